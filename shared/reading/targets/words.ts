import type { Target } from "../../model/plan";
import { fold } from "../timings/fold";
import { trimBefore, trimWords } from "./clauses";
import type { Change } from "./change";
import type { Figure } from "./figures";
import type { UnitFound } from "./units";

/** A figure with its words: `from` is where they begin, `words` where those before it end, `to` where all end. */
export interface Placed {
  figure: Figure;
  unit: UnitFound | null;
  comparator: Exclude<Target["comparator"], "attain"> | null;
  from: number;
  words: number;
  to: number;
  sentence: number;
}

/** A heading over several figures of a sentence (`Tỷ lệ đi học: mẫu giáo 60%; tiểu học 99%`). */
export interface Heading {
  sentence: number;
  words: string;
}

/** The words of a figure: before it, behind it, all of them, and as they are written. */
export interface Words {
  before: string;
  behind: string;
  own: string;
  written: string;
  heading: Heading;
}

/** Finds the words a figure is about; `heading` is the one in force before it. */
export function wordsOf(
  text: string,
  one: Placed,
  change: Change | undefined,
  hasBaseline: boolean,
  heading: Heading,
): Words {
  const against = change?.baseline !== undefined || change?.baselineMissing === true;
  const before = trimBefore(
    uncounted(trimWords(text.slice(one.from, one.words)), against && change?.from === undefined),
  );
  const colon = before.lastIndexOf(": ");
  const headed = colon > 0 ? { sentence: one.sentence, words: before.slice(0, colon + 1) } : heading;
  const under = colon < 0 && heading.sentence === one.sentence && before !== "" && !NAMED.test(before);
  const found = against ? "" : wordsBehind(text, one, before);
  const behind = hasBaseline ? found.replace(/^\([^()]*\)\s*/u, "") : found;
  const own = [under ? heading.words : "", before, behind].filter((words) => words !== "").join(" ");
  const written = trimWords(text.slice(one.from, one.to)) || text.slice(one.figure.start, one.figure.end);
  return { before, behind, own, written, heading: headed };
}

/** Whether a text says nothing beside the unit that is counted. */
export function isBare(own: string, unit: UnitFound | null): boolean {
  return own === "" || (unit !== null && fold(own).low === fold(unit.unit).low);
}

/** Words that name what is measured on their own, without the heading or the unit. */
const NAMED = /^(?:tỷ lệ|tổng|số|mức|sản lượng|diện tích)(?!\p{L})/iu;
/** What only ends the figure: `trở lên`, `/năm` behind a share. */
const OVER = /^(?: ?\/ ?(?:năm|tháng|quý)(?!\p{L}))? ?(?:trở lên|trở xuống|or more|or less)?/u;
const CHANGING = / (?:tăng|giảm|kéo giảm|nâng|từ)(?= [^,;]{0,60}\d)[\s\S]*$/u;

/** Words before a figure; of a change, those before its first figure. */
function uncounted(words: string, changed: boolean): string {
  return changed ? words.replace(CHANGING, "") : words;
}

/** Words behind a figure that are its own: of a counted noun the noun too, of a measure what follows it. */
function wordsBehind(text: string, { figure, unit, to }: Placed, before: string): string {
  const rest = trimWords(text.slice(unit?.end ?? figure.end, Math.max(to, unit?.end ?? figure.end)).replace(OVER, ""));
  if (unit === null || unit.kind === "measure") return rest;
  if (rest === "" && before !== "" && (NAMED.test(before) || /^(?:con|lần|cái|chiếc)$/u.test(unit.unit))) return "";
  return [unit.unit, rest].filter((words) => words !== "").join(" ");
}
