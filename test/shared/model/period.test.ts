import { periodOf } from "../../../shared/model/period";
import { cellAddress, columnName, columnNumber, parseAddress, quoteSheet } from "../../../shared/model/address";
import fc from "fast-check";

test.each([
  ["2026", "year", 1, 12, true],
  ["2026-H1", "half-year", 1, 6, false],
  ["2026-H2", "half-year", 7, 12, true],
  ["2026-Q3", "quarter", 7, 9, false],
  ["2026-12", "month", 12, 12, true],
  ["2026-06", "month", 6, 6, false],
])("%s is a %s from month %i to month %i", (id, kind, first, last, isLast) => {
  expect(periodOf(id)).toMatchObject({ kind, firstMonth: first, lastMonth: last, isLast });
});

test.each(["2026-H3", "2026-13", "26", "2026-Q0", ""])("%j is no period", (id) => {
  expect(() => periodOf(id)).toThrow("not a period id");
});

test("column names and numbers are each other's inverse", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (n) => columnNumber(columnName(n)) === n));
  expect(columnName(28)).toBe("AB");
});

test.each([
  ["Sheet1", "Sheet1"],
  ["KH 2022", "'KH 2022'"],
  ["2023", "'2023'"],
  ["A1", "'A1'"],
  ["KH'23", "'KH''23'"],
  ["Kếhoạch", "Kếhoạch"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test("an address survives writing and reading, whatever the sheet is called", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 31 }), fc.nat(1000), fc.nat(1000), (sheet, row, column) => {
      expect(parseAddress(cellAddress(sheet, row + 1, column + 1))).toEqual({
        sheet,
        top: row + 1,
        left: column + 1,
        bottom: row + 1,
        right: column + 1,
      });
    }),
  );
});
