import type { GridCell } from "../../model/grid";
import { Problem } from "../../problems/problem";
import { DAYS_1904, showsCalendar } from "./numberDates";
import { showNumber, showText } from "./numberFormat";
import { plainText, type RichText } from "./sharedStrings";
import type { CellLook } from "./styles";

/** What the sheets of a workbook share. */
export interface WorkbookContext {
  strings: RichText[];
  looks: CellLook[];
  date1904: boolean;
  /** What is in memory so far. */
  held: { cells: number; parsed: number; formulas: number };
}

/** A cell's parts as its element gives them. */
export interface RawCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  inline: RichText | null;
  formula: string | null;
  /** Also where its text is not known. */
  hasFormula: boolean;
}

/** xsd:double, as ST_CellType n holds it. */
const DOUBLE = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/;
const PLAIN: CellLook = { bold: false };

/** The cell as the grid has it; null where it holds nothing. @throws Problem workbook.damaged */
export function gridCell(raw: RawCell, workbook: WorkbookContext, part: string): GridCell | null {
  const look = workbook.looks[raw.style] ?? PLAIN;
  const shown = valueOf(raw, look, workbook, part);
  if (shown === null && !raw.hasFormula) return null;
  const { value, text, bold } = shown ?? { value: "", text: "" };
  const cell: GridCell = { row: raw.row, column: raw.column, value, text };
  if (look.format !== undefined) cell.format = look.format;
  if (bold ?? look.bold) cell.bold = true;
  if (look.font !== undefined) cell.font = look.font;
  if (raw.formula !== null) cell.formula = raw.formula;
  if (raw.hasFormula && raw.value === null && !raw.inline) cell.unworked = true;
  return cell;
}

type Shown = { value: GridCell["value"]; text: string; bold?: boolean };

function valueOf(raw: RawCell, look: CellLook, workbook: WorkbookContext, part: string): Shown | null {
  const { type, value } = raw;
  const damaged = (): Problem => new Problem("workbook.damaged", { part });
  if (type === "inlineStr") return textValue(raw.inline, look);
  if (value === null) return raw.inline ? textValue(raw.inline, look) : null;
  switch (type) {
    case "s": {
      const string = workbook.strings[Number(value)];
      if (!string) throw damaged();
      return textValue(string, look);
    }
    case "str":
      return textValue({ text: plainText(value) }, look);
    case "b": {
      const truth = value.trim() === "1" || value.trim() === "true";
      return { value: truth, text: truth ? "TRUE" : "FALSE" };
    }
    case "e":
      return { value: { error: value }, text: value };
    case "d":
      return numberValue(serialOf(value), look, { ...workbook, date1904: false });
    default: {
      if (value.trim() === "") return null;
      // XML Schema's double alone: JavaScript would take 0x10 too
      const number = DOUBLE.test(value) ? Number(value) : NaN;
      if (!Number.isFinite(number)) throw damaged();
      return numberValue(number, look, workbook);
    }
  }
}

function textValue(rich: RichText | null, look: CellLook): Shown | null {
  if (!rich || rich.text === "") return null;
  const shown: Shown = { value: rich.text, text: showText(rich.text, look.format) };
  if (rich.bold !== undefined) shown.bold = rich.bold;
  return shown;
}

/** Days of a 1904 workbook are given as 1900 days, so that a grid has one calendar. */
function numberValue(number: number, look: CellLook, { date1904 }: WorkbookContext): Shown {
  const moved = date1904 && look.format !== undefined && showsCalendar(look.format);
  const value = moved ? number + DAYS_1904 : number;
  return { value, text: showNumber(value, look.format) };
}

/** ISO 8601 of a Strict workbook (`t="d"`) as a serial day; what is no date stays no number and is damaged. */
function serialOf(iso: string): number {
  const time = Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, "")}Z` : `${iso}T00:00:00Z`);
  return Number.isNaN(time) ? 0 : time / 86_400_000 + 25_569;
}
