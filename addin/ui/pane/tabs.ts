import { lazy, type ComponentType } from "react";
import type { PaneTab } from "./view";

const LOADING = {
  plan: async () => ({ default: (await import("./PlanTab")).PlanTab }),
  check: async () => ({ default: (await import("./CheckTab")).CheckTab }),
  results: async () => ({ default: (await import("./ResultsTab")).ResultsTab }),
  send: async () => ({ default: (await import("./SendTab")).SendTab }),
} as const satisfies Record<PaneTab, () => Promise<{ default: ComponentType }>>;

/** The pane's tabs, each a piece of the program of its own. */
export const TABS: Record<PaneTab, ComponentType> = {
  plan: lazy(LOADING.plan),
  check: lazy(LOADING.check),
  results: lazy(LOADING.results),
  send: lazy(LOADING.send),
};

/** Fetches them all, so that they can be opened without a network. What does not come now is asked for when opened. */
export async function fetchTabs(): Promise<void> {
  await Promise.allSettled(Object.values(LOADING).map((load) => load()));
}
