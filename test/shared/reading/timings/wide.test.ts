import { readTiming } from "../../../../shared/reading/timings/read";
import { DATES, type WideTiming } from "./wide/dates";
import { FRESH } from "./wide/fresh";
import { NOT_YET } from "./wide/notYet";
import { RHYTHMS } from "./wide/rhythms";

const ROWS: WideTiming[] = [...DATES, ...RHYTHMS, ...FRESH];
const KNOWN = new Set(NOT_YET);

/** A timing in one line, as the tables write it. */
function shown(text: string): string {
  const { kind, from, to, dates, every, within, offsetDays } = readTiming(text, 2026);
  const open = from === undefined && to === undefined;
  const one = kind === "by" ? to : kind === "from" ? from : open ? undefined : `${from ?? ""}..${to ?? ""}`;
  return [
    kind,
    dates === undefined ? one : dates.join(" "),
    every === undefined ? undefined : `+${every}`,
    within === undefined ? undefined : `~${within}`,
    offsetDays === undefined ? undefined : `@${String(offsetDays)}`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

const right = ([text, wanted]: WideTiming): boolean => wanted.split(" | ").includes(shown(text));

test.each(ROWS.filter(([text]) => !KNOWN.has(text)))("%s: %s", (text, wanted) => {
  expect(wanted.split(" | ")).toContain(shown(text));
});

test("what cannot be read yet is still so: a row that is read right leaves the list", () => {
  expect(ROWS.filter((row) => KNOWN.has(row[0]) && right(row)).map(([text]) => text)).toEqual([]);
  expect(NOT_YET.filter((text) => !ROWS.some((row) => row[0] === text))).toEqual([]);
});

test("hardly anything is on that list, and no phrase stands in the tables twice", () => {
  expect(NOT_YET.length).toBeLessThanOrEqual(ROWS.length * 0.03);
  expect(new Set(ROWS.map(([text]) => text)).size).toBe(ROWS.length);
});
