import { useEffect, useRef } from "react";
import { PANE_TABS, type PaneTab } from "../pane/view";

export interface Shortcuts {
  turn: (tab: PaneTab) => void;
  download: () => void;
}

/** Where F6 leads, in this order and round again: marked in the page by `data-part`. */
const PARTS = ["file", "sheet", "pane"] as const;

/** The part that has the focus, or the one before the first. */
function partNow(): number {
  const part = document.activeElement?.closest("[data-part]")?.getAttribute("data-part");
  return PARTS.findIndex((each) => each === part);
}

/** Puts the focus into a part: on what says it takes it, else on the first that can. */
function enter(part: (typeof PARTS)[number]): boolean {
  const place = document.querySelector(`[data-part="${part}"]`);
  const first = place?.querySelector<HTMLElement>("[data-enter], [role=grid], [role=tab][aria-selected=true], button");
  first?.focus();
  return first !== undefined && first !== null;
}

/** Keys of the workbench: Alt+1 to 4 the pane's tabs, F6 the next part, Ctrl+S the download. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // The workbench stays while another place of the page is looked at.
      if (document.querySelector("[data-part]")?.closest("[hidden]")) return;
      const digit = /^Digit([1-4])$/.exec(event.code)?.[1];
      const tab = digit === undefined ? undefined : PANE_TABS[Number(digit) - 1];
      if (event.altKey && !event.ctrlKey && tab !== undefined) {
        latest.current.turn(tab);
        // at once, so that the next key does not go where the last one was typed; and again once the tab is drawn
        const focus = (): void => document.getElementById(`tab-${tab}`)?.focus();
        focus();
        setTimeout(focus);
      } else if (event.key === "F6") {
        const step = event.shiftKey ? PARTS.length - 1 : 1;
        const next = PARTS[(Math.max(partNow(), event.shiftKey ? 0 : -1) + step) % PARTS.length];
        if (next === undefined || !enter(next)) return;
      } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
        latest.current.download();
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
