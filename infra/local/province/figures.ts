import { type Period, periodOf } from "../../../shared/model/period";
import { type Plan, type Target, targetsOf } from "../../../shared/model/plan";
import type { Result } from "../../../shared/model/result";
import type { Report } from "./units";

/** Wholes that shares are counted of: files, slips, people, one after another. */
const WHOLES = [1240, 318, 2065, 4870, 865, 1532];

const EVIDENCE = "Báo cáo số liệu của bộ phận phụ trách, lưu tại Văn phòng";
const CAUSE = "Nhân lực thay đổi giữa kỳ, khối lượng phát sinh nhiều hơn dự kiến";
const CORRECTION = { what: "Bố trí thêm người, kiểm điểm tiến độ hằng tuần", who: "Phụ trách bộ phận" };

/**
 * The figures of a unit's report: every target met with a little to spare, but for those that fall short or are
 * missing. What is reached once a year has no figure before its end.
 * @param by when a correction will be done, as it is written on the sheet: `30/11/2026`
 */
export function figuresOf(plan: Plan, periodId: string, report: Report, by: string): Result[] {
  const period = periodOf(periodId);
  return targetsOf(plan).flatMap(({ target }, at): Result[] => {
    if (report.missing.includes(at) || (target.accrual === "year-end" && !period.isLast)) return [];
    const short = report.short.includes(at);
    const result: Result = { target: target.id, basis: "actual", ...figure(target, period, at, short) };
    if (!report.careful) return [result];
    const told = { ...result, evidence: EVIDENCE };
    return [short ? { ...told, cause: CAUSE, correction: { ...CORRECTION, by } } : told];
  });
}

function figure(target: Target, period: Period, at: number, short: boolean): Omit<Result, "target" | "basis"> {
  const { comparator, value, unit, accrual } = target;
  if (comparator === "attain" || value === null) return { actual: short ? "not-attained" : "attained" };
  const downward = comparator === "atMost" || comparator === "lessThan";
  if (unit === "%") {
    const share = downward ? value * (short ? 1.2 : 0.9) : short ? value - 2.6 : value + (100 - value) * 0.45;
    const denominator = WHOLES[at % WHOLES.length] ?? 1000;
    return { numerator: Math.round((denominator * share) / 100), denominator };
  }
  if (downward) return { actual: short ? value + 1 : Math.floor(value / 2) };
  const part = accrual === "cumulative" ? period.lastMonth / 12 : 1;
  return { actual: Math.round(value * part * (short ? 0.84 : 1.06)) };
}
