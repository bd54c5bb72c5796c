import { useCallback, useEffect, useRef, useState } from "react";
import type { UnitPeriod } from "../../../shared/model/periodRecord";
import { UnitCode } from "../../../shared/model/primitives";
import type { Kind, Receipt, Submission } from "../../../shared/model/snapshot";
import { explanationsFor } from "../../actions/findings";
import { baseOf, likelyUnit } from "../../actions/reporting";
import { usePane } from "./view";

export interface SendingState {
  /** The rosters' units; null until known. "none" where this page cannot speak for a unit. */
  units: UnitCode[] | "none" | null;
  unit: string;
  setUnit: (unit: string) => void;
  /** The unit's periods; null until known. */
  periods: UnitPeriod[] | null;
  place: UnitPeriod | null;
  choose: (place: UnitPeriod) => void;
  history: Submission[] | null;
  asking: boolean;
  sending: boolean;
  /** What went wrong, and whether it was while sending. */
  failure: { thrown: unknown; sending: boolean } | null;
  receipt: Receipt | null;
  ask: () => void;
  send: (kind: Kind) => Promise<void>;
}

/** What a first attempt was sealed with: the same again makes the same bytes, which the server takes once. */
interface Attempt {
  of: string;
  id: string;
  now: Date;
  base: number | null;
}

/** Where a report goes, and its sending. */
export function useSending(): SendingState {
  const { reading, reporting, figures, desk, book, findings, explained, now, newId, onSent, choosePeriod } = usePane();
  const [units, setUnits] = useState<SendingState["units"]>(null);
  const [unit, setUnitText] = useState("");
  const [periods, setPeriods] = useState<UnitPeriod[] | null>(null);
  const [body, setBody] = useState<UnitCode | null>(null);
  const [history, setHistory] = useState<Submission[] | null>(null);
  const [asking, setAsking] = useState(true);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<SendingState["failure"]>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const attempt = useRef<Attempt | null>(null);
  const asked = useRef(0);
  const office = reading.plan.unit;
  const ofPeriod = periods?.filter(({ period }) => period === figures.period) ?? [];
  const place = ofPeriod.find((one) => one.body === body) ?? ofPeriod[0] ?? null;

  /** Asks for what the unit reports; an older answer that comes later is dropped. */
  const askUnit = useCallback(
    async (code: string): Promise<void> => {
      const turn = ++asked.current;
      setHistory(null);
      setPeriods(null);
      setFailure(null);
      if (!UnitCode.safeParse(code).success) return;
      setAsking(true);
      try {
        const found = await reporting.periods(code);
        if (turn === asked.current) setPeriods(found);
      } catch (thrown) {
        if (turn === asked.current) setFailure({ thrown, sending: false });
      } finally {
        if (turn === asked.current) setAsking(false);
      }
    },
    [reporting],
  );

  const askAll = useCallback(async (): Promise<void> => {
    setAsking(true);
    setFailure(null);
    try {
      const found = await reporting.units();
      setUnits(found ?? "none");
      const chosen = unit === "" ? (likelyUnit(office, found ?? []) ?? "") : unit;
      setUnitText(chosen);
      if (chosen !== "") await askUnit(chosen);
    } catch (thrown) {
      setFailure({ thrown, sending: false });
    } finally {
      setAsking(false);
    }
  }, [reporting, office, unit, askUnit]);

  const first = useRef(askAll);
  useEffect(() => {
    void first.current();
  }, []);

  const [placeBody, placePeriod] = [place?.body, place?.period];
  useEffect(() => {
    if (placeBody === undefined || placePeriod === undefined) return;
    let current = true;
    reporting.history({ body: placeBody, period: placePeriod, unit }).then(
      (sent) => {
        if (!current) return;
        setHistory(sent);
        const [last] = sent;
        if (last) onSent(last.version);
      },
      (thrown: unknown) => current && setFailure({ thrown, sending: false }),
    );
    return () => {
      current = false;
    };
  }, [reporting, placeBody, placePeriod, unit, receipt, onSent]);

  const send = async (kind: Kind): Promise<void> => {
    if (place === null) return;
    setSending(true);
    setFailure(null);
    try {
      await book.flush();
      const explanations = explanationsFor(findings, explained);
      const what = JSON.stringify([unit, place.body, place.period, kind, explanations, book.edits()]);
      attempt.current =
        attempt.current?.of === what
          ? attempt.current
          : { of: what, id: newId(), now: now(), base: baseOf(place, kind) };
      const { id, now: at, base } = attempt.current;
      const { body: to, period } = place;
      const sent = await desk.send({ unit, body: to, period, kind, base, explanations, id, now: at });
      attempt.current = null;
      setReceipt(sent.receipt);
      onSent(sent.receipt.version);
      setPeriods(await reporting.periods(unit).catch(() => periods));
    } catch (thrown) {
      setFailure({ thrown, sending: true });
    } finally {
      setSending(false);
    }
  };

  return {
    units,
    unit,
    setUnit: (text) => {
      setUnitText(text);
      setReceipt(null);
      void askUnit(text);
    },
    periods,
    place,
    choose: (one) => {
      setBody(one.body);
      setReceipt(null);
      choosePeriod(one.period);
    },
    history,
    asking,
    sending,
    failure,
    receipt,
    ask: () => void askAll(),
    send,
  };
}
