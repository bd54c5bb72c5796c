import type { Target } from "../../model/plan";
import type { Why } from "../../model/reading";
import { fold, type Folded } from "../timings/fold";
import { accrualOf } from "./accruals";
import { matchesOf } from "../timings/matches";
import { isBareLevel, levelIn, mayAttain } from "./attain";
import { segmentsOf, trimBefore, trimWords } from "./clauses";
import { unitAfter } from "./units";
import { namesUnwanted } from "./unwanted";
import { mayBeZero, zeroIn } from "./zeros";

type Draft = Omit<Target, "id" | "cell">;

/** Longest clause that is looked at; a longer one is read to here. */
const LONGEST = 1500;
/** No promise is shorter than this. */
const SHORTEST = 8;
/** Most of such targets a text holds. */
const MOST = 100;

/** A target without a figure where it stands, and why it is one. */
interface Quality {
  at: number;
  target: Draft;
  why: Why;
}

/** Targets without a figure: what must not happen, and levels to attain, in the clauses no figure speaks for. */
export function qualitiesOf(
  { text, low }: Folded,
  context: { subject?: string; whole?: boolean },
  covered: { start: number; end: number }[],
): Quality[] {
  const found: Quality[] = [];
  const [zeros, levels] = [mayBeZero(low), mayAttain(low)];
  const clauses = zeros || levels ? freeClauses(low, covered) : [];
  for (const { start, end } of clauses) {
    if (found.length >= MOST) break;
    const clause = low.slice(start, end);
    const own = text.slice(start, end);
    const zero = zeros ? zeroIn(clause) : null;
    const level = zero === null && levels ? levelIn(clause) : null;
    if (zero !== null) {
      const why = { rule: "never", words: own.slice(zero.start, zero.end).trim() };
      found.push({ at: start + zero.start, target: never(own, clause, zero.end, context.subject), why });
    } else if (level !== null) {
      const why = { rule: "level", words: own.slice(level.start, level.end).trim() };
      found.push({ at: start + level.start, target: attained(own, clause, level, context.subject), why });
    }
  }
  return found.length === 0 && covered.length === 0 && context.whole === true
    ? bareCell(text, low, context.subject ?? "")
    : found;
}

/** What must not happen; `end` is where it is named. */
function never(own: string, clause: string, end: number, subject = ""): Draft {
  const unit = unitAfter(own, clause, end);
  const words = trimWords(own);
  return {
    subject: words === "" ? subject : words,
    comparator: "atMost",
    value: 0,
    unit: unit?.kind === "noun" ? unit.unit : null,
    // nobody is counted twice who is poor
    accrual: accrualOf(clause, "count") === "point" ? "point" : "cumulative",
    text: words,
  };
}

/** A level to reach. */
function attained(own: string, clause: string, level: { start: number; end: number }, subject?: string): Draft {
  const before = trimBefore(own.slice(0, level.start));
  // the objective's words count only where the cell has none of its own: `Tốt trở lên`
  const words = before === "" ? `${fold(subject ?? "").low} ${clause}` : clause;
  return {
    subject: before === "" ? (subject ?? trimWords(own)) : before,
    comparator: "attain",
    value: null,
    unit: null,
    level: own.slice(level.start, level.end).replace(/\s+/g, " ").trim().slice(0, 1000),
    accrual: accrualOf(words, "attain"),
    text: trimWords(own),
  };
}

/** A target cell that holds a level and nothing else, or says `Không` of something unwanted. */
function bareCell(text: string, low: string, subject: string): Quality[] {
  const words = trimWords(text);
  const why = { rule: "whole" };
  const about = fold(subject).low;
  if (/^[\s-]*(?:không(?: (?:có|phát sinh|xảy ra|để xảy ra))?|no|none)[\s.]*$/u.test(low) && namesUnwanted(about)) {
    const none = { comparator: "atMost", value: 0, unit: null, accrual: "cumulative" } as const;
    return [{ at: 0, target: { subject, ...none, text: words }, why }];
  }
  if (/^[\s-]*(?:zero|nil)[\s.]*$/u.test(low))
    return [
      {
        at: 0,
        target: { subject, comparator: "atMost", value: 0, unit: null, accrual: "cumulative", text: words },
        why,
      },
    ];
  if (!isBareLevel(low)) return [];
  const accrual = accrualOf(`${about} ${low}`, "attain");
  const attain = { comparator: "attain", value: null, unit: null } as const;
  return [{ at: 0, target: { subject, ...attain, level: words, accrual, text: words }, why }];
}

const CUT =
  /,? (?:và|đồng thời) (?=phấn đấu|duy trì|giữ vững|không để|không có)|, (?=phấn đấu|duy trì|giữ vững|không để|không có|không xảy ra)/gu;

/** Clauses (at `và phấn đấu` too) that hold no figure's words. */
function freeClauses(low: string, covered: { start: number; end: number }[]): { start: number; end: number }[] {
  const pieces = segmentsOf(low).flatMap(({ start, end }) => {
    if (end - start < SHORTEST) return [];
    const cuts = matchesOf(CUT, low.slice(start, Math.min(end, start + LONGEST)));
    const starts = [start, ...cuts.map((cut) => start + cut.index + cut[0].length)];
    const ends = [...cuts.map((cut) => start + cut.index), end];
    return starts.map((from, at) => ({ start: from, end: Math.min(ends[at] ?? end, from + LONGEST) }));
  });
  return pieces.flatMap(({ start, end }) => {
    const over = covered.filter((stretch) => stretch.start < end && stretch.end > start);
    if (over.length === 0) return [{ start, end }];
    return over.every((stretch) => stretch.start > start)
      ? [{ start, end: Math.min(...over.map((stretch) => stretch.start)) }]
      : [];
  });
}
