import { fold, key } from "../words";
import { ABBREVIATIONS, FILLERS, SPELLINGS } from "./fillers";
import { HEADER_CASES, type HeaderCase, type HeaderField } from "./lexicon";

const LONGEST = 16;
const LONGEST_LOOSE = 9;

export interface HeaderReader {
  /** What a heading says its column holds; null where the words are no heading we know. */
  read: (text: string) => HeaderField | null;
  /** The same of a cell known to stand in a header: how it begins is enough. */
  guess: (text: string) => HeaderField | null;
}

/** Reads headings; one reader serves one workbook and remembers what it has seen (bodies repeat their cells). */
export function headerReader(): HeaderReader {
  const seen = new Map<string, HeaderField | null>();
  return {
    read(text) {
      const known = seen.get(text);
      if (known !== undefined) return known;
      const field = headerField(text);
      seen.set(text, field);
      return field;
    },
    guess: (text) => headerField(text) ?? guessedField(text),
  };
}

/** What a heading says its column holds; null where the words are no heading we know. */
export function headerField(text: string): HeaderField | null {
  if (text.length > 150) return null;
  if (/^\s*[#№]\s*$/.test(text)) return "number";
  return headerCase(text)?.field ?? null;
}

/** A heading whose first words are known, whatever it goes on to say. */
export function guessedField(text: string): HeaderField | null {
  return classify(plainHeading(text), LONGEST_LOOSE, () => true)?.field ?? null;
}

/** The row of the lexicon that a heading matches. */
export function headerCase(text: string): HeaderCase | null {
  return text.length > 150 ? null : classify(plainHeading(text), LONGEST, onlyFillers);
}

/** Folded words without brackets, abbreviations written out, `tỉ` as `tỷ`. */
function plainHeading(text: string): string {
  const words = key(fold(text).replace(/\([^)]*\)?/g, " ")) || key(text);
  return words
    .replace(RUN_ON, "$1 $2")
    .split(" ")
    .map((word) => ABBREVIATIONS[word] ?? SPELLINGS[word] ?? word)
    .join(" ");
}

/** `KH2026`. */
const RUN_ON = /(?<![a-z])([a-z]{2,4})(20\d\d)(?!\d)/g;

function classify(words: string, longest: number, fits: (rest: string) => boolean): HeaderCase | null {
  if (words === "" || words.split(" ").length > longest) return null;
  for (const row of HEADER_CASES) {
    const match = row.starts.exec(words);
    if (!match) continue;
    const rest = words.slice(match[0].length);
    if (!/^[\p{L}\p{N}]/u.test(rest) && fits(rest)) return row;
  }
  return null;
}

function onlyFillers(words: string): boolean {
  return words
    .trim()
    .split(" ")
    .every((word) => word === "" || word === "%" || /^\d+$/.test(word) || FILLERS.has(word));
}
