import { escapeText, unescapeText } from "../../../shared/workbook/xml/characters";
import { partsOf, zipped } from "../package";
import type { Grid } from "../../../shared/model/grid";
import { type Charset, TCVN3, VNI } from "../../../shared/oldText/tables";

const inverse = (letters: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(Object.entries(letters).map(([old, letter]) => [letter, old]));
const TYPED: Record<Charset, Map<string, string>> = { tcvn3: inverse(TCVN3), vni: inverse(VNI) };

/** A text as it was typed in an old set of letters, and as a workbook shows it. Capitals TCVN3 lacks are small ones. */
export function typedIn(text: string, charset: Charset): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const same = TYPED[charset].get(letter);
      if (same !== undefined) return same;
      const small = TYPED[charset].get(letter.toLowerCase());
      if (small === undefined) return letter;
      return charset === "vni" ? small.toUpperCase() : small;
    })
    .join("");
}

/** A workbook as an office of that time would have typed it. */
export function gridTypedIn(grid: Grid, charset: Charset): Grid {
  const sheets = grid.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (typeof cell.value !== "string") return cell;
      // capitals with tones were small letters in a font of capitals
      const shouted = charset === "tcvn3" && cell.value === cell.value.toUpperCase();
      const typed = (text: string): string => typedIn(shouted ? text.toLowerCase() : text, charset);
      return { ...cell, value: typed(cell.value), text: typed(cell.text), ...(shouted && { font: ".VnTimeH" }) };
    }),
  }));
  return { sheets };
}

/** A workbook with its texts typed so and its letters in a font of that time. */
export function workbookTypedIn(workbook: Uint8Array, charset: Charset): Uint8Array {
  const parts = Object.entries(partsOf(workbook)).map(([name, xml]): [string, string] => {
    if (/styles\.xml$/.test(name))
      return [name, xml.replaceAll("Calibri", charset === "vni" ? "VNI-Times" : ".VnTime")];
    if (!/(sheet\d+|sharedStrings)\.xml$/.test(name)) return [name, xml];
    const typed = (_: string, open: string, text: string): string =>
      open + escapeText(typedIn(unescapeText(text), charset));
    return [name, xml.replace(/(<t(?: [^>]*)?>)([^<]*)/g, typed)];
  });
  return zipped(Object.fromEntries(parts));
}
