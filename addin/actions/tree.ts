import type { Action, Objective } from "../../shared/model/plan";

/** A row of the tree as it is shown: an objective, or an action of one that is opened. */
export interface TreeRow {
  /** The objective's id, or the action's with its objective's before it: ids of both kinds may be alike. */
  key: string;
  objective: Objective;
  action: Action | null;
  /** From 1. */
  level: number;
  /** Its place among those that hang on the same one, from 1, and how many these are. */
  place: number;
  of: number;
  /** Null where nothing hangs on it. */
  open: boolean | null;
  /** The row it hangs on; null at the top. */
  parent: string | null;
}

/** An objective with what hangs on it: its actions, then the objectives that name it as their parent. */
interface Branch {
  objective: Objective;
  children: Branch[];
}

function branchesOf(objectives: Objective[]): Branch[] {
  const branches = objectives.map((objective): Branch => ({ objective, children: [] }));
  const byNumber = new Map<string, Branch>();
  const top: Branch[] = [];
  for (const branch of branches) {
    const { number, parent } = branch.objective;
    // A parent stands before its children; a number that comes later, or twice, is no parent of earlier ones.
    const above = parent === null ? undefined : byNumber.get(parent);
    (above?.children ?? top).push(branch);
    if (number !== null) byNumber.set(number, branch);
  }
  return top;
}

/** The rows that are shown of a plan's tree, in order. `opened` holds the keys of what is opened. */
export function treeRows(objectives: Objective[], opened: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const grow = (branches: Branch[], level: number, parent: TreeRow | null, before: number, of: number): void =>
    branches.forEach(({ objective, children }, at) => {
      const { id: key, actions } = objective;
      const size = actions.length + children.length;
      const open = size === 0 ? null : opened.has(key);
      const row: TreeRow = {
        key,
        objective,
        action: null,
        level,
        place: before + at + 1,
        of,
        open,
        parent: parent?.key ?? null,
      };
      rows.push(row);
      if (open !== true) return;
      actions.forEach((action, order) =>
        rows.push({
          key: `${key} ${action.id}`,
          objective,
          action,
          level: level + 1,
          place: order + 1,
          of: size,
          open: null,
          parent: key,
        }),
      );
      grow(children, level + 1, row, actions.length, size);
    });
  const top = branchesOf(objectives);
  grow(top, 1, null, 0, top.length);
  return rows;
}

/** Where a key leads from a row: to another row, or to a change of what is opened. */
export type TreeMove = { to: number } | { open: string } | { close: string } | null;

/** The keys of a tree (WAI-ARIA): arrows walk, open and close; Home and End lead to the ends. */
export function treeMove(rows: readonly TreeRow[], at: number, key: string): TreeMove {
  const row = rows[at];
  if (row === undefined) return null;
  const last = rows.length - 1;
  switch (key) {
    case "ArrowDown":
      return { to: Math.min(last, at + 1) };
    case "ArrowUp":
      return { to: Math.max(0, at - 1) };
    case "Home":
      return { to: 0 };
    case "End":
      return { to: last };
    case "ArrowRight":
      if (row.open === null) return null;
      return row.open ? { to: at + 1 } : { open: row.key };
    case "ArrowLeft": {
      if (row.open === true) return { close: row.key };
      const parent = rows.findIndex((each) => each.key === row.parent);
      return parent === -1 ? null : { to: parent };
    }
    default:
      return null;
  }
}
