import { charsetOfFont, judgeOf, readable, retyped, type Typing } from "../../shared/oldText/recognise";
import { Problem } from "../../shared/problems/problem";
import { hasComments, readWorkbook } from "../../shared/workbook/read";
import { retypeTexts } from "../../shared/workbook/write";

/** What a cell typed in TCVN3 or VNI takes instead of its font: the type of Vietnamese offices (Decree 30/2020/NĐ-CP). */
const UNICODE_FONT = "Times New Roman";

/** A workbook written in Unicode. */
export interface ConvertedText {
  bytes: Uint8Array;
  /** How many cells say the same in other letters. */
  cells: number;
  /** Comments of cells are there, and were left as they are. */
  comments: boolean;
}

/**
 * Writes the texts of a workbook that are typed in TCVN3 (ABC) or VNI in Unicode and gives their fonts a Unicode one;
 * everything else stays. A workbook that was converted has nothing to convert.
 * @throws Problem workbook.*, text.no-old-encoding where nothing is typed so
 */
export function convertText(bytes: Uint8Array): ConvertedText {
  const grid = readWorkbook(bytes);
  const { changed } = readable(grid);
  if (changed.length === 0) throw new Problem("text.no-old-encoding");
  const ways = new Map(changed.map(({ sheet, cell, typing }) => [key(sheet, cell.row, cell.column), typing]));
  const judge = judgeOf(grid);
  const converted = retypeTexts(bytes, {
    wayOf: (sheet, row, column) => {
      const typing = ways.get(key(sheet, row, column));
      return typing === undefined ? null : wayOf(typing);
    },
    text: (text, way, font) => retyped(text, typingOf(way), font),
    literal: (text) => {
      const typing = judge?.({ value: text }) ?? null;
      return typing === null ? text : retyped(text, typing);
    },
    font: (name) => (charsetOfFont(name) === null ? name : UNICODE_FONT),
  });
  return { bytes: converted, cells: changed.length, comments: hasComments(bytes) };
}

const key = (sheet: string, row: number, column: number): string => `${row} ${column} ${sheet}`;
const wayOf = ({ charset, capitals }: Typing): string => `${charset}${capitals ? " capitals" : ""}`;
const typingOf = (way: string): Typing => ({
  charset: way.startsWith("vni") ? "vni" : "tcvn3",
  capitals: way.endsWith("capitals"),
});
