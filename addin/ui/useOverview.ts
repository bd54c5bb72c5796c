import { useCallback, useEffect, useRef, useState } from "react";
import type { Consolidation } from "../../shared/model/consolidation";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import { Problem } from "../../shared/problems/problem";
import { type Asked, choose, type NotThere, type Overview } from "../actions/overview";

interface Loaded {
  /** Null until the list was read once. */
  periods: PeriodSummary[] | null;
  chosen: PeriodSummary | null;
  /** Where what is asked for is not there. */
  notThere: NotThere | null;
  /** Of `chosen`; null until it was read. */
  table: Consolidation | null;
  /** When `table` or an empty list was read. */
  asOf: Date | null;
  /** The body whose figures are made up, where this product came with one. */
  sample: string | null;
}

export interface OverviewState extends Loaded {
  busy: boolean;
  /** What went wrong last; what is shown is then older. */
  failure: unknown;
  /** Since when nobody answers; null while somebody does. The page then asks again by itself. */
  awaySince: Date | null;
  refresh: () => void;
  choose: (wanted: Asked) => void;
}

const EMPTY: Loaded = { periods: null, chosen: null, notThere: null, table: null, asOf: null, sample: null };

/** Seconds until a server that does not answer is asked again: soon at first, then less and less often. */
const WAITS = [2, 3, 5, 8, 13, 20, 30];

function isSame(table: Consolidation | null, chosen: PeriodSummary | null): boolean {
  return table !== null && table.body === chosen?.body && table.period === chosen.period;
}

/** Nobody answered: not the server's word, but none at all. */
function isAway(failure: unknown): boolean {
  return failure instanceof Problem && ["server.not-running", "server.unreachable"].includes(failure.code);
}

function turnedTo(before: Loaded, periods: PeriodSummary[], asked: Asked): Loaded {
  const found = choose(periods, asked);
  const [chosen, notThere] = found !== null && "what" in found ? [null, found] : [found, null];
  return { ...before, periods, chosen, notThere, table: isSame(before.table, chosen) ? before.table : null };
}

/**
 * Reads the periods and the chosen one's table; keeps what is shown while it reads again, and when that fails. A server
 * that does not answer is asked again until it does.
 */
export function useOverview(overview: Overview, first: Asked, now: () => Date): OverviewState {
  const [loaded, setLoaded] = useState<Loaded>(EMPTY);
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState<unknown>(null);
  const [awaySince, setAwaySince] = useState<Date | null>(null);
  const [tries, setTries] = useState(0);
  const wanted = useRef(first);
  const running = useRef<AbortController | null>(null);

  const load = useCallback(
    async (quietly = false) => {
      running.current?.abort();
      const ending = new AbortController();
      const { signal } = ending;
      running.current = ending;
      if (!quietly) setBusy(true);
      try {
        const [periods, sample] = await Promise.all([overview.periods(signal), overview.sampleBody(signal)]);
        const { chosen } = turnedTo(EMPTY, periods, wanted.current);
        if (signal.aborted) return;
        setLoaded((before) => ({ ...turnedTo(before, periods, wanted.current), sample }));
        const table = chosen === null ? null : await overview.consolidation(chosen, signal);
        if (signal.aborted) return;
        setLoaded((before) => ({ ...turnedTo(before, periods, wanted.current), table, asOf: now() }));
        setFailure(null);
        setAwaySince(null);
        setTries(0);
      } catch (thrown) {
        if (signal.aborted) return;
        setFailure(thrown);
        setAwaySince((since) => (isAway(thrown) ? (since ?? now()) : null));
        setTries((before) => before + 1);
      } finally {
        if (!signal.aborted) setBusy(false);
      }
    },
    [overview, now],
  );

  useEffect(() => {
    void load();
    return () => running.current?.abort();
  }, [load]);

  useEffect(() => {
    if (awaySince === null) return;
    const again = (): void => void load(true);
    const timer = setTimeout(again, (WAITS[Math.min(tries, WAITS.length) - 1] ?? 30) * 1000);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [awaySince, tries, load]);

  const turnTo = useCallback(
    (asked: Asked) => {
      wanted.current = asked;
      setLoaded((before) => (before.periods === null ? before : turnedTo(before, before.periods, asked)));
      void load();
    },
    [load],
  );

  return { ...loaded, busy, failure, awaySince, refresh: () => void load(), choose: turnTo };
}
