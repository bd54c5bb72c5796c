import { isClosing } from "../tables/closing";
import type { HeadingLine, Table } from "../tables/table";
import { splitNumber } from "../numbers";
import { isStructural, ordersDocument } from "../document/structure";
import { beginsParty } from "../officeNames";
import { RANK } from "../numbers";
import { key } from "../words";

/** The objective a small table serves: its heading line and the lines between that and the header. */
export interface HeadingAbove {
  heading: HeadingLine;
  more: HeadingLine[];
}

const LONGEST_BLOCK = 30;

/**
 * Finds the line over a table that states its objective: `1. Mục tiêu 1: …`, or where `loose` a numbered line that is no
 * section of the document. Lines between it and the header belong to it.
 */
export function headingAbove(table: Table, loose: boolean): HeadingAbove | null {
  const lines = table.above.slice(-LONGEST_BLOCK);
  const said = (line: HeadingLine) => table.rowsByHand.get(line.row);
  const pointed = lines.findLastIndex((line) => said(line) === true);
  if (pointed >= 0) return { heading: lines[pointed] as HeadingLine, more: lines.slice(pointed + 1) };
  const labelled = lines.findLastIndex((line) => said(line) !== false && splitNumber(line.text).labelled);
  const numbered = lines.findLastIndex((line) => said(line) !== false && isNumbered(line.text));
  const at = labelled >= 0 ? labelled : loose ? numbered : -1;
  const heading = lines[at];
  if (!heading || lines.slice(at + 1).some((line) => isStructural(line.text) || isClosing(line.text))) return null;
  return { heading, more: lines.slice(at + 1) };
}

/**
 * The line right over one of several tables with the same header that heads its rows: a department, a part under a Roman
 * number or a letter. Titles, dates and headings of the document are none.
 */
export function sectionAbove({ above, view }: Table): HeadingLine | null {
  const line = above.at(-1);
  if (!line || above.at(-2)?.row === line.row || line.text.length > LONGEST_SECTION) return null;
  const { enumerator, words, labelled } = splitNumber(line.text);
  if (labelled || words === "" || ordersDocument(line.text) || isClosing(line.text) || /^\s*\(/.test(line.text))
    return null;
  if (NO_SECTION.test(key(words)) || /\d{4}/.test(words)) return null;
  const high = enumerator !== null && enumerator.rank <= RANK.roman;
  const stands = line.cell.bold === true || view.area(line.cell) !== undefined || words === words.toUpperCase();
  return high || (beginsParty(words) && stands) ? line : null;
}

const LONGEST_SECTION = 120;
/** How titles begin, and lines of a letterhead. */
const NO_SECTION =
  /^(?:ke hoach|muc tieu|mtcl|thuc hien|bang|bieu|phu luc|uy ban nhan dan|ubnd|cong hoa|doc lap|so |kem theo|quality|plan|annex)/;

function isNumbered(text: string): boolean {
  const { enumerator, words } = splitNumber(text);
  return enumerator !== null && !isStructural(text) && !isClosing(text) && words.length > 0;
}
