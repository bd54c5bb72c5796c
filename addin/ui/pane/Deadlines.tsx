import { Link, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { AHEAD_DAYS, deadlines } from "../../actions/deadlines";
import type { ActionTyped } from "../../actions/enteringActions";
import { dayOf, formatDate, formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { More } from "./common";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({ words: { textAlign: "start", minHeight: "24px" } });

/** What falls due in the next thirty days; nothing where nothing does. */
export function Deadlines({ states }: { states: Readonly<Record<string, ActionTyped>> }) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { reading, now, jump } = usePane();
  const today = dayOf(now());
  const due = useMemo(() => deadlines(reading.plan, states, today), [reading.plan, states, today]);
  if (due.length === 0) return null;
  return (
    <details className={lists.details} open={due.length <= 3}>
      <summary>{say("results.deadlines", { count: formatNumber(due.length, language), days: AHEAD_DAYS })}</summary>
      <ul className={lists.list}>
        <More items={due} step={20}>
          {({ objective, action, date }) => (
            <li key={`${objective.id} ${action.id}`} className={lists.item}>
              <Link as="button" className={styles.words} onClick={() => jump(action.range)}>
                <span className={lists.clamped}>
                  <b>{formatDate(date)} </b>
                  {action.content}
                </span>
              </Link>
              {action.lead.length > 0 && <span className={lists.quiet}>{action.lead.join(", ")}</span>}
            </li>
          )}
        </More>
      </ul>
    </details>
  );
}
