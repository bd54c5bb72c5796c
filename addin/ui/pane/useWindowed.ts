import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type Range,
  type VirtualItem,
} from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { SIDE_BY_SIDE } from "./layout";

/** Pixels of a row before it was measured. */
const GUESS = 84;
/** Rows drawn above and below what is in view. */
const BEYOND = 8;

export interface Windowed {
  items: VirtualItem[];
  /** Pixels of all rows, drawn or not. */
  total: number;
  /** Where the list begins in what scrolls: a row's own start counts from there. */
  margin: number;
  measure: (element: Element | null) => void;
  show: (index: number) => void;
}

function useSideBySide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(SIDE_BY_SIDE);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(SIDE_BY_SIDE).matches,
  );
}

/**
 * Draws only the rows in view of a long list, each as high as it is. What scrolls is the pane's panel, or the page where
 * the pane stands under the sheet. `kept` is drawn wherever it is: it has the focus.
 */
export function useWindowed(list: RefObject<HTMLElement | null>, keys: readonly string[], kept: number): Windowed {
  const side = useSideBySide();
  const [margin, setMargin] = useState(0);
  const panelOf = useCallback((): HTMLElement | null => list.current?.closest("[role=tabpanel]") ?? null, [list]);
  useLayoutEffect(() => {
    const [element, panel] = [list.current, panelOf()];
    if (element === null || panel === null) return;
    const look = (): void => {
      const top = element.getBoundingClientRect().top;
      const next = side ? top - panel.getBoundingClientRect().top + panel.scrollTop : top + window.scrollY;
      setMargin((before) => (Math.abs(before - next) < 1 ? before : next));
    };
    look();
    // What stands above the list may grow or fold.
    const watching = new ResizeObserver(look);
    watching.observe(document.body);
    for (const part of element.parentElement?.parentElement?.children ?? []) watching.observe(part);
    return () => watching.disconnect();
  }, [list, panelOf, side, keys]);
  const options = {
    count: keys.length,
    estimateSize: () => GUESS,
    overscan: BEYOND,
    scrollMargin: margin,
    getItemKey: (index: number) => keys[index] ?? index,
    rangeExtractor: (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), ...(kept < 0 ? [] : [kept])])].sort((a, b) => a - b),
  };
  const inPanel = useVirtualizer({ ...options, getScrollElement: panelOf, enabled: side });
  const inPage = useWindowVirtualizer({ ...options, enabled: !side });
  const used = side ? inPanel : inPage;
  return {
    items: used.getVirtualItems(),
    total: used.getTotalSize(),
    margin,
    measure: used.measureElement,
    show: (index) => used.scrollToIndex(index, { align: "auto" }),
  };
}
