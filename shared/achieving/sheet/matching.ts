import { likelyLines, wordsOf } from "./likeness";

/** What a line of the sheet, or of the plan, is known by. */
export interface Line {
  id: string;
  words: string;
  /** Unit, sign, figures: what tells two lines of the same words apart. */
  facts: string;
  /** It says itself that the plan no longer has it. */
  gone?: boolean;
}

/** How the lines of a sheet fit the plan. */
export interface Matches {
  /** id on the sheet → id in the plan */
  ids: Map<string, string>;
  /** id on the sheet → the ids it may have become: not to be guessed */
  asked: Map<string, string[]>;
}

/** An id taken from a row that must not be mixed up with the plan's row of that id. */
export const SET_ASIDE = "~";

/**
 * Likeness (0 to 1) from which two lines are one, where no other comes nearer than the lead. Figures and number add
 * nothing: a new line in the place of an old one, in the same turns of phrase, often has them too.
 */
const SAME = 0.65;
const LEAD = 0.15;
/** From here on a line may be the one, and is asked about. */
const MAYBE = 0.4;
/** The most lines that a question names. */
const CHOICES = 3;

/**
 * Which line of the plan each line of the sheet is now (DESIGN §4): by its words, and by id, figures, its place beside
 * known lines and its order among lines of the same words; then by likeness of words. An id alone proves nothing: it
 * says where a target stood, and another may stand there now. What could be two is asked.
 */
export function matchedLines(sheet: Line[], plan: Line[]): Matches {
  const matches: Matches = { ids: new Map(), asked: new Map() };
  const own = sheet.filter(({ id }) => !id.startsWith(SET_ASIDE));
  const match = new Matching(matches, plan);
  const standing = own.filter(({ gone }) => gone !== true);
  match.byWords(standing);
  match.byLikeness(standing);
  // what went and came back says the same as it did
  match.byWords(own.filter(({ gone }) => gone === true));
  return matches;
}

class Matching {
  private readonly taken = new Set<Line>();

  constructor(
    private readonly matches: Matches,
    private readonly plan: Line[],
  ) {}

  byWords(sheet: Line[]): void {
    const free = this.plan.filter((line) => !this.taken.has(line));
    const ours = groupedBy(sheet, saidBy);
    const theirs = groupedBy(free, saidBy);
    const known = new Map<string, Set<string>>();
    const doubtful: { old: Line[]; now: Line[] }[] = [];
    for (const [words, old] of ours) {
      const now = theirs.get(words) ?? [];
      // a sheet whose words are gone has its ids alone
      const isSame = words === "" ? byId(old, free) : byStanding(old, now);
      for (const [from, to] of isSame) this.found(from, to, known);
      const rest = this.rest(old, now);
      if (rest.old.length > 0 && rest.now.length > 0) doubtful.push(rest);
    }
    for (const { old, now } of doubtful) {
      for (const [from, to] of byPlace(old, now, known)) this.found(from, to);
      const left = this.rest(old, now);
      for (const [from, to] of byFacts(left.old, left.now)) this.found(from, to);
      const rest = this.rest(left.old, left.now);
      const isEven = rest.old.length === rest.now.length;
      if (isEven) for (const [from, to] of inOrder(rest.old, rest.now)) this.found(from, to);
      else if (rest.now.length > 0) for (const line of rest.old) this.ask(line, rest.now);
    }
  }

  private rest(old: Line[], now: Line[]): { old: Line[]; now: Line[] } {
    return { old: old.filter(({ id }) => !this.matches.ids.has(id)), now: now.filter((line) => !this.taken.has(line)) };
  }

  private found(from: Line, to: Line, known?: Map<string, Set<string>>): void {
    this.matches.ids.set(from.id, to.id);
    this.taken.add(to);
    const [before, after] = [placeOf(from), placeOf(to)];
    if (known && before !== null && after !== null) known.set(before, (known.get(before) ?? new Set()).add(after));
  }

  private ask(from: Line, maybe: Line[]): void {
    const before = this.matches.asked.get(from.id) ?? [];
    this.matches.asked.set(from.id, [...new Set([...before, ...maybe.map(({ id }) => id)])].slice(0, CHOICES));
  }

