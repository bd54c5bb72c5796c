import { Field, Input, Link, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { memo, useId } from "react";
import { ACTION_STATE_WORDS } from "../../../shared/messages/results";
import type { Action, Objective } from "../../../shared/model/plan";
import type { ActionTyped } from "../../actions/enteringActions";
import { useWorkbenchWords } from "../workbench/words";
import { DateField } from "./DateField";
import { useLists } from "./styles";
import { timeWords } from "./timeWords";
import { usePane } from "./view";

const useStyles = makeStyles({
  head: { color: tokens.colorNeutralForeground1, textAlign: "start", minHeight: "24px", paddingTop: "2px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", alignItems: "start" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { width: "100%" } },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
});

const STATES = ["done", "doing", "not-done", "nothing-arose"] as const;

export interface ActionEntryItemProps {
  objective: Objective;
  action: Action;
  typed: ActionTyped;
  onMark: (action: string, change: Partial<ActionTyped>) => void;
}

/** One action: its words, who leads it and until when, and what became of it. */
export const ActionEntryItem = memo(function ActionEntryItem(props: ActionEntryItemProps) {
  const { objective, action, typed, onMark } = props;
  const styles = useStyles();
  const lists = useLists();
  const speech = useWorkbenchWords();
  const { say, language } = speech;
  const { jump } = usePane();
  const id = useId();
  const mark = (change: Partial<ActionTyped>): void => onMark(action.id, change);
  const time = action.due ?? action.start;
  const under = [action.lead.join(", "), time === null ? "" : timeWords(time, speech)].filter((words) => words !== "");
  const said = typed.state !== "";
  return (
    <li className={lists.item} aria-labelledby={id} data-action={action.id}>
      <Link as="button" className={styles.head} onClick={() => jump(action.range)}>
        <span id={id} className={lists.clamped}>
          <b>{action.number ?? objective.number} </b>
          {action.content}
        </span>
      </Link>
      {under.length > 0 && <span className={lists.quiet}>{under.join(" · ")}</span>}
      <div className={styles.fields}>
        <Field className={styles.field} size="small" label={say("results.state")}>
          <Select
            size="small"
            value={typed.state}
            onChange={(_, { value }) => mark({ state: STATES.find((state) => state === value) ?? "" })}
          >
            <option value="">{say("results.state-none")}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {ACTION_STATE_WORDS[state][language]}
              </option>
            ))}
          </Select>
        </Field>
        {said && (
          <>
            <DateField label={say("results.action-date")} value={typed.date} onChange={(date) => mark({ date })} />
            <Field className={styles.wide} size="small" label={say("results.action-document")}>
              <Input
                size="small"
                className={styles.input}
                value={typed.document}
                onChange={(_, { value }) => mark({ document: value })}
              />
            </Field>
            <Field className={styles.wide} size="small" label={say("results.note")}>
              <Textarea
                size="small"
                resize="vertical"
                value={typed.note}
                onChange={(_, { value }) => mark({ note: value })}
              />
            </Field>
          </>
        )}
      </div>
    </li>
  );
});
