import type { Timing } from "../../../shared/model/plan";
import type { Field } from "../../../shared/model/reading";
import type { HeaderField } from "../../../shared/reading/headers/lexicon";
import { readTargets, type TargetDraft } from "../../../shared/reading/targets/read";
import { readTiming } from "../../../shared/reading/timings/read";

/** The year in which the phrases of the pages are read. */
const YEAR = 2026;
const COMPARATORS: Record<TargetDraft["comparator"], string> = {
  atLeast: "ít nhất",
  moreThan: "trên",
  atMost: "nhiều nhất",
  lessThan: "dưới",
  equals: "đúng",
  attain: "phải đạt",
};
const ACCRUALS: Record<TargetDraft["accrual"], string> = {
  rate: "tính theo tỷ lệ",
  cumulative: "cộng dồn trong năm",
  point: "tại thời điểm báo cáo",
  "year-end": "xét cuối năm",
};
const PERIODS = { week: "tuần", month: "tháng", quarter: "quý", "half-year": "6 tháng", year: "năm" };

/** A decimal as Vietnamese write it. */
const figure = (value: number): string => String(value).replace(".", ",");
const day = (iso: string): string => iso.split("-").reverse().join("/");

/** What the targets of a phrase read as; `whole` for the words of a target cell. */
export function targetsInWords(phrase: string, whole = false): string {
  const { targets } = readTargets(phrase, { whole, year: YEAR });
  return targets.length === 0 ? "không phải chỉ tiêu" : targets.map(targetInWords).join("; ");
}

function targetInWords({ comparator, value, high, unit, level, baseline, change, per, accrual }: TargetDraft): string {
  const goal = value === null ? (level ?? "chưa rõ mức") : `${figure(value)}${high ? ` – ${figure(high)}` : ""}`;
  const extra = [
    per && `mỗi ${PERIODS[per]}`,
    baseline && `mức gốc ${figure(baseline.value)}${baseline.year ? ` (${String(baseline.year)})` : ""}`,
    change !== undefined && `thay đổi ${figure(change)}`,
    ACCRUALS[accrual],
  ].filter((one) => typeof one === "string");
  return `${[COMPARATORS[comparator], goal, unit].filter(Boolean).join(" ")} (${extra.join(", ")})`;
}

const WITHIN: [RegExp, string][] = [
  [/working days/, "ngày làm việc"],
  [/working hours/, "giờ làm việc"],
  [/days/, "ngày"],
  [/hours/, "giờ"],
  [/weeks/, "tuần"],
  [/months/, "tháng"],
];
const KINDS: Record<Timing["kind"], string> = {
  by: "đến hết",
  from: "từ",
  during: "trong khoảng",
  recurring: "định kỳ",
  continuous: "thường xuyên",
  "on-event": "theo sự việc",
  "per-plan": "theo kế hoạch",
  unreadable: "không rõ thời gian",
};

/** What a timing reads as in the year of the pages. */
export function timingInWords(phrase: string): string {
  const { kind, from, to, dates, every, within, offsetDays } = readTiming(phrase, YEAR);
  const span = from && to ? `${day(from)} – ${day(to)}` : (from ?? to) ? day(from ?? to ?? "") : undefined;
  const days = dates?.map(day).join(", ") ?? span;
  const row = WITHIN.find(([pattern]) => pattern.test(within ?? ""));
  return [
    KINDS[kind],
    days,
    every && `mỗi ${PERIODS[every]}`,
    within && `trong ${within.replace(row?.[0] ?? /$/, row?.[1] ?? "")}`,
    offsetDays !== undefined && `${offsetDays < 0 ? "trước" : "sau"} ${String(Math.abs(offsetDays))} ngày`,
  ]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}

/** The fields of a plan as the pages name them. */
export const FIELDS: Record<Exclude<HeaderField, Field> | Field | "responsible", string> = {
  number: "Số thứ tự",
  section: "Phần, lĩnh vực",
  statement: "Mục tiêu",
  target: "Chỉ tiêu",
  targetUnit: "Đơn vị tính",
  baseline: "Mức gốc (năm trước)",
  weight: "Trọng số",
  content: "Biện pháp, nội dung công việc",
  responsible: "Trách nhiệm (chưa rõ chủ trì hay phối hợp)",
  lead: "Chủ trì",
  support: "Phối hợp",
  monitor: "Theo dõi",
  resources: "Nguồn lực",
  start: "Bắt đầu",
  due: "Thời gian hoàn thành",
  measurement: "Cách đo lường",
  outcome: "Kết quả, sản phẩm",
  evidence: "Hồ sơ minh chứng",
  note: "Ghi chú",
  both: "Mục tiêu và biện pháp chung một cột",
  measured: "Cách đo hoặc chỉ tiêu (xem nội dung bên dưới)",
  planned: "Chỉ tiêu hoặc mục tiêu (xem nội dung bên dưới)",
  required: "Chỉ tiêu hoặc kết quả (xem nội dung bên dưới)",
  frequency: "Tần suất đo (nằm trong cách đo lường)",
  source: "Nguồn số liệu (nằm trong hồ sơ minh chứng)",
  result: "Kết quả đã thực hiện, không thuộc kế hoạch",
  other: "Cột khác, không thuộc kế hoạch",
};
