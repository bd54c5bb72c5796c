import { readTargets } from "../../../../shared/reading/targets/read";
import { CELLS, NOTHING } from "./wide/cells";
import { COMMUNES } from "./wide/communes";
import { DEPARTMENTS } from "./wide/departments";
import { FRESH } from "./wide/fresh";
import { FORMS } from "./wide/forms";
import { NOT_YET } from "./wide/notYet";
import { fits, shown, type WideRow } from "./wide/row";
import { SERVICES } from "./wide/services";

/** The year of the plans these phrases would stand in. */
const YEAR = 2026;
const PHRASES = [...COMMUNES, ...DEPARTMENTS, ...SERVICES, ...FORMS, ...CELLS, ...FRESH];
const ROWS: WideRow[] = [...PHRASES, ...NOTHING.map((text): WideRow => [text, []])];
const KNOWN = new Set(NOT_YET);

/** What is wrong with the reading of a row; empty where it is right. */
function wrong([text, wanted, subject]: WideRow): string[] {
  const context = { year: YEAR, ...(subject !== undefined && { whole: true, subject }) };
  const { targets } = readTargets(text, context);
  const right = targets.length === wanted.length && targets.every((target, at) => fits(target, wanted[at] ?? ""));
  return right ? [] : targets.map(shown).concat(targets.length === 0 ? ["nothing"] : []);
}

test.each(ROWS.filter(([text]) => !KNOWN.has(text)))("%s", (...row) => {
  expect(wrong(row)).toEqual([]);
});

test("what cannot be read yet is still so: a row that is read right leaves the list", () => {
  expect(ROWS.filter((row) => KNOWN.has(row[0]) && wrong(row).length === 0).map(([text]) => text)).toEqual([]);
  expect(NOT_YET.filter((text) => !ROWS.some((row) => row[0] === text))).toEqual([]);
});

test("hardly anything is on that list, and no phrase stands in the tables twice", () => {
  expect(NOT_YET.length).toBeLessThanOrEqual(ROWS.length * 0.03);
  expect(new Set(ROWS.map(([text, , subject]) => `${text}|${subject ?? ""}`)).size).toBe(ROWS.length);
});
