import { areaName, parseAddress } from "../../model/address";
import type { GridRange } from "../../model/grid";
import type { DraftTable } from "../../model/sheet";
import { encodeXstring, escapeAttribute, escapeText, plainLines } from "../xml/characters";
import type { Dialect } from "../xml/namespaces";

/** A table's area; Excel wants a row under the header even where there is nothing to say. */
export function tableArea(table: DraftTable): GridRange {
  const area = parseAddress(table.area);
  if (!area) throw new Error(`no area for a table: ${table.area}`);
  const { top, left, right } = area;
  return { top, left, bottom: Math.max(area.bottom, top + 1), right };
}

/** The text of a table part. Its columns have unique names (compared without case), one a column of its area. */
export function tableXml(table: DraftTable, name: string, id: number, dialect: Dialect): string {
  const area = tableArea(table);
  const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
  if (names.size !== table.columns.length || names.has("") || table.columns.length !== area.right - area.left + 1) {
    throw new Error(`the columns of table ${table.name} do not fit its area`);
  }
  const reference = areaName(area);
  const columns = table.columns.map((column, i) => columnXml(column, i + 1)).join("");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${dialect.main}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${reference}" totalsRowShown="0">` +
    `<autoFilter ref="${reference}"/><tableColumns count="${table.columns.length}">${columns}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

function columnXml(column: DraftTable["columns"][number], id: number): string {
  // a line end in a name is written `_x000a_`, as Excel does: an attribute would lose it
  const name = escapeAttribute(encodeXstring(plainLines(column.name)).replaceAll("\n", "_x000a_"));
  if (column.formula === undefined) return `<tableColumn id="${id}" name="${name}"/>`;
  return `<tableColumn id="${id}" name="${name}"><calculatedColumnFormula>${escapeText(column.formula)}</calculatedColumnFormula></tableColumn>`;
}
