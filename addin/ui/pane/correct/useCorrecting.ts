import { createContext, useCallback, useContext, useEffect, useRef, useState } from "react";
import { areaName, columnName } from "../../../../shared/model/address";
import type { GridRange } from "../../../../shared/model/grid";
import type { ColumnField, Correction, Layout } from "../../../../shared/model/layout";
import type { Desk, Sight } from "../../../actions/desk";
import type { CellPlace } from "../../../actions/meaning";
import type { LayoutMemory } from "./memory";

/** A header that is pointed at, with what its columns are said to hold so far. */
interface PointedHeader {
  sheet: string;
  range: GridRange;
  columns: { column: number; words: string; field: ColumnField | null; sure: boolean }[];
}

export interface Correcting {
  layout: Layout;
  /** How many steps can be undone. */
  steps: number;
  busy: boolean;
  failure: unknown;
  /** Whether the workbook keeps something that was not downloaded. */
  unsaved: boolean;
  /** Whether the next press on the sheet points at a header. */
  pointing: boolean;
  header: PointedHeader | null;
  /** The row that was pressed and names no columns. */
  missed: number | null;
  begin: () => void;
  point: (place: CellPlace) => void;
  setField: (column: number, field: ColumnField | null) => void;
  confirm: () => void;
  cancel: () => void;
  correct: (corrections: Correction[]) => void;
  /** Takes one correction back by its key, or (null) the last step. */
  withdraw: (key: string | null) => void;
  saved: () => void;
}

export interface CorrectingSettings {
  desk: Desk;
  sight: Sight;
  refresh: () => Promise<void>;
  memory: LayoutMemory;
}

/** Correcting the reading of the workbook that is open; what it says of headers is remembered for other files. */
export function useCorrecting({ desk, sight, refresh, memory }: CorrectingSettings): Correcting {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState(false);
  const [header, setHeader] = useState<PointedHeader | null>(null);
  const [missed, setMissed] = useState<number | null>(null);
  const { layout, steps } = sight;
  const before = useRef(layout);

  useEffect(() => {
    if (before.current !== layout) memory.remember(before.current, layout);
    before.current = layout;
  }, [layout, memory]);

  const change = useCallback(
    async (work: () => Promise<void>): Promise<void> => {
      setBusy(true);
      setFailure(null);
      try {
        await work();
        await refresh();
        setUnsaved(true);
        setHeader(null);
        setAsked(false);
      } catch (thrown) {
        setFailure(thrown);
      } finally {
        setBusy(false);
      }
    },
    [refresh],
  );
  const point = async ({ sheet, row }: CellPlace): Promise<void> => {
    setFailure(null);
    try {
      const proposed = await desk.propose(sheet, row);
      setMissed(proposed === null ? row : null);
      if (proposed !== null) setHeader(proposed);
    } catch (thrown) {
      setFailure(thrown);
    }
  };
  const correct = (corrections: Correction[]): void => void change(() => desk.correct(corrections));
  return {
    layout,
    steps,
    busy,
    failure,
    unsaved,
    pointing: asked || header !== null || sight.understood === null,
    header,
    missed,
    begin: () => setAsked(true),
    point: (place) => {
      setAsked(true);
      void point(place);
    },
    setField: (column, field) =>
      setHeader(
        (shown) =>
          shown && {
            ...shown,
            columns: shown.columns.map((one) => (one.column === column ? { ...one, field, sure: true } : one)),
          },
      ),
    confirm: () => {
      if (header === null) return;
      const fields = header.columns.flatMap(({ column, field }) =>
        field === null ? [] : [[columnName(column), field] as const],
      );
      correct([
        {
          kind: "setHeader",
          sheet: header.sheet,
          range: areaName(header.range),
          fields: Object.fromEntries(fields),
        },
      ]);
    },
    cancel: () => {
      setHeader(null);
      setAsked(false);
      setMissed(null);
      setFailure(null);
    },
    correct,
    withdraw: (key) => void change(() => desk.withdraw(key)),
    saved: () => setUnsaved(false),
  };
}

export const CorrectingContext = createContext<Correcting | null>(null);

/** The correcting of the workbook that is open; null where the pane sits on one that cannot be corrected. */
export function useCorrectingHere(): Correcting | null {
  return useContext(CorrectingContext);
}
