import type { Target } from "../../model/plan";
import { fold, type Folded } from "../timings/fold";
import { accrualOf } from "./accruals";
import { isBareLevel, levelIn } from "./attain";
import { segmentsOf, trimBefore, trimWords } from "./clauses";
import { unitAfter } from "./units";
import { namesUnwanted } from "./unwanted";
import { zeroIn } from "./zeros";

type Draft = Omit<Target, "id" | "cell">;

/** Longest clause that is looked at; a longer one is read to here. */
const LONGEST = 1500;
/** No promise is shorter than this. */
const SHORTEST = 8;
/** Most of such targets a text holds. */
const MOST = 100;

/** Targets without a figure: what must not happen, and levels to attain, in the clauses no figure speaks for. */
export function qualitiesOf(
  { text, low }: Folded,
  context: { subject?: string; whole?: boolean },
  covered: { start: number; end: number }[],
): { at: number; target: Draft }[] {
  const found: { at: number; target: Draft }[] = [];
  for (const { start, end } of freeClauses(low, covered)) {
    if (found.length >= MOST) break;
    const clause = low.slice(start, end);
    const own = text.slice(start, end);
    const zero = zeroIn(clause);
    const level = zero === null ? levelIn(clause) : null;
    if (zero !== null) {
      const unit = unitAfter(own, clause, zero.end);
      const words = trimWords(own);
      found.push({
        at: start + zero.start,
        target: {
          subject: words === "" ? (context.subject ?? "") : words,
          comparator: "atMost",
          value: 0,
          unit: unit?.kind === "noun" ? unit.unit : null,
          accrual: "cumulative",
          text: words,
        },
      });
    } else if (level !== null) {
      const before = trimBefore(own.slice(0, level.start));
      // the objective's words count only where the cell has none of its own: `Tốt trở lên`
      const words = before === "" ? `${fold(context.subject ?? "").low} ${clause}` : clause;
      found.push({
        at: start + level.start,
        target: {
          subject: before === "" ? (context.subject ?? trimWords(own)) : before,
          comparator: "attain",
          value: null,
          unit: null,
          level: own.slice(level.start, level.end).replace(/\s+/g, " ").trim().slice(0, 1000),
          accrual: accrualOf(words, "attain"),
          text: trimWords(own),
        },
      });
    }
  }
  return found.length === 0 && covered.length === 0 && context.whole === true
    ? bareCell(text, low, context.subject ?? "")
    : found;
}

/** A target cell that holds a level and nothing else, or says `Không` of something unwanted. */
function bareCell(text: string, low: string, subject: string): { at: number; target: Draft }[] {
  const words = trimWords(text);
  const about = fold(subject).low;
  if (/^[\s-]*(?:không(?: có)?|no|none)[\s.]*$/u.test(low) && namesUnwanted(about)) {
    return [
      { at: 0, target: { subject, comparator: "atMost", value: 0, unit: null, accrual: "cumulative", text: words } },
    ];
  }
  if (!isBareLevel(low)) return [];
  const accrual = accrualOf(`${about} ${low}`, "attain");
  return [
    { at: 0, target: { subject, comparator: "attain", value: null, unit: null, level: words, accrual, text: words } },
  ];
}

/** Clauses (at `và phấn đấu` too) that hold no figure's words. */
function freeClauses(low: string, covered: { start: number; end: number }[]): { start: number; end: number }[] {
  const pieces = segmentsOf(low).flatMap(({ start, end }) => {
    if (end - start < SHORTEST) return [];
    const cuts = [
      ...low
        .slice(start, Math.min(end, start + LONGEST))
        .matchAll(
          /,? (?:và|đồng thời) (?=phấn đấu|duy trì|giữ vững|không để|không có)|, (?=phấn đấu|duy trì|giữ vững|không để|không có|không xảy ra)/gu,
        ),
    ];
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
