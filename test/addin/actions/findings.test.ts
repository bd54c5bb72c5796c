import {
  countBySeverity,
  explanationKey,
  explanationsFor,
  groupFindings,
  openWarnings,
} from "../../../addin/actions/findings";
import { meaningOf } from "../../../addin/actions/meaning";
import { firstPeriod } from "../../../addin/actions/periodChoice";
import { likelyUnit } from "../../../addin/actions/reporting";
import { check } from "../../../shared/checking/check";
import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { readLooks } from "../../../shared/workbook/looks";
import { planWorkbook } from "../../plans/load";

const bytes = planWorkbook("hon-seu-2026");
const grid = readWorkbook(bytes);
const reading = readPlan(grid);
const { findings } = check(reading);
const withFindings = { ...reading, plan: { ...reading.plan, findings } };

test("findings are folded by code in their objective, and none is lost", () => {
  const groups = groupFindings(reading.plan, findings);
  const folded = groups.flatMap(({ folds }) => folds.flatMap((fold) => fold.findings));
  expect(new Set(folded)).toEqual(new Set(findings));
  expect(groups[0]?.objective).toBeNull();
  for (const { folds } of groups) expect(new Set(folds.map(({ code }) => code)).size).toBe(folds.length);
});

test("an explanation travels only with its finding, and closes a warning", () => {
  const warning = findings.find(({ severity }) => severity === "warning");
  if (!warning) throw new Error("the sample has warnings");
  const explained = { [explanationKey(warning)]: " Đã rà soát ", "text.wrong-year KH!A1": "cũ" };
  expect(explanationsFor(findings, explained)).toEqual([
    { code: warning.code, cell: warning.cell, text: "Đã rà soát" },
  ]);
  expect(openWarnings(findings, explained)).toBe(countBySeverity(findings).warning - 1);
});

test("standing on a cell tells what was read from it", () => {
  const sheet = "MTCL đặc khu";
  const at = (row: number, column: number) => meaningOf(withFindings, { sheet, row, column });
  expect(at(5, 2).header).toBe(true);
  expect(at(8, 3)).toMatchObject({ field: "lead", objective: { number: "I" } });
  expect(at(13, 2).targets.length).toBeGreaterThan(0);
  expect(at(13, 2).findings.map(({ code }) => code)).toContain("target.ambiguous-number");
  expect(at(2, 1).line).toBe("title");
  expect(at(50, 9)).toMatchObject({ objective: null, field: null, targets: [], line: null });
});

test("the period to begin with is the one that is being reported on", () => {
  expect(firstPeriod(grid, 2026, new Date(2026, 5, 20))).toBe("2026-H1");
  expect(firstPeriod(grid, 2026, new Date(2026, 10, 20))).toBe("2026");
  expect(firstPeriod(grid, 2024, new Date(2026, 5, 20))).toBe("2024");
});

test("the office's name finds its code", () => {
  const units = ["xa-hai", "dac-khu-hon-seu", "phuong-mot"];
  expect(likelyUnit("UBND đặc khu Hòn Sếu", units)).toBe("dac-khu-hon-seu");
  expect(likelyUnit("Ủy ban nhân dân phường Một", units)).toBe("phuong-mot");
  expect(likelyUnit("UBND xã Khác", units)).toBeNull();
  expect(likelyUnit(null, units)).toBeNull();
});

test("the look of a sheet has its widths and wrapped cells", () => {
  const [look] = readLooks(bytes);
  expect(look?.name).toBe("MTCL đặc khu");
  expect(look?.widths[0]).toMatchObject({ from: 1, width: 6 });
  expect(look?.cells["8:2"]).toMatchObject({ wrap: true });
});
