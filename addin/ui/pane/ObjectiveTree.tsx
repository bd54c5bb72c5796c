import { Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { treeMove, treeRows, type TreeRow } from "../../actions/tree";
import { useWorkbenchWords } from "../workbench/words";
import { useLists } from "./styles";
import { TreeRowItem } from "./TreeRowItem";
import { useWindowed } from "./useWindowed";
import { usePane } from "./view";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center", justifyContent: "space-between" },
  list: { position: "relative" },
});

/** The plan's objectives with their actions: only the rows in view are drawn, all are walked by keys. */
export function ObjectiveTree({ guessed }: { guessed: ReadonlySet<string> }) {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { reading, jump } = usePane();
  const { objectives } = reading.plan;
  // Objectives that others hang on are open from the start: no objective is hidden unasked.
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => parentsOf(objectives));
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const rows = useMemo(() => treeRows(objectives, opened), [objectives, opened]);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const at = Math.max(0, active === null ? 0 : keys.indexOf(active));
  const { items, total, margin, measure, show } = useWindowed(list, keys, at);

  // The row that the focus goes to may have to be drawn first.
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const set = useCallback(
    (key: string, open: boolean): void =>
      setOpened((before) => new Set(open ? [...before, key] : [...before].filter((each) => each !== key))),
    [],
  );
  const toggle = useCallback(
    ({ key, open }: TreeRow): void => {
      setActive(key);
      if (open !== null) set(key, !open);
    },
    [set],
  );
  const press = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || event.target.getAttribute("role") !== "treeitem") return;
    const row = rows[at];
    if (row !== undefined && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return jump((row.action ?? row.objective).range);
    }
    const move = event.ctrlKey || event.altKey || event.metaKey ? null : treeMove(rows, at, event.key);
    if (move === null) return;
    event.preventDefault();
    if ("open" in move) return set(move.open, true);
    if ("close" in move) return set(move.close, false);
    const next = rows[move.to];
    if (next === undefined) return;
    wanted.current = next.key;
    setActive(next.key);
    show(move.to);
  };
  const all = rows.every(({ open }) => open !== true);
  return (
    <section className={lists.section} aria-label={say("plan.tree")}>
      <div className={styles.bar}>
        <h3 className={lists.title}>{say("plan.tree")}</h3>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => setOpened(all ? new Set(objectives.map(({ id }) => id)) : new Set())}
        >
          {say(all ? "plan.expand-all" : "plan.collapse-all")}
        </Button>
      </div>
      {objectives.length > 0 && (
        <div
          ref={list}
          role="tree"
          aria-label={say("plan.tree")}
          className={styles.list}
          style={{ height: total }}
          onKeyDown={press}
        >
          {items.map(({ index, start }) => {
            const row = rows[index];
            return (
              row !== undefined && (
                <TreeRowItem
                  key={row.key}
                  row={row}
                  index={index}
                  top={start - margin}
                  active={index === at}
                  guessed={guessed}
                  measure={measure}
                  onToggle={toggle}
                  onActive={setActive}
                />
              )
            );
          })}
        </div>
      )}
    </section>
  );
}

function parentsOf(objectives: readonly { id: string; number: string | null; parent: string | null }[]): Set<string> {
  const parents = new Set(objectives.map(({ parent }) => parent));
  return new Set(objectives.filter(({ number }) => number !== null && parents.has(number)).map(({ id }) => id));
}
