import { columnName } from "../../../model/address";
import { compile, type Scope } from "./compile";
import { FormulaError, type Value } from "./value";

/** Columns of one table or list on the sheet: where each name stands, what its rows hold. */
export class Block {
  private readonly values = new Map<string, Value[]>();
  private readonly printed = new Map<string, (string | { letters: string })[]>();

  /** @param others blocks whose columns a formula may name as `[other!name:]` */
  constructor(
    private readonly columns: ReadonlyMap<string, number>,
    readonly firstRow: number,
    readonly rows: number,
    private readonly others: Readonly<Record<string, Block>> = {},
  ) {}

  /** The last row; a block without rows still has one, empty. */
  get lastRow(): number {
    return this.firstRow + Math.max(1, this.rows) - 1;
  }

  /** Fills a column with what was entered or is known. */
  set(name: string, values: Value[]): void {
    this.values.set(name, values);
  }

  /** Works a formula out for every row; columns it names must be filled before it. `""` where it comes to an error. */
  compute(name: string, sources: string | ((row: number) => string)): Value[] {
    const shared = typeof sources === "string" ? compile(sources) : null;
    const computed: Value[] = [];
    for (let row = 0; row < this.rows; row += 1) {
      const formula = shared ?? compile(typeof sources === "string" ? sources : sources(row));
      try {
        computed.push(formula(this.scope(row)));
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        computed.push("");
      }
    }
    this.values.set(name, computed);
    return computed;
  }

  /** A column's values, row by row. */
  column(name: string): Value[] {
    const [other, inner] = name.includes("!") ? name.split("!") : ["", name];
    const block = other ? this.others[other] : this;
    const found = block?.values.get(inner ?? "");
    if (!found) throw new Error(`no column ${name}`);
    return found;
  }

  /** The formula as Excel reads it in a row of the block (0 is the first), without `=`. */
  print(source: string, row: number): string {
    let parts = this.printed.get(source);
    if (!parts) {
      parts = this.parts(source);
      this.printed.set(source, parts);
    }
    const number = String(this.firstRow + row);
    return parts.map((part) => (typeof part === "string" ? part : part.letters + number)).join("");
  }

  /** What stands in every row, and between it the cells of the row itself. */
  private parts(source: string): (string | { letters: string })[] {
    const names = /\[([a-z][\w!]*)([:.]?)\]/g;
    const parts: (string | { letters: string })[] = [];
    let from = 0;
    for (const found of source.matchAll(names)) {
      const [whole, name = "", how] = found;
      parts.push(source.slice(from, found.index));
      from = found.index + whole.length;
      if (how === ":") {
        parts.push(this.area(name));
        continue;
      }
      const cell = { letters: columnName(this.at(name)) };
      parts.push(cell);
      if (how === ".") parts.push(":", cell);
    }
    return [...parts, source.slice(from)];
  }

  /** The column's number on the sheet. */
  at(name: string): number {
    const column = this.columns.get(name);
    if (column === undefined) throw new Error(`no column ${name}`);
    return column;
  }

  private area(name: string): string {
    const [other, inner] = name.includes("!") ? name.split("!") : ["", name];
    const block = other ? this.others[other] : this;
    if (!block) throw new Error(`no block ${other}`);
    const letters = columnName(block.at(inner ?? ""));
    return `$${letters}$${block.firstRow}:$${letters}$${block.lastRow}`;
  }

  private scope(row: number): Scope {
    return {
      cell: (name) => this.column(name)[row] ?? null,
      column: (name) => this.column(name),
    };
  }
}
