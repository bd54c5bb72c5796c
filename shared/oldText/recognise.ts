import type { Grid, GridCell } from "../model/grid";
import { inUnicode } from "./convert";
import { isSyllable } from "./syllables";
import type { Charset } from "./tables";

const CHARSETS: readonly Charset[] = ["tcvn3", "vni"];
/** A letter both sets may use: no other text needs a look. */
const OLD_LETTER = /[\u00a1-\u00ff]/;
/** Vietnamese letters that neither set shows: the text is Unicode. */
const UNICODE_LETTER =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9]/;
/** Words are parted at what is a letter in neither. */
const APART = /[\s,.;:!?()[\]{}/\\"'“”‘’+=<>%&*|\-–—…\d_]+/u;
/** `QĐ`, `ĐVT`: letters, no syllable, in any set. */
const ABBREVIATED = /^\p{Lu}{1,6}$/u;
/** Once this many times more cells are of an old set than of Unicode, the workbook was typed in it. */
const WHOLE = 10;
/** A cell alone is believed with this many words; beside such a cell one is enough. */
const BELIEVED = 2;

/** Fonts named after their set of letters. */
export function charsetOfFont(font: string | undefined): Charset | null {
  if (font === undefined) return null;
  return /^\.Vn/i.test(font) ? "tcvn3" : /^VNI-/i.test(font) ? "vni" : null;
}

/** `.VnTimeH`: small letters shown as capitals. */
const isCapitals = (font: string | undefined): boolean => font !== undefined && /^\.Vn.*H$/i.test(font);

/** Words that are Vietnamese only once they are converted, and words that are it in neither way. */
function weighed(text: string, charset: Charset): { made: number; odd: number } {
  let [made, odd] = [0, 0];
  for (const word of text.split(APART)) {
    // a sign alone is no word: `5 £`
    if (word.length < 2 || !OLD_LETTER.test(word)) continue;
    const converted = inUnicode(word, charset);
    if (converted !== word && isSyllable(converted.toLowerCase()) && !isSyllable(word)) made++;
    else if (!ABBREVIATED.test(converted) && !isSyllable(word) && !isSyllable(converted.toLowerCase())) odd++;
  }
  return { made, odd };
}

const mayBeOld = (text: string): boolean => OLD_LETTER.test(text) && !UNICODE_LETTER.test(text);

/** How a text was typed: its set of letters, and whether its font shows small letters as capitals. */
export interface Typing {
  charset: Charset;
  capitals: boolean;
}

/** How a cell's words are typed, where it is in an old set of letters; null where it is not. */
type Judge = (cell: Pick<GridCell, "value" | "font">) => Typing | null;

/** A text typed so, in Unicode; a font of its own says more than the cell's. */
export function retyped(text: string, typing: Typing, font?: string): string {
  const said = inUnicode(text, charsetOfFont(font) ?? typing.charset);
  return (font === undefined ? typing.capitals : isCapitals(font)) ? said.toUpperCase() : said;
}

/**
 * Which cells of a workbook are typed in an old set of letters, and what they say. Cells are judged by their fonts, then
 * by their words: the workbook's set is the one in which more cells become Vietnamese, and a cell is of it when more of its
 * words become Vietnamese than stay strange; in a workbook with hardly any Unicode, every cell that may be of it is. Linear in the text. Null where no cell is.
 */
export function judgeOf(grid: Grid): Judge | null {
  const votes: Record<Charset, number> = { tcvn3: 0, vni: 0 };
  const seen = new Set<string>();
  let [old, modern] = [0, 0];
  for (const { cells } of grid.sheets)
    for (const { value, font } of cells) {
      if (typeof value !== "string") continue;
      if (UNICODE_LETTER.test(value)) modern++;
      if (!mayBeOld(value)) continue;
      old++;
      const named = charsetOfFont(font);
      if (named !== null) votes[named] += 1;
      if (seen.has(value)) continue;
      seen.add(value);
      for (const charset of CHARSETS) {
        const { made, odd } = weighed(value, charset);
        if (made >= BELIEVED && made > odd) votes[charset] += made;
      }
    }
  const charset: Charset = votes.vni > votes.tcvn3 ? "vni" : "tcvn3";
  if (votes[charset] === 0) return null;
  const whole = old > modern * WHOLE;
  return ({ value, font }) => {
    if (typeof value !== "string" || UNICODE_LETTER.test(value)) return null;
    if (isCapitals(font)) return { charset: "tcvn3", capitals: true };
    if (!OLD_LETTER.test(value)) return null;
    const named = charsetOfFont(font);
    const { made, odd } = weighed(value, named ?? charset);
    // words such as `Sè` are Vietnamese in both ways: beside nothing but old text they are old
    if (named === null && (whole ? odd > made : made === 0 || made <= odd)) return null;
    return { charset: named ?? charset, capitals: false };
  };
}

/** A cell typed in an old set of letters: as it is, how it is typed, and what it says in Unicode. */
export interface OldCell {
  sheet: string;
  cell: GridCell;
  typing: Typing;
  said: string;
}

/** The grid with such cells in Unicode; which they were, with their words as typed. */
export function readable(grid: Grid): { grid: Grid; changed: OldCell[] } {
  const typingOf = judgeOf(grid);
  const changed: OldCell[] = [];
  if (typingOf === null) return { grid, changed };
  const sheets = grid.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const typing = typingOf(cell);
      if (typing === null || typeof cell.value !== "string") return cell;
      const said = retyped(cell.value, typing);
      if (said === cell.value) return cell;
      changed.push({ sheet: sheet.name, cell, typing, said });
      return { ...cell, value: said, text: said };
    }),
  }));
  return { grid: { sheets }, changed };
}
