/**
 * Words of which a text must hold one before a pattern can match, read off the pattern's own source: a row of a table needs
 * no hint that somebody could forget. Whatever is not understood asks for nothing, so that no match is ever lost.
 */

/** What is known of a piece of a pattern: all it can match (`exact`), or words of which it holds one (`held`). */
interface Piece {
  exact: string[] | null;
  held: string[] | null;
  /** A look ahead or behind, an edge: it takes no place between its neighbours. */
  flat?: boolean;
}

/** Most words a pattern is asked for. */
const MOST = 160;
/** Most wordings that are written out of a sequence. */
const MOST_EXACT = 24;
/** Longest words that are told apart: more letters ask no more. */
const LONG_ENOUGH = 6;

const PLAIN = /[^\\()[\]{}|?*+.^$]+(?![?*+{])/uy;
const ANYTHING: Piece = { exact: null, held: null };
const EDGE: Piece = { exact: null, held: null, flat: true };

/** The words of a pattern; null where it may match without any. */
export function wordsOf({ source, flags }: RegExp): string[] | null {
  if (flags.includes("i")) return null;
  const held = best(new Reader(source).either());
  return held === null || held.length > MOST ? null : shortest(held);
}

/** Without those that hold another one. */
function shortest(words: string[]): string[] {
  const kept: string[] = [];
  for (const word of [...words].sort((a, b) => a.length - b.length))
    if (!kept.some((other) => word.includes(other))) kept.push(word);
  return kept;
}

function best({ exact, held }: Piece): string[] | null {
  return better(exact, held);
}

/** Of two lists of which one word each must be held the one that says more: longer words, fewer of them. */
function better(a: string[] | null, b: string[] | null): string[] | null {
  const [one, two] = [worth(a), worth(b)];
  return one <= 0 && two <= 0 ? null : one >= two ? a : b;
}

function worth(words: string[] | null): number {
  if (words === null || words.length === 0) return 0;
  const shortest = Math.min(...words.map((word) => word.length));
  return shortest === 0 ? 0 : Math.min(shortest, LONG_ENOUGH) - words.length / MOST;
}

/** Reads the syntax the tables use; letters beyond it (`\d`, `[^…]`, `.`) stand for anything. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  either(): Piece {
    const pieces = [this.sequence()];
    while (this.takes("|")) pieces.push(this.sequence());
    if (pieces.length === 1) return pieces[0] ?? ANYTHING;
    const exact = pieces.every((piece) => piece.exact !== null) ? pieces.flatMap(({ exact }) => exact ?? []) : null;
    const each = pieces.map(best);
    return { exact, held: each.includes(null) ? null : each.flatMap((words) => words ?? []) };
  }

  private sequence(): Piece {
    let [exact, held, whole]: [string[], string[] | null, boolean] = [[""], null, true];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] ?? "")) {
      const run = this.plain();
      if (run !== "") {
        exact = exact.map((start) => start + run);
        continue;
      }
      const piece = this.repeated(this.atom());
      if (piece.flat) {
        held = better(held, piece.held);
        continue;
      }
      if (piece.exact !== null && exact.length * piece.exact.length <= MOST_EXACT) {
        exact = exact.flatMap((start) => (piece.exact ?? []).map((end) => start + end));
        continue;
      }
      held = better(better(held, exact), best(piece));
      [exact, whole] = [piece.exact ?? [""], false];
    }
    return { exact: whole ? exact : null, held: better(held, exact) };
  }

  /** Letters that stand for themselves, up to one that is repeated. */
  private plain(): string {
    PLAIN.lastIndex = this.at;
    const run = PLAIN.exec(this.source)?.[0] ?? "";
    this.at += run.length;
    return run;
  }

  private repeated(piece: Piece): Piece {
    if (!"*+?{".includes(this.source[this.at] ?? " ")) return piece;
    const found = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (found === undefined) return piece;
    this.at += found.length;
    if (found.startsWith("?") && piece.exact !== null) return { exact: ["", ...piece.exact], held: null };
    if (/^(?:[*?]|\{0)/.test(found)) return piece.flat ? EDGE : ANYTHING;
    return { exact: null, held: best(piece) };
  }

  private atom(): Piece {
    const letter = this.source[this.at++] ?? "";
    if (letter === "(") return this.group();
    if (letter === "[") return this.letters();
    if (letter === "\\") return this.escaped();
    if (letter === "^" || letter === "$") return EDGE;
    return letter === "." ? ANYTHING : { exact: [letter], held: null };
  }

  private group(): Piece {
    const opens = /^\?(?:[:=!]|<[=!])/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? "";
    this.at += opens.length;
    const inner = this.either();
    this.at++;
    if (opens.endsWith("!")) return EDGE;
    return opens.endsWith("=") ? { exact: null, held: best(inner), flat: true } : inner;
  }

  private letters(): Piece {
    const start = this.at;
    while (this.at < this.source.length && this.source[this.at] !== "]")
      this.at += this.source[this.at] === "\\" ? 2 : 1;
    const inside = this.source.slice(start, this.at++);
    return /[\\^-]/.test(inside) || inside.length > 8 ? ANYTHING : { exact: inside.split(""), held: null };
  }

  private escaped(): Piece {
    const letter = this.source[this.at++] ?? "";
    if (letter === "b") return EDGE;
    if (letter === "n") return { exact: ["\n"], held: null };
    if (/[pPu]/.test(letter) && this.takes("{")) {
      this.at = this.source.indexOf("}", this.at) + 1;
      return ANYTHING;
    }
    if (/\w/.test(letter)) {
      if (letter === "u") this.at += 4;
      if (letter === "x") this.at += 2;
      return ANYTHING;
    }
    return { exact: [letter], held: null };
  }

  private takes(letter: string): boolean {
    if (this.source[this.at] !== letter) return false;
    this.at++;
    return true;
  }
}
