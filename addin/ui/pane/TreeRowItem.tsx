import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { TreeRow } from "../../actions/tree";
import { Chevron } from "../icons";
import { useWorkbenchWords } from "../workbench/words";
import { TargetChip } from "./common";
import { useLists } from "./styles";
import { timeWords } from "./timeWords";
import { usePane } from "./view";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    boxSizing: "border-box",
    display: "flex",
    columnGap: "4px",
    paddingBlock: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  toggle: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "24px",
    height: "24px",
    cursor: "pointer",
  },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", rowGap: "4px" },
  words: { minHeight: "24px", paddingTop: "2px", boxSizing: "border-box", cursor: "pointer" },
  number: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
});

export interface TreeRowItemProps {
  row: TreeRow;
  index: number;
  /** Pixels from the top of the tree. */
  top: number;
  /** Whether the keys walk from here. */
  active: boolean;
  /** Cells whose targets are guesses still. */
  guessed: ReadonlySet<string>;
  measure: (element: Element | null) => void;
  onToggle: (row: TreeRow) => void;
  onActive: (key: string) => void;
}

/** An objective or an action with its targets as chips; its words lead to its cells. */
export const TreeRowItem = memo(function TreeRowItem(props: TreeRowItemProps) {
  const { row, index, top, active, guessed, measure, onToggle, onActive } = props;
  const styles = useStyles();
  const lists = useLists();
  const speech = useWorkbenchWords();
  const { say } = speech;
  const { jump } = usePane();
  const { key, objective, action, level, place, of, open } = row;
  const { number, targets, range } = action ?? objective;
  const words = action === null ? objective.statement : action.content;
  const time = action?.due ?? action?.start ?? null;
  const bare = action === null && targets.length === 0 && objective.actions.every((one) => one.targets.length === 0);
  const under =
    action === null
      ? [bare ? say("plan.no-target") : "", say("plan.tree-actions", { count: objective.actions.length })]
      : [action.lead.join(", "), time === null ? "" : timeWords(time, speech)];
  return (
    <div
      ref={measure}
      data-index={index}
      data-key={key}
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={open ?? undefined}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, paddingLeft: (level - 1) * 16 }}
      onFocus={() => onActive(key)}
    >
      <span className={styles.toggle} aria-hidden="true" onClick={() => onToggle(row)}>
        {open !== null && <Chevron open={open} />}
      </span>
      <div className={styles.body}>
        <span className={styles.words} onClick={() => jump(range)}>
          <span className={open === true ? lists.words : lists.clamped}>
            {number !== null && <span className={styles.number}>{number}</span>}
            {words}
          </span>
        </span>
        <div className={lists.chips}>
          {targets.map((target) => (
            <TargetChip key={target.id} target={target} guess={guessed.has(target.cell)} reached={active} />
          ))}
          <span className={lists.quiet}>{under.filter((part) => part !== "").join(" · ")}</span>
        </div>
      </div>
    </div>
  );
});
