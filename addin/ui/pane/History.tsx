import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { STATE_WORDS } from "../../../shared/messages/consolidation";
import type { Submission } from "../../../shared/model/snapshot";
import type { Waiting } from "../../actions/keeping";
import { formatDay, formatTime } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { useLists } from "./styles";

const useStyles = makeStyles({
  line: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "12px", marginLeft: "4px" },
  now: { borderLeft: `2px solid ${tokens.colorBrandStroke1}` },
});

export interface HistoryProps {
  sent: Submission[];
  /** A sealed report that is not confirmed yet. */
  waiting: Waiting | null;
}

/** What was sent in the period and what became of it, latest first; above it what still waits. */
export function History({ sent, waiting }: HistoryProps) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const at = (instant: string): string =>
    say("send.at", { time: formatTime(new Date(instant)), date: formatDay(instant) });
  return (
    <section className={lists.section}>
      <h3 className={lists.title}>{say("send.history")}</h3>
      {sent.length === 0 && waiting === null ? (
        <Text>{say("send.history-none")}</Text>
      ) : (
        <ol className={lists.list}>
          {waiting !== null && (
            <li className={mergeClasses(lists.item, styles.line, styles.now)}>
              <Text weight="semibold">{say(`send.history-waiting-${waiting.snapshot.kind}`)}</Text>
              <span className={lists.quiet}>
                {say(waiting.refused === null ? "send.history-waits" : "send.history-refused")} ·{" "}
                {at(waiting.snapshot.sealedAt)}
              </span>
            </li>
          )}
          <More items={sent} step={20}>
            {({ id, kind, version, state, receivedAt, onTime }, order) => (
              <li
                key={id}
                className={mergeClasses(lists.item, styles.line, order === 0 && waiting === null && styles.now)}
              >
                <Text weight="semibold">{say(`send.history-${kind}`, { version })}</Text>
                <span className={lists.quiet}>
                  {[STATE_WORDS[state][language], at(receivedAt), say(onTime ? "send.on-time" : "send.late")].join(
                    " · ",
                  )}
                </span>
              </li>
            )}
          </More>
        </ol>
      )}
    </section>
  );
}
