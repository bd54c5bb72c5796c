import { fold, key } from "../words";
import type { HeaderColumn } from "./find";

const YEAR = /(?<!\d)(20[1-9]\d)(?!\d)/;
/** `2025`, `Năm 2025`, `Năm học 2025 - 2026`: a heading that says nothing but the year. */
const BARE = /^(?:nam )?(?:hoc )?20\d\d(?: 20\d\d)?$/;

/**
 * Of columns for several years the plan's year holds the target; the latest year before it is what the target is held
 * against, what came of it before what had been planned for it. Earlier years, and later ones, say nothing of this plan.
 */
export function placeYears(
  columns: HeaderColumn[],
  plan: number | null,
  likeFigures: (column: HeaderColumn) => boolean,
): void {
  const dated = columns.filter((column) => isDated(column));
  const targets = dated.filter(({ field }) => field === "target");
  const bare = dated.filter((column) => column.field === null && BARE.test(key(column.words)));
  const chosen = chosenYear(dated, targets, bare, plan);
  if (chosen === null) return keepLatest(columns, new Set());
  for (const column of bare) if (likeFigures(column)) column.field = yearOf(column) < chosen ? "baseline" : "target";
  const meant = columns.some((column) => column.field === "target" && yearOf(column) === chosen);
  for (const column of dated) {
    if (column.field === "target" && meant && yearOf(column) !== chosen)
      column.field = yearOf(column) < chosen ? "baseline" : "other";
    else if (column.field === "baseline" && yearOf(column) >= chosen && meant) column.field = "result";
  }
  keepLatest(columns, new Set([...targets, ...bare]));
}

/** The plan's year where some column is headed by it; else the latest year that something is planned for. */
function chosenYear(
  dated: HeaderColumn[],
  targets: HeaderColumn[],
  bare: HeaderColumn[],
  plan: number | null,
): number | null {
  const several = new Set(dated.map(yearOf)).size > 1;
  const planned = [...targets, ...(several ? bare : [])].map(yearOf);
  if (plan !== null && planned.includes(plan)) return plan;
  return planned.length === 0 ? null : Math.max(...planned);
}

/** One column of figures of the past is enough: the latest; of one year what was reached before what was planned. */
function keepLatest(columns: HeaderColumn[], planned: Set<HeaderColumn>): void {
  const before = columns.filter(({ field }) => field === "baseline");
  const latest = Math.max(...before.map((column) => yearOrNone(column)));
  const last = before.filter((column) => yearOrNone(column) === latest);
  const kept = last.find((column) => !planned.has(column)) ?? last[0];
  if (before.length > 1) for (const column of before) if (column !== kept) column.field = "other";
}

function isDated(column: HeaderColumn): boolean {
  return Number.isFinite(yearOf(column));
}

/** The year a heading names, else the one over it. */
function yearOf({ words, labels }: HeaderColumn): number {
  const own = YEAR.exec(fold(words)) ?? YEAR.exec(fold(labels.join(" ")));
  return Number(own?.[1] ?? NaN);
}

/** A heading without a year (`Năm trước`) stands for the year before any plan's. */
function yearOrNone(column: HeaderColumn): number {
  const year = yearOf(column);
  return Number.isFinite(year) ? year : 0;
}
