import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Action, Objective } from "../../../shared/model/plan";
import { Chevron } from "../icons";
import { useWorkbenchWords } from "../workbench/words";
import { More, TargetChip } from "./common";
import { useLists } from "./styles";
import { timeWords } from "./timeWords";
import { usePane } from "./view";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "4px", alignItems: "flex-start", minWidth: 0 },
  child: { paddingLeft: "16px" },
  toggle: { flexShrink: 0, minWidth: "24px", width: "24px", height: "24px", padding: 0 },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  link: { color: tokens.colorNeutralForeground1, textAlign: "start", minHeight: "24px", paddingTop: "2px" },
  number: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  actions: { paddingLeft: "28px" },
});

export interface ObjectiveItemProps {
  objective: Objective;
  open: boolean;
  /** Cells whose targets are guesses still. */
  guessed: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** An objective with its targets; opened, with its actions too. */
export const ObjectiveItem = memo(function ObjectiveItem({ objective, open, guessed, onToggle }: ObjectiveItemProps) {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { jump } = usePane();
  const { id, number, parent, statement, actions, targets, range } = objective;
  const name = number ?? statement.slice(0, 40);
  return (
    <li className={mergeClasses(lists.item, parent !== null && styles.child)}>
      <div className={styles.row}>
        <Button
          className={styles.toggle}
          size="small"
          appearance="transparent"
          icon={<Chevron open={open} />}
          aria-expanded={open}
          aria-label={say("plan.expand", { name })}
          disabledFocusable={actions.length === 0}
          onClick={() => onToggle(id)}
        />
        <div className={styles.body}>
          <Link as="button" className={styles.link} onClick={() => jump(range)}>
            <span className={open ? lists.words : lists.clamped}>
              {number !== null && <span className={styles.number}>{number}</span>}
              {statement}
            </span>
          </Link>
          <div className={lists.chips}>
            {targets.map((target) => (
              <TargetChip key={target.id} target={target} guess={guessed.has(target.cell)} />
            ))}
            <span className={lists.quiet}>
              {targets.length === 0 && actions.every((action) => action.targets.length === 0) && (
                <>{say("plan.no-target")} · </>
              )}
              {say("plan.tree-actions", { count: actions.length })}
            </span>
          </div>
        </div>
      </div>
      {open && actions.length > 0 && (
        <ul className={mergeClasses(lists.list, styles.actions)}>
          <More items={actions}>{(action) => <ActionItem key={action.id} action={action} guessed={guessed} />}</More>
        </ul>
      )}
    </li>
  );
});

function ActionItem({ action, guessed }: { action: Action; guessed: ReadonlySet<string> }) {
  const styles = useStyles();
  const lists = useLists();
  const { jump } = usePane();
  const speech = useWorkbenchWords();
  const time = action.due ?? action.start;
  const under = [action.lead.join(", "), time === null ? "" : timeWords(time, speech)].filter((words) => words !== "");
  return (
    <li className={lists.item}>
      <Link as="button" className={styles.link} onClick={() => jump(action.range)}>
        <span className={lists.clamped}>
          {action.number !== null && <span className={styles.number}>{action.number}</span>}
          {action.content}
        </span>
      </Link>
      {under.length > 0 && <span className={lists.quiet}>{under.join(" · ")}</span>}
      {action.targets.length > 0 && (
        <div className={lists.chips}>
          {action.targets.map((target) => (
            <TargetChip key={target.id} target={target} guess={guessed.has(target.cell)} />
          ))}
        </div>
      )}
    </li>
  );
}