  /** Each line with the one most like it, where each is the other's likeliest by far; what is near is asked. */
  byLikeness(sheet: Line[]): void {
    const old = sheet.filter(({ id, words }) => words !== "" && !this.matches.ids.has(id));
    const now = this.plan.filter((line) => !this.taken.has(line));
    if (old.length === 0 || now.length === 0) return;
    const likely = likelyLines(wordsAll(old), wordsAll(now));
    const nearest = new Map<number, number[]>();
    for (const list of likely) for (const { at, alike } of list) nearest.set(at, [...(nearest.get(at) ?? []), alike]);
    for (const list of nearest.values()) list.sort((one, other) => other - one);
    old.forEach((line, at) => {
      const [best, second] = likely[at] ?? [];
      const to = best && now[best.at];
      if (!best || !to || this.matches.asked.has(line.id)) return;
      const rival = Math.max(second?.alike ?? 0, ...(nearest.get(best.at) ?? []).slice(0, 2).filter((_, i) => i === 1));
      const isBest = nearest.get(best.at)?.[0] === best.alike && best.alike - rival >= LEAD;
      if (isBest && best.alike >= SAME) return this.found(line, to);
      const maybe = (likely[at] ?? []).filter(({ alike }) => alike >= MAYBE && best.alike - alike < LEAD);
      if (maybe.length > 0)
        this.ask(
          line,
          maybe.flatMap((one) => now[one.at] ?? []),
        );
      else if (to.id === line.id) this.ask(line, [to]);
    });
  }
}

const wordsAll = (lines: Line[]): string[] => lines.map(({ words }) => words);

function groupedBy<K>(lines: Line[], keyOf: (line: Line) => K): Map<K, Line[]> {
  const groups = new Map<K, Line[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}

const saidBy = ({ words }: Line): string => wordsOf(words).join(" ");

type Pair = [from: Line, to: Line];

function byId(old: Line[], now: Line[]): Pair[] {
  const ids = new Map(now.map((line) => [line.id, line]));
  return old.flatMap((line): Pair[] => {
    const to = ids.get(line.id);
    return to ? [[line, to]] : [];
  });
}

/** Lines of the same words, where nothing moved: one each way, or every id still there. */
function byStanding(old: Line[], now: Line[]): Pair[] {
  const [one] = old;
  const [other] = now;
  if (one && other && old.length + now.length === 2) return [[one, other]];
  const standing = old.length === now.length ? byId(old, now) : [];
  return standing.length === old.length ? standing : [];
}

/** By the objective: where the known lines of one all stand under one other now, its further lines do too, in order. */
function byPlace(old: Line[], now: Line[], known: Map<string, Set<string>>): Pair[] {
  const standsUnder = (line: Line): string | null => {
    const [place, ...more] = known.get(placeOf(line) ?? "") ?? [];
    return more.length === 0 ? (place ?? null) : null;
  };
  const there = groupedBy(now, placeOf);
  return [...groupedBy(old, standsUnder)].flatMap(([place, lines]) => {
    const others = place === null ? [] : (there.get(place) ?? []);
    return others.length === lines.length ? inOrder(lines, others) : [];
  });
}

/** By figures, where each line of the shorter list has just one of the same figures in the other. */
function byFacts(old: Line[], now: Line[]): Pair[] {
  const [ours, theirs] = [old, now].map((lines) => groupedBy(lines, ({ facts }) => facts));
  const pairs = old.flatMap((line): Pair[] => {
    const to = theirs?.get(line.facts);
    return ours?.get(line.facts)?.length === 1 && to?.[0] && to.length === 1 ? [[line, to[0]]] : [];
  });
  return pairs.length === Math.min(old.length, now.length) ? pairs : [];
}

/** As many each way, and nothing else to tell them by: the first is the first. Rows of a sheet may have been sorted. */
function inOrder(old: Line[], now: Line[]): Pair[] {
  const ordered = [...old].sort((one, other) => one.id.localeCompare(other.id, "en", { numeric: true }));
  return ordered.flatMap((line, at): Pair[] => {
    const to = now[at];
    return to ? [[line, to]] : [];
  });
}

/** The objective's number in an id: `ct-2.1-3-0abc123` → `2.1`. */
function placeOf({ id }: Line): string | null {
  return /^[a-z]+-([a-z0-9.]+)-/.exec(id)?.[1] ?? null;
}
