import { cellAddress } from "../model/address";
import type { Announced, Objective, Plan, Target } from "../model/plan";
import type { LinePlace, Reading } from "../model/reading";
import { grouped, once } from "./gather";
import { plainNumber } from "./numbering";
import { pairAnnounced } from "./pairing";
import { placesOf, type PlacedAction, type Places } from "./places";
import { textsOf, type PlacedText } from "./texts";
import { placedTimings, type PlacedTiming } from "./timings";
import { bare } from "./words";

/** A reading made easy to ask. Everything is worked out once. */
export interface Context extends Places {
  reading: Reading;
  plan: Plan;
  actions: PlacedAction[];
  texts: PlacedText[];
  /** Every start and due of every action. */
  timings: PlacedTiming[];
  /** `bare` words of a text. */
  bare: (text: string) => string;
  /** The numbers of all objectives, as `plainNumber` writes them. */
  numbers: Set<string>;
  /** Objectives whose parent is this one's number, at any depth. */
  below: (objective: Objective) => Objective[];
  /** The targets that count for an objective: its own, its actions', its children's. */
  targetsFor: (objective: Objective) => Target[];
  /** The planned objectives that an announced one stands for. */
  partners: (announced: Announced) => Objective[];
  /** Where a finding about the whole plan stands: its title, else its first line, else its first table. */
  head: string;
}

export function contextOf(reading: Reading): Context {
  const { plan } = reading;
  const places = placesOf(reading);
  const words = once(bare);
  const partners = pairAnnounced(plan, words);
  const children = grouped(plan.objectives, ({ parent }) => parent);
  const below = once((objective: Objective) => descendants(children, objective));
  const actions = plan.objectives.flatMap((objective) =>
    objective.actions.map((action) => ({ action, objective, table: places.tableOf(action.range) })),
  );
  return {
    ...places,
    reading,
    plan,
    actions,
    below,
    bare: words,
    numbers: new Set(plan.objectives.map(({ number }) => plainNumber(number ?? ""))),
    partners: (announced) => partners.get(announced) ?? [],
    texts: textsOf(reading),
    timings: placedTimings(actions, places),
    targetsFor: once((objective: Objective) => [objective, ...below(objective)].flatMap(ownTargets)),
    head: headOf(reading),
  };
}

function ownTargets(objective: Objective): Target[] {
  return [...objective.targets, ...objective.actions.flatMap((action) => action.targets)];
}

function descendants(children: Map<string | null, Objective[]>, of: Objective): Objective[] {
  const found = new Set<Objective>();
  const asked = new Set<string>();
  const parents = [of.number];
  for (let number = parents.pop(); number !== null && number !== undefined; number = parents.pop()) {
    if (asked.has(number)) continue;
    asked.add(number);
    for (const child of children.get(number) ?? []) {
      if (child === of || found.has(child)) continue;
      found.add(child);
      parents.push(child.number);
    }
  }
  return [...found];
}

const HEADS: LinePlace[] = ["title", "letterhead", "before", "announced", "ground"];

function headOf({ lines, tables, plan }: Reading): string {
  for (const wanted of HEADS) {
    const line = lines.find(({ place }) => place === wanted);
    if (line) return line.cell;
  }
  const table = tables[0];
  if (table) return cellAddress(table.sheet, table.header.top, table.header.left);
  return plan.objectives[0]?.range.replace(/:.*$/, "") ?? "A1";
}
