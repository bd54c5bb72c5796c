import { useCallback, useEffect, useRef, useState } from "react";
import type { Instant, UnitCode } from "../../../shared/model/primitives";
import { UnitCode as Code } from "../../../shared/model/primitives";
import type { UnitPeriod } from "../../../shared/model/periodRecord";
import type { Submission } from "../../../shared/model/snapshot";
import { isPassing } from "../../actions/network";
import { likelyUnit } from "../../actions/reporting";
import { usePane } from "./view";

/** How soon the server is asked again while it does not answer. */
const AGAIN_MS = 5_000;

export interface Answers {
  /** The rosters' units; null until known. "none" where this page cannot speak for a unit. */
  units: UnitCode[] | "none" | null;
  setUnit: (unit: string) => void;
  /** The unit's periods; null until known. */
  periods: UnitPeriod[] | null;
  /** The one that the report goes to: of the period chosen, and of the body where several ask for it. */
  place: UnitPeriod | null;
  /** What was sent there, latest first; null until known. */
  history: Submission[] | null;
  /** Since when the server does not answer, and when what is shown was asked; null while it does. */
  offline: { since: Date; asOf: Instant | null } | null;
  asking: boolean;
  failure: unknown;
  ask: () => void;
}

/**
 * What the server says of where a report may go. While it does not answer, what it said last is shown, and it is asked
 * again by itself. `delivered`: counts what went out, which changes the answers.
 */
export function useAnswers(body: UnitCode | null, delivered: number): Answers {
  const { reading, reporting, figures, now, unit, setUnit } = usePane();
  const [units, setUnits] = useState<Answers["units"]>(null);
  const [periods, setPeriods] = useState<UnitPeriod[] | null>(null);
  const [history, setHistory] = useState<{ of: string; sent: Submission[] } | null>(null);
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<unknown>(null);
  const [offline, setOffline] = useState<Answers["offline"]>(null);
  const asked = useRef(0);
  const office = reading.plan.unit;
  const ofPeriod = periods?.filter(({ period }) => period === figures.period) ?? [];
  const place = ofPeriod.find((one) => one.body === body) ?? ofPeriod[0] ?? null;

  const heard = useCallback(
    (asOf: Instant | null): void => {
      setOffline((before) => (asOf === null ? null : { since: before?.since ?? now(), asOf }));
    },
    [now],
  );
  const failed = useCallback(
    (thrown: unknown): void => {
      setFailure(thrown);
      if (isPassing(thrown)) setOffline((before) => before ?? { since: now(), asOf: null });
    },
    [now],
  );

  /** Asks for the units and for what one of them reports; an older answer that comes later is dropped. */
  const ask = useCallback(
    async (wanted: string): Promise<void> => {
      const turn = ++asked.current;
      const current = (): boolean => turn === asked.current;
      setAsking(true);
      try {
        const all = await reporting.units();
        if (!current()) return;
        setUnits(all.value ?? "none");
        const code = wanted === "" ? (likelyUnit(office, all.value ?? []) ?? "") : wanted;
        if (code !== wanted) setUnit(code);
        if (Code.safeParse(code).success) {
          const found = await reporting.periods(code);
          if (!current()) return;
          setPeriods(found.value);
          heard(found.asOf);
        } else heard(all.asOf);
        setFailure(null);
      } catch (thrown) {
        if (current()) failed(thrown);
      } finally {
        if (current()) setAsking(false);
      }
    },
    [reporting, office, setUnit, heard, failed],
  );

  const latest = useRef({ unit, ask });
  useEffect(() => {
    latest.current = { unit, ask };
  });
  const askNow = useCallback((): void => void latest.current.ask(latest.current.unit), []);
  useEffect(askNow, [askNow, delivered]);
  const isOffline = offline !== null;
  useEffect(() => {
    if (!isOffline) return;
    const timer = setInterval(askNow, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOffline, askNow]);

  const [placeBody, placePeriod] = [place?.body, place?.period];
  useEffect(() => {
    if (placeBody === undefined || placePeriod === undefined) return;
    let current = true;
    reporting.history({ body: placeBody, period: placePeriod, unit }).then(
      ({ value }) => current && setHistory({ of: `${placeBody} ${placePeriod} ${unit}`, sent: value }),
      (thrown: unknown) => current && failed(thrown),
    );
    return () => {
      current = false;
    };
  }, [reporting, placeBody, placePeriod, unit, delivered, isOffline, failed]);

  return {
    units,
    periods,
    place,
    history: place !== null && history?.of === `${place.body} ${place.period} ${unit}` ? history.sent : null,
    offline,
    asking,
    failure,
    ask: askNow,
    setUnit: (text) => {
      setUnit(text);
      setPeriods(null);
      setFailure(null);
      if (Code.safeParse(text).success) void ask(text);
    },
  };
}
