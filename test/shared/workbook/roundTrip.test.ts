import fc from "fast-check";
import type { DraftCell } from "../../../shared/model/sheet";
import { decodeXstring, encodeXstring } from "../../../shared/workbook/xml/characters";
import { readWorkbook } from "../../../shared/workbook/read";
import { newWorkbook, setCells } from "../../../shared/workbook/write";
import { aDraft } from "../../support/drafts";

/** Texts as people, and people with bad luck, have them. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "4", "1", "\u0001", "\r", "\n", " ", "\uD83D", "\uFFFF", "<", "&", "]", ">"),
    maxLength: 25,
  }),
  fc.constantFrom(
    "=1+1",
    "+84",
    "-",
    "@a",
    "'",
    "]]>",
    "Đạt",
    "Đạt".normalize("NFD"),
    " ",
    "\t",
    "_x000D_",
    "TRUE",
    "#N/A",
  ),
);
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
const cells = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 30 }), value }),
  { selector: ({ row, column }) => row * 100 + column, maxLength: 30 },
);

/** What a cell can keep: line ends as `\n`, no minus before zero; an empty text is no cell. */
function kept(drafts: { row: number; column: number; value: string | number | boolean }[]) {
  return drafts
    .map(({ row, column, value: v }) => {
      return { row, column, value: typeof v === "string" ? v.replace(/\r+\n/g, "\n") : v === 0 ? 0 : v };
    })
    .filter((cell) => cell.value !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

const valuesOf = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets[0]!.cells.map(({ row, column, value: v }) => ({ row, column, value: v }));

test("what newWorkbook writes, readWorkbook reads", () => {
  fc.assert(
    fc.property(cells, (drafts) => {
      const all: DraftCell[] = drafts.map((cell) => ({ ...cell, style: {} }));
      expect(valuesOf(newWorkbook([aDraft({ cells: all })]))).toEqual(kept(drafts));
    }),
    { numRuns: 150 },
  );
});

test("what setCells writes, readWorkbook reads, as formula values too", () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const all: DraftCell[] = before.map((cell, i) => ({
        ...cell,
        style: {},
        ...(i % 3 === 0 ? { formula: "A1" } : {}),
      }));
      const formulas = new Set(all.filter((c) => c.formula).map(({ row, column }) => row * 100 + column));
      const changed = new Set(after.map(({ row, column }) => row * 100 + column));
      const expected = kept([...before.filter(({ row, column }) => !changed.has(row * 100 + column)), ...after]);
      const written = valuesOf(setCells(newWorkbook([aDraft({ cells: all })]), "Kết quả", after));
      // a formula cell stays, even where its value is the empty text
      expect(written.filter((c) => c.value !== "" || !formulas.has(c.row * 100 + c.column))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test("escapes are undone exactly", () => {
  fc.assert(fc.property(text, (one) => decodeXstring(encodeXstring(one)) === one));
});
