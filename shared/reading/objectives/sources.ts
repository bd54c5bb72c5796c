import type { GridCell } from "../../model/grid";
import { cellsOf, type Row } from "../tables/rows";
import type { Table } from "../tables/table";
import { isPlaceholder, ownWords } from "../words";
import type { Source, TargetSource } from "./draft";

const TICK = /^[xX×✓✔√v*●]$/;

/** Cells as sources; a tick under one of several columns of the same field (`Quý I`, `Quý II`) says the heading's words. */
export function sources(table: Table, cells: GridCell[]): Source[] {
  return cells.map((cell) => {
    const text = ownWords(cell.text);
    const ticked = TICK.test(text) ? table.columns.find((column) => column.column === cell.column) : undefined;
    return { view: table.view, cell, text: ticked ? ownWords(ticked.words) : text };
  });
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
    text: withUnit(ownWords(cell.text), unit ? ownWords(unit.text) : ""),
    whole: true,
    measurement: measured === "" ? null : measured,
    baseline:
      before && !isPlaceholder(before.text)
        ? { view: table.view, cell: before, text: ownWords(before.text), words }
        : null,
  }));
}

function withUnit(figure: string, unit: string): string {
  if (unit === "" || (isPlaceholder(unit) && unit !== "%") || !/\d\s*\)?$/.test(figure)) return figure;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}
