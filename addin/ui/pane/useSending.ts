import { useEffect, useState, useSyncExternalStore } from "react";
import type { UnitCode } from "../../../shared/model/primitives";
import type { UnitPeriod } from "../../../shared/model/periodRecord";
import type { Kind, Receipt } from "../../../shared/model/snapshot";
import { documentOf } from "../../actions/documentTyped";
import { explanationsFor } from "../../actions/findings";
import type { Waiting } from "../../actions/keeping";
import { baseOf } from "../../actions/reporting";
import { type Answers, useAnswers } from "./useAnswers";
import { usePane } from "./view";

export interface SendingState extends Omit<Answers, "failure"> {
  unit: string;
  choose: (place: UnitPeriod) => void;
  sending: boolean;
  /** What went wrong, and whether it was while sending. */
  failure: { thrown: unknown; sending: boolean } | null;
  /** Of what went out from here for this place. */
  receipt: Receipt | null;
  /** A sealed report for this place that is not confirmed yet. */
  waiting: Waiting | null;
  /** Seals what is there now and sends it; what waited for the same place is replaced. */
  send: (kind: Kind) => Promise<void>;
}

/** Where a report goes, and its sending. */
export function useSending(): SendingState {
  const view = usePane();
  const { figures, desk, book, findings, explained, now, newId, onSent, choosePeriod, outbox, fileName, unit } = view;
  const [body, setBody] = useState<UnitCode | null>(null);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const box = useSyncExternalStore(outbox.subscribe, outbox.state);
  const answers = useAnswers(body, box.delivered.length);
  const { place, history } = answers;

  const here = ({ body: to, snapshot }: Waiting): boolean =>
    to === place?.body && snapshot.unit === unit && snapshot.period === place.period;
  const waiting = box.waiting.findLast(here) ?? null;
  const receipt = box.delivered.find((one) => here(one.waiting))?.receipt ?? null;
  const latest = history?.[0] ?? null;
  const held = waiting !== null && (waiting.since !== null || waiting.refused !== null);
  const [version, state] = [latest?.version, latest?.state];
  useEffect(() => {
    onSent(held ? "waiting" : version === undefined || state === undefined ? null : { version, state });
  }, [onSent, held, version, state]);

  const send = async (kind: Kind): Promise<void> => {
    const document = documentOf(view.document);
    if (place === null || document === "incomplete") return;
    setSending(true);
    setFailure(null);
    try {
      await book.flush();
      const { body: to, period } = place;
      const sealing = { unit, period, kind, base: baseOf(place, kind), document, id: newId(), now: now() };
      const { snapshot, workbook } = await desk.seal({
        ...sealing,
        explanations: explanationsFor(findings, explained),
      });
      if (waiting !== null) await outbox.drop(waiting.id);
      await outbox.send({ body: to, fileName, snapshot, workbook });
    } catch (thrown) {
      setFailure(thrown);
      // Who was overtaken sees by whom.
      answers.ask();
    } finally {
      setSending(false);
    }
  };

  return {
    ...answers,
    unit,
    setUnit: (text) => {
      setFailure(null);
      answers.setUnit(text);
    },
    choose: (one) => {
      setBody(one.body);
      setFailure(null);
      choosePeriod(one.period);
    },
    sending: sending || (waiting !== null && box.sending === waiting.id),
    failure:
      failure !== null
        ? { thrown: failure, sending: true }
        : answers.failure === null
          ? null
          : { thrown: answers.failure, sending: false },
    receipt: figures.period === receipt?.period ? receipt : null,
    waiting,
    send,
  };
}
