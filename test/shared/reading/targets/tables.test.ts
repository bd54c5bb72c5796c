import { accrualOf, ACCRUALS, MEASURED } from "../../../../shared/reading/targets/accruals";
import { ATTAIN, isBareLevel } from "../../../../shared/reading/targets/attain";
import { ASIDE, LEVELS } from "../../../../shared/reading/targets/baselines";
import { AFTER, BEFORE } from "../../../../shared/reading/targets/comparators";
import { WHOLES } from "../../../../shared/reading/targets/groups";
import { MASKS } from "../../../../shared/reading/targets/masks";
import { RANKS } from "../../../../shared/reading/targets/ranks";
import { readTargets } from "../../../../shared/reading/targets/read";
import { FINE, MEASURES, PERS } from "../../../../shared/reading/targets/units";
import { isUnwanted, UNWANTED } from "../../../../shared/reading/targets/unwanted";
import { ZEROS } from "../../../../shared/reading/targets/zeros";
import { fold } from "../../../../shared/reading/timings/fold";

const low = (text: string): string => fold(text).low;
const figures = (text: string) => readTargets(text).targets.filter(({ comparator }) => comparator !== "attain");

describe.each(MASKS)("figures that promise nothing: $name", (row) => {
  test.each(row.yes)("%s", (phrase) => {
    expect(figures(phrase)).toEqual([]);
    expect(low(phrase).match(row.pattern)).not.toBeNull();
  });
  test.each(row.no)("but %s does", (phrase) => {
    expect(figures(phrase)).not.toEqual([]);
  });
});

describe.each([...BEFORE, ...AFTER])("$comparator by $pattern", (row) => {
  test.each(row.yes)("%s", (phrase) => {
    expect(readTargets(phrase, { whole: true }).targets).toMatchObject([{ comparator: row.comparator }]);
  });
  test.each(row.no)("not %s", (phrase) => {
    const [target] = readTargets(phrase, { whole: true }).targets;
    const other = [...BEFORE, ...AFTER].find(({ yes }) => yes.includes(phrase));
    if (other !== undefined) expect(target?.comparator).toBe(other.comparator);
    expect(readTargets(phrase, { whole: true }).targets.length).toBeLessThanOrEqual(1);
  });
});

describe.each(UNWANTED)("unwanted: $words", (row) => {
  test.each(row.yes)("%s", (phrase) => {
    expect(isUnwanted(low(phrase))).toBe(true);
    const { targets, doubts } = readTargets(`${phrase} 4%`);
    expect(targets).toMatchObject([{ comparator: "atMost", value: 4 }]);
    expect(doubts).toMatchObject([{ code: "target.direction-assumed" }]);
  });
  test.each(row.no)("not %s", (phrase) => {
    expect(isUnwanted(low(phrase))).toBe(false);
  });
});

describe.each(MEASURES)("measure $pattern", (row) => {
  test.each(row.yes)("%s is counted in %s", (phrase, unit) => {
    expect(readTargets(`Phấn đấu ${phrase}`).targets).toMatchObject([{ unit }]);
  });
});

describe("a comma before three digits", () => {
  test.each([...FINE.yes, ...FINE.no])("%s is %d, with a doubt", (phrase, value) => {
    const { targets, doubts } = readTargets(phrase);
    expect(targets).toMatchObject([{ value }]);
    expect(doubts).toMatchObject([{ code: "target.ambiguous-number" }]);
  });
});

describe.each(RANKS)("a place in an order: $name", (row) => {
  test.each(row.yes)("%s promises place %d", (phrase, place) => {
    expect(readTargets(phrase).targets).toMatchObject([
      { comparator: "atMost", value: place, unit: "hạng", accrual: "year-end" },
    ]);
    expect(low(phrase).match(row.pattern)).not.toBeNull();
  });
  test.each(row.no)("not %s", (phrase) => {
    expect(readTargets(phrase).targets.filter(({ unit }) => unit === "hạng")).toEqual([]);
  });
});

describe("a figure of an earlier time", () => {
  test.each(ASIDE.yes)("%s has the baseline %d", (phrase, value) => {
    expect(readTargets(phrase).targets).toMatchObject([{ baseline: { value } }]);
  });
  test.each(ASIDE.no)("%s has none", (phrase) => {
    expect(readTargets(phrase).targets.filter(({ baseline }) => baseline)).toEqual([]);
  });
  test.each(LEVELS)("$yes is $comparator", ({ yes, no, comparator }) => {
    expect(readTargets(yes).targets).toMatchObject([{ comparator, baseline: { year: 2025 } }]);
    expect(readTargets(no).targets).toHaveLength(1);
    expect(readTargets(no).targets[0]?.comparator).not.toBe(comparator);
  });
});

describe("how often a count is owed", () => {
  test.each(PERS.yes)("%s: every %s", (phrase, per) => {
    expect(readTargets(phrase).targets).toMatchObject([{ per }]);
  });
  test.each(PERS.no)("%s: once for all", (phrase) => {
    expect(readTargets(phrase).targets[0]).not.toHaveProperty("per");
  });
});

describe.each(ATTAIN)("a level: $name", (row) => {
  test.each(row.yes)("%s", (phrase, level) => {
    expect(readTargets(phrase).targets).toMatchObject([{ comparator: "attain", value: null, level }]);
    expect(low(phrase).match(row.pattern)).not.toBeNull();
  });
  test.each(row.no)("not %s", (phrase) => {
    expect(readTargets(phrase).targets).toEqual([]);
  });
});

test.each(["Tốt trở lên", "Đạt", "Loại khá", "Hoàn thành đúng hạn"])("a cell with the level %s alone", (cell) => {
  expect(isBareLevel(low(cell))).toBe(true);
  expect(readTargets(cell, { whole: true, subject: "Xếp loại" }).targets).toMatchObject([{ comparator: "attain" }]);
  expect(readTargets(cell).targets.length).toBeLessThanOrEqual(0);
});

describe.each(ZEROS)("what must not happen: $name", (row) => {
  test.each(row.yes)("%s", (phrase) => {
    expect(readTargets(phrase).targets).toMatchObject([{ comparator: "atMost", value: 0 }]);
  });
  test.each(row.no)("not %s", (phrase) => {
    expect(readTargets(phrase).targets).toEqual([]);
  });
});

describe.each(ACCRUALS)("$accrual by $pattern ($of)", (row) => {
  test.each(row.yes)("%s", (phrase) => {
    const of = row.of === "any" ? "share" : row.of;
    expect(accrualOf(low(phrase), of)).toBe(row.accrual);
    expect(readTargets(phrase).targets).toMatchObject([{ accrual: row.accrual }]);
  });
  test("nothing else", () => {
    for (const phrase of row.no) expect(low(phrase)).not.toMatch(row.pattern);
  });
});

describe.each(MEASURED)("$accrual by the unit $pattern", (row) => {
  test.each(row.yes)("%s", (phrase) => {
    expect(readTargets(phrase).targets).toMatchObject([{ accrual: row.accrual }]);
  });
  test.each(row.no)("not %s", (phrase) => {
    expect(row.pattern.test(readTargets(phrase).targets[0]?.unit ?? "")).toBe(false);
  });
});

test.each(WHOLES)("shares of one whole: $yes", ({ yes: [first, second] }) => {
  const { targets } = readTargets(`Hồ sơ ${first} 35%, ${second} 60%`);
  expect(targets).toMatchObject([
    { group: "1", value: 35 },
    { group: "1", value: 60 },
  ]);
});
