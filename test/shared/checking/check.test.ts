import { check } from "../../../shared/checking/check";
import { CheckReport, type Finding } from "../../../shared/model/finding";
import { aReading } from "../../support/reading";
import { whole } from "./support";

const brought: Finding = {
  code: "target.direction-assumed",
  severity: "warning",
  cell: "KH!B6",
  params: { text: "3%" },
};

test("what the reading found is kept, one finding a cell and code, sorted by place", () => {
  const reading = aReading({
    plan: { year: null, findings: [brought, { ...brought, params: { text: "twice" } }] },
    rows: [whole({ actions: [] }), whole({ targets: [{ value: null }, { value: null }] }, { lead: [], due: null })],
  });
  const report = check(reading);
  expect(CheckReport.parse(report)).toEqual(report);
  expect(report.findings.map(({ code, cell, severity }) => `${cell} ${code} ${severity}`)).toEqual([
    "KH!A1 plan.no-year warning",
    "KH!B6 objective.no-actions warning",
    "KH!B6 target.direction-assumed warning",
    "KH!B7 target.no-value warning",
    "KH!C8 action.no-lead warning",
    "KH!E8 action.no-timing warning",
  ]);
  expect(report.findings[2]?.params).toEqual({ text: "3%" });
});

test("many rows take time in proportion: no rule holds every row against every other", () => {
  const actions = Array.from({ length: 10 }, (_, index) => ({
    content: `Theo dõi hồ sơ của tổ công tác số ${index}`,
    support: ["A"],
  }));
  const rows = Array.from({ length: 1000 }, (_, index) =>
    whole({ statement: `Nâng chất lượng phục vụ ở thôn ${index}`, actions }),
  );
  const announced = Array.from({ length: 40 }, (_, index) => ({
    statement: `Nâng chất lượng phục vụ ở thôn ${index}`,
  }));
  const reading = aReading({ rows, announced });
  const started = performance.now();
  expect(check(reading).matrix).toHaveLength(1000);
  expect(performance.now() - started).toBeLessThan(8_000);
});
