import { parseAddress } from "../../model/address";
import type { GridCell } from "../../model/grid";
import type { Anchor } from "../../model/layout";
import type { SheetView } from "../view";
import { rowDigest, wordsOf } from "./digest";

/** A cell on its sheet. */
export interface Spot {
  view: SheetView;
  cell: GridCell;
}

export type Found = { spot: Spot } | { spot: null; why: "changed" | "ambiguous"; count: number };

/** So many words are hardly said twice by chance. */
const TELLING = 4;

/** The words of sheets, asked for again and again: places by words, rows by what they say. */
export class SheetWords {
  private readonly places = new Map<SheetView, Map<string, GridCell[]>>();
  private readonly rows = new Map<SheetView, Map<number, string>>();

  constructor(private readonly views: readonly SheetView[]) {}

  /** How a cell that holds something is known again. */
  anchorOf({ view, cell }: Spot): Anchor {
    const words = wordsOf(cell.text);
    const alike = this.cellsSaying(view, words).filter(
      ({ row }) => this.digest(view, row) === this.digest(view, cell.row),
    );
    const { before, after } = this.beside(view, cell.row);
    const nth = Math.max(0, alike.findIndex(({ row, column }) => row === cell.row && column === cell.column)); // prettier-ignore
    return {
      cell: view.address(cell),
      words,
      row: this.digest(view, cell.row),
      before,
      after,
      nth,
      of: Math.max(1, alike.length),
    };
  }

  /**
   * The cell that an anchor means: the one that says the same in a row that does; of several the one between the same rows,
   * or the same of as many. Other words are another cell: nothing is taken for the old one by its address alone.
   */
  find(anchor: Anchor): Found {
    const at = parseAddress(anchor.cell);
    const named = this.views.filter(({ name }) => name === at?.sheet);
    const spots = (named.length > 0 ? named : this.views).flatMap((view) =>
      this.cellsSaying(view, anchor.words).map((cell): Spot => ({ view, cell })),
    );
    const whole = spots.filter(({ view, cell }) => this.digest(view, cell.row) === anchor.row);
    if (whole.length > 0) return this.among(anchor, whole);
    if (spots.length === 0) return { spot: null, why: "changed", count: 0 };
    // the row was reworded beside the cell: its own words must tell
    const telling = anchor.words.split(" ").length >= TELLING;
    const beside = spots.filter((spot) => this.sameBeside(anchor, spot) > 0);
    const left = beside.length > 0 ? beside : telling ? spots : [];
    const [only, more] = left;
    if (only !== undefined && more === undefined) return { spot: only };
    return { spot: null, why: "ambiguous", count: Math.max(spots.length, left.length) };
  }

  private among(anchor: Anchor, spots: Spot[]): Found {
    const [only, more] = spots;
    if (only !== undefined && more === undefined) return { spot: only };
    const nth = spots[anchor.nth];
    if (spots.length === anchor.of && nth !== undefined) return { spot: nth };
    for (const same of [2, 1]) {
      const [one, second] = spots.filter((spot) => this.sameBeside(anchor, spot) >= same);
      if (one !== undefined && second === undefined) return { spot: one };
    }
    return { spot: null, why: "ambiguous", count: spots.length };
  }

  /** How many of the rows beside a cell say what those of the anchor did. */
  private sameBeside(anchor: Anchor, { view, cell }: Spot): number {
    const { before, after } = this.beside(view, cell.row);
    return Number(before === anchor.before) + Number(after === anchor.after);
  }

  private beside(view: SheetView, row: number): { before: string; after: string } {
    const before = view.between(Math.max(0, row - NEAR), row).at(-1);
    const after = view.between(row, row + NEAR)[0];
    return { before: this.digest(view, before), after: this.digest(view, after) };
  }

  private cellsSaying(view: SheetView, words: string): GridCell[] {
    let places = this.places.get(view);
    if (places === undefined) {
      places = new Map();
      for (const row of view.rows)
        for (const cell of view.cells(row)) {
          const said = wordsOf(cell.text);
          const cells = places.get(said);
          if (cells) cells.push(cell);
          else places.set(said, [cell]);
        }
      this.places.set(view, places);
    }
    return places.get(words) ?? [];
  }

  private digest(view: SheetView, row: number | undefined): string {
    if (row === undefined) return "";
    const rows = this.rows.get(view) ?? new Map<number, string>();
    this.rows.set(view, rows);
    const known = rows.get(row) ?? rowDigest(view, row);
    rows.set(row, known);
    return known;
  }
}

/** Rows further away are not beside each other. */
const NEAR = 50;
