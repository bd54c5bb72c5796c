import { fold, key } from "../words";
import { FILLERS, HEADER_CASES, type HeaderField } from "./lexicon";

const LONGEST = 16;
export type HeaderReader = (text: string) => HeaderField | null;

/** Reads headings; one reader serves one workbook and remembers what it has seen (bodies repeat their cells). */
export function headerReader(): HeaderReader {
  const seen = new Map<string, HeaderField | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const field = headerField(text);
    seen.set(text, field);
    return field;
  };
}

/** What a heading says its column holds; null where the words are no heading we know. */
export function headerField(text: string): HeaderField | null {
  if (text.length > 150) return null;
  return classify(key(fold(text).replace(/\([^)]*\)?/g, " ")) || key(text));
}

function classify(words: string): HeaderField | null {
  if (words === "" || words.split(" ").length > LONGEST) return null;
  for (const { field, starts } of HEADER_CASES) {
    const match = starts.exec(words);
    if (match && !/^\p{L}/u.test(words.slice(match[0].length)) && onlyFillers(words.slice(match[0].length)))
      return field;
  }
  return null;
}

function onlyFillers(words: string): boolean {
  return words
    .trim()
    .split(" ")
    .every((word) => word === "" || /^\d+$/.test(word) || FILLERS.has(word));
}
