import type { GridCell } from "../../model/grid";
import { timeIn, wordsIn } from "../cells";
import type { TableColumn } from "../headers/columns";
import { cellsOf, type Row } from "../tables/rows";
import type { Table } from "../tables/table";
import { isPlaceholder, nfc, ownWords } from "../words";
import type { Source, TargetSource } from "./draft";

const TICK = /^[xX×✓✔√v*●]$/;

/** Cells as sources; a tick under one of several columns of the same field (`Quý I`, `Quý II`) says the heading's words. */
export function sources(table: Table, cells: GridCell[]): Source[] {
  return cells.map((cell) => {
    if (typeof cell.value === "number") {
      const field = columnOf(table, cell)?.field;
      return { view: table.view, cell, text: field === "due" || field === "start" ? timeIn(cell) : wordsIn(cell) };
    }
    const text = ownWords(cell.text);
    const ticked = text.length === 1 && TICK.test(text) ? columnOf(table, cell) : undefined;
    return { view: table.view, cell, text: ticked ? ownWords(ticked.words) : text };
  });
}

function columnOf(table: Table, cell: GridCell): TableColumn | undefined {
  return table.columns.find((column) => column.column === cell.column);
}

/** The target cells of a row with unit, baseline and measurement beside them. */
export function targetCells(table: Table, row: Row): TargetSource[] {
  const unit = cellsOf(table, row, "targetUnit")[0];
  const before = cellsOf(table, row, "baseline")[0];
  const measured = cellsOf(table, row, "measurement")
    .map((cell) => ownWords(cell.text))
    .join("\n");
  const words = table.columns.find((column) => column.field === "baseline")?.words ?? "";
  const cells = row.own.get("target") ?? [];
  return cells.map((cell) => ({
    view: table.view,
    cell,
    ...measuredIn(wordsIn(cell), unit ? ownWords(unit.text) : ""),
    whole: true,
    measurement: measured === "" ? null : measured,
    baseline:
      before && !isPlaceholder(before.text) ? { view: table.view, cell: before, text: wordsIn(before), words } : null,
  }));
}

/** A figure with nothing behind it, or only which way it may go. */
const FIGURE =
  /^(.*\d\)?)(\s+(?:trở\s+(?:lên|xuống)|đổ\s+lên|or\s+(?:more|above|higher|over|less|below|lower|fewer|under))[.;]?|\s*)$/isu;

/** The words of a target cell with the unit column's beside its figure; `figure` are its own words alone. */
function measuredIn(figure: string, unit: string): Pick<TargetSource, "text" | "figure" | "unit"> {
  const names = unit !== "" && (unit === "%" || !isPlaceholder(unit));
  if (!names) return { text: figure, figure, unit: null };
  const named = `${unit === "%" ? "" : " "}${unit}`;
  const [, before, after] = FIGURE.exec(nfc(figure)) ?? [];
  return { text: before === undefined ? figure : `${before}${named}${after ?? ""}`, figure, unit };
}
