import { isClosing } from "../tables/closing";
import type { HeadingLine, Table } from "../tables/table";
import { splitNumber } from "../numbers";
import { isStructural } from "../document/structure";

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

function isNumbered(text: string): boolean {
  const { enumerator, words } = splitNumber(text);
  return enumerator !== null && !isStructural(text) && !isClosing(text) && words.length > 0;
}
