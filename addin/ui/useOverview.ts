import { useCallback, useEffect, useRef, useState } from "react";
import type { Consolidation } from "../../shared/model/consolidation";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import { choose, type Choice, type Overview } from "../actions/overview";

interface Loaded {
  /** Null until the list was read once. */
  periods: PeriodSummary[] | null;
  chosen: PeriodSummary | null;
  /** Of `chosen`; null until it was read. */
  table: Consolidation | null;
  /** When `table` or an empty list was read. */
  asOf: Date | null;
}

export interface OverviewState extends Loaded {
  busy: boolean;
  /** What went wrong last; what is shown is then older. */
  failure: unknown;
  refresh: () => void;
  choose: (wanted: Partial<Choice>) => void;
}

const EMPTY: Loaded = { periods: null, chosen: null, table: null, asOf: null };

function isSame(table: Consolidation | null, chosen: PeriodSummary | null): boolean {
  return table !== null && table.body === chosen?.body && table.period === chosen.period;
}

/** Reads the periods and the chosen one's table; keeps what is shown while it reads again, and when that fails. */
export function useOverview(overview: Overview, first: Partial<Choice>, now: () => Date): OverviewState {
  const [loaded, setLoaded] = useState<Loaded>(EMPTY);
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState<unknown>(null);
  const wanted = useRef(first);
  const running = useRef<AbortController | null>(null);

  const load = useCallback(async () => {
    running.current?.abort();
    const ending = new AbortController();
    const { signal } = ending;
    running.current = ending;
    setBusy(true);
    try {
      const periods = await overview.periods(signal);
      const chosen = choose(periods, wanted.current);
      setLoaded((before) =>
        signal.aborted
          ? before
          : { ...before, periods, chosen, table: isSame(before.table, chosen) ? before.table : null },
      );
      const table = chosen === null ? null : await overview.consolidation(chosen, signal);
      if (signal.aborted) return;
      setLoaded({ periods, chosen, table, asOf: now() });
      setFailure(null);
    } catch (thrown) {
      if (!signal.aborted) setFailure(thrown);
    } finally {
      if (!signal.aborted) setBusy(false);
    }
  }, [overview, now]);

  useEffect(() => {
    void load();
    return () => running.current?.abort();
  }, [load]);

  const turnTo = useCallback(
    (choice: Partial<Choice>) => {
      wanted.current = choice;
      setLoaded((before) => {
        const chosen = choose(before.periods ?? [], choice);
        return isSame(before.table, chosen) ? before : { ...before, chosen, table: null };
      });
      void load();
    },
    [load],
  );

  return { ...loaded, busy, failure, refresh: () => void load(), choose: turnTo };
}
