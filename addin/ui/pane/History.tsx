import { Text } from "@fluentui/react-components";
import { STATE_WORDS } from "../../../shared/messages/consolidation";
import type { Submission } from "../../../shared/model/snapshot";
import { formatDay, formatTime } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { useLists } from "./styles";

/** What was sent in the period, latest first. */
export function History({ sent }: { sent: Submission[] }) {
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  return (
    <section className={lists.section}>
      <h3 className={lists.title}>{say("send.history")}</h3>
      {sent.length === 0 ? (
        <Text>{say("send.history-none")}</Text>
      ) : (
        <ol className={lists.list}>
          <More items={sent} step={20}>
            {({ id, kind, version, state, receivedAt, onTime }) => (
              <li key={id} className={lists.item}>
                <Text weight="semibold">{say(`send.history-${kind}`, { version })}</Text>
                <span className={lists.quiet}>
                  {[
                    STATE_WORDS[state][language],
                    say("send.at", { time: formatTime(new Date(receivedAt)), date: formatDay(receivedAt) }),
                    say(onTime ? "send.on-time" : "send.late"),
                  ].join(" · ")}
                </span>
              </li>
            )}
          </More>
        </ol>
      )}
    </section>
  );
}
