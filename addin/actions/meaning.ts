import { parseAddress } from "../../shared/model/address";
import type { Finding } from "../../shared/model/finding";
import type { GridRange } from "../../shared/model/grid";
import type { Action, Objective, Target, Timing } from "../../shared/model/plan";
import { targetsOf } from "../../shared/model/plan";
import type { Field, LinePlace, Reading } from "../../shared/model/reading";

/** A place on a sheet. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** What was understood from one cell: whose field it is, what was read out of it, and what is to be said of it. */
export interface Meaning {
  /** Whose cells it is among; null outside the plan's rows. */
  objective: Objective | null;
  action: Action | null;
  field: Field | null;
  targets: Target[];
  timing: Timing | null;
  /** Where it stands outside the tables. */
  line: LinePlace | null;
  header: boolean;
  unread: boolean;
  findings: Finding[];
}

function holds(address: string, { sheet, row, column }: CellPlace): boolean {
  const area = parseAddress(address);
  return area !== null && area.sheet === sheet && inside(area, row, column);
}

function inside({ top, left, bottom, right }: GridRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

const SHOWS_TIMING: readonly Field[] = ["start", "due"];

/** What was understood from a cell of the plan's workbook. A merged cell is asked for by its top left. */
export function meaningOf(reading: Reading, place: CellPlace): Meaning {
  const { plan, tables, sources, lines } = reading;
  const at = (address: string): boolean => holds(address, place);
  const fieldOf = (id: string): Field | undefined =>
    (Object.entries(sources[id] ?? {}) as [Field, string][]).find(([, cell]) => at(cell))?.[0];
  const sourced = plan.objectives.flatMap((objective) => [
    { objective, action: null as Action | null, field: fieldOf(objective.id) },
    ...objective.actions.map((action) => ({ objective, action, field: fieldOf(action.id) })),
  ]);
  const named = sourced.find(({ field }) => field !== undefined);
  const ranged = named ?? sourced.findLast(({ objective, action }) => at(action?.range ?? objective.range));
  const field = named?.field ?? null;
  const one = named?.action;
  return {
    objective: ranged?.objective ?? null,
    action: ranged?.action ?? null,
    field,
    targets: targetsOf(plan)
      .map(({ target }) => target)
      .filter(({ cell }) => at(cell)),
    timing: one && field !== null && SHOWS_TIMING.includes(field) ? (field === "start" ? one.start : one.due) : null,
    line: lines.find(({ cell }) => at(cell))?.place ?? null,
    header: tables.some(({ sheet, header }) => sheet === place.sheet && inside(header, place.row, place.column)),
    unread: plan.unread.some(({ cell }) => at(cell)),
    findings: plan.findings.filter(({ cell }) => at(cell) && !cell.includes(":")),
  };
}
