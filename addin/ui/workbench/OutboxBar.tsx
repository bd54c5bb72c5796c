import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { periodName } from "../../../shared/messages/periods";
import { problemSentence } from "../../../shared/messages/problems";
import { isProblemCode } from "../../../shared/problems/problem";
import type { Waiting } from "../../actions/keeping";
import type { Outbox } from "../../actions/outbox";
import { sealedFileName, sealedFileOf } from "../../actions/sealedFile";
import { dayOf, formatDay, formatTime } from "../format";
import { saveFile } from "./saveFile";
import type { WorkbenchProps } from "./tools";
import { Trouble } from "./Trouble";
import { useWorkbenchWords, type WorkbenchSpeech } from "./words";

export interface OutboxBarProps extends Pick<WorkbenchProps, "onTable" | "now"> {
  outbox: Outbox;
}

/** `14:05`, with its day where that is not today. */
function sinceWords(instant: string, today: string, say: WorkbenchSpeech["say"]): string {
  const at = new Date(instant);
  const time = formatTime(at);
  return dayOf(at) === today ? time : say("send.at", { time, date: formatDay(instant) });
}

/** Reports that wait for the network, were not taken, or went out since: whatever else is looked at. */
export function OutboxBar({ outbox, onTable, now }: OutboxBarProps) {
  const { say, language } = useWorkbenchWords();
  const { waiting, sending, delivered } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<unknown>(null);
  const tried = (work: Promise<unknown>): void => void work.then(() => setFailure(null), setFailure);
  const what = ({ body, snapshot }: Waiting) => ({
    body,
    unit: snapshot.unit,
    period: periodName(snapshot.period, language),
  });
  // What went out at once has its receipt where it was sent from.
  const late = delivered.filter(({ waiting: one }) => one.since !== null && !seen.has(one.id));
  const held = waiting.filter(({ since, refused }) => since !== null || refused !== null);
  return (
    <>
      {failure !== null && <Trouble thrown={failure} />}
      {held.map((one) => {
        const { refused, since, snapshot } = one;
        const current = refused?.code === "submission.base-stale" ? Number(refused.params["current"]) : null;
        return (
          <div key={one.id} role="status" data-outbox={refused === null ? "waiting" : "refused"}>
            <MessageBar intent={refused === null ? "warning" : "error"}>
              <MessageBarBody>
                <b>{say("outbox.what", what(one))}</b>{" "}
                {refused === null
                  ? say("outbox.waiting", { time: sinceWords(since ?? snapshot.sealedAt, dayOf(now()), say) })
                  : isProblemCode(refused.code) && problemSentence(refused.code, refused.params, language)}
              </MessageBarBody>
              <MessageBarActions>
                {refused === null && (
                  <Button disabledFocusable={sending !== null} onClick={() => tried(outbox.sendAll())}>
                    {say(sending === one.id ? "send.sending" : "outbox.now")}
                  </Button>
                )}
                {current !== null && (
                  <Button onClick={() => tried(outbox.follow(one.id, current))}>
                    {say("outbox.follow", { version: current + 1 })}
                  </Button>
                )}
                <Button onClick={() => tried(sealedFileOf(one).then((bytes) => saveFile(sealedFileName(one), bytes)))}>
                  {say("outbox.save")}
                </Button>
                {refused !== null && <Button onClick={() => tried(outbox.drop(one.id))}>{say("outbox.drop")}</Button>}
              </MessageBarActions>
            </MessageBar>
          </div>
        );
      })}
      {late.map(({ waiting: one, receipt }) => (
        <div key={one.id} role="status" data-outbox="sent">
          <MessageBar intent="success">
            <MessageBarBody>
              {say("send.received", {
                ...what(one),
                version: receipt.version,
                time: formatTime(new Date(receipt.receivedAt)),
                date: formatDay(receipt.receivedAt),
              })}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => onTable(one.body, receipt.period)}>{say("send.table")}</Button>
              <Button onClick={() => setSeen((before) => new Set([...before, one.id]))}>
                {say("desk.restored-close")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      ))}
    </>
  );
}
