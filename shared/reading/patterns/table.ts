import type { Held } from "./automaton";
import { guarded, isHeld, NO_SLOT, type Guarded } from "./guarded";

/** A row of a table of cases, as far as matching goes. */
interface PatternRow {
  pattern: RegExp;
  /** Words without which the pattern cannot match, where its own source does not tell them. */
  needs?: string[];
}

/** The rows of a table made ready to be asked for, all at once. */
export class PatternTable<Row extends PatternRow> {
  readonly rows: (Row & Guarded)[];
  private readonly words: Int16Array;
  private readonly more: Int16Array;

  constructor(rows: readonly Row[]) {
    this.rows = rows.map((row) => ({ ...row, ...guarded(row.pattern, row.needs) }));
    this.words = Int16Array.from(this.rows, ({ words }) => words);
    this.more = Int16Array.from(this.rows, ({ more }) => more);
  }

  /** The rows that may match a text of which is known what it holds, in the table's order. */
  thatMay(held: Held): (Row & Guarded)[] {
    const { rows, words, more } = this;
    const found: (Row & Guarded)[] = [];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      if (row !== undefined && mayMatch(words[at] ?? NO_SLOT, held) && mayMatch(more[at] ?? NO_SLOT, held))
        found.push(row);
    }
    return found;
  }

  /** The same table without some of its rows. */
  without(out: (row: Row) => boolean): PatternTable<Row> {
    return new PatternTable(this.rows.filter((row) => !out(row)));
  }
}

function mayMatch(slot: number, held: Held): boolean {
  return slot === NO_SLOT || isHeld(slot, held);
}
