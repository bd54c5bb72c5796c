import type { Accrual, Comparator, Target } from "../model/plan";
import type { ActionResult } from "../model/result";
import type { Sentence } from "./language";

/** Headings of the results table in their order (DESIGN §6); the sheet is Vietnamese, English is for screens. */
export const RESULT_HEADERS = {
  id: { vi: "Mã", en: "Id" },
  number: { vi: "TT", en: "No." },
  subject: { vi: "Mục tiêu, chỉ tiêu", en: "Objective, target" },
  unit: { vi: "ĐVT", en: "Unit" },
  sign: { vi: "Dấu", en: "Sign" },
  value: { vi: "Kế hoạch năm", en: "Plan of the year" },
  high: { vi: "Đến", en: "Up to" },
  baseline: { vi: "Mốc so sánh", en: "Baseline" },
  method: { vi: "Cách tính", en: "Counted" },
  weight: { vi: "Trọng số", en: "Weight" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
  actual: { vi: "Số liệu", en: "Figure" },
  state: { vi: "Tình trạng", en: "State" },
  estimate: { vi: "Là số ước", en: "Is an estimate" },
  goal: { vi: "Kế hoạch so sánh", en: "Goal" },
  used: { vi: "Thực hiện", en: "Result" },
  rate: { vi: "Tỷ lệ so với kế hoạch", en: "Rate" },
  verdict: { vi: "Đánh giá", en: "Verdict" },
  evidence: { vi: "Hồ sơ minh chứng", en: "Evidence" },
  cause: { vi: "Nguyên nhân", en: "Cause" },
  correction: { vi: "Biện pháp khắc phục", en: "Correction" },
  responsible: { vi: "Người, thời hạn", en: "Who, by when" },
  note: { vi: "Ghi chú", en: "Note" },
} as const satisfies Record<string, Sentence>;

/** Headings of the actions table in their order. */
export const ACTION_HEADERS = {
  id: { vi: "Mã", en: "Id" },
  number: { vi: "TT", en: "No." },
  content: { vi: "Biện pháp", en: "Action" },
  lead: { vi: "Chủ trì", en: "Lead" },
  due: { vi: "Thời gian hoàn thành", en: "Due" },
  state: { vi: "Tình trạng", en: "State" },
  date: { vi: "Ngày", en: "Date" },
  document: { vi: "Văn bản, hồ sơ", en: "Document" },
  note: { vi: "Ghi chú", en: "Note" },
} as const satisfies Record<string, Sentence>;

/** Headings of the summary beside the verdicts' own words. */
export const SUMMARY_WORDS = {
  title: { vi: "TỔNG HỢP THEO MỤC TIÊU", en: "SUMMARY BY OBJECTIVE" },
  number: { vi: "TT", en: "No." },
  objective: { vi: "Mục tiêu", en: "Objective" },
  targets: { vi: "Số chỉ tiêu", en: "Targets" },
  verdict: { vi: "Đánh giá", en: "Verdict" },
  mean: { vi: "Tỷ lệ bình quân", en: "Mean rate" },
  allTargets: { vi: "Tất cả chỉ tiêu", en: "All targets" },
  allObjectives: { vi: "Tất cả mục tiêu", en: "All objectives" },
  headline: { vi: " MTCL đạt", en: " objectives met" },
} as const satisfies Record<string, Sentence>;

export const SHEET_TITLES = {
  results: { vi: "KẾT QUẢ THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG: {period}", en: "RESULTS OF THE QUALITY OBJECTIVES: {period}" },
  hint: {
    vi: "Điền các ô nền vàng: tử số và mẫu số, hoặc số liệu, hoặc tình trạng. Bốn cột từ 'Kế hoạch so sánh' đến 'Đánh giá' tự tính.",
    en: "Fill in the yellow cells: numerator and denominator, or the figure, or the state. The four columns from goal to verdict work themselves out.",
  },
  gone: { vi: "Không còn trong kế hoạch", en: "No longer in the plan" },
  asked: { vi: "Chưa rõ thuộc dòng nào của kế hoạch", en: "It is not clear which row of the plan this is" },
  actions: { vi: "TÌNH HÌNH THỰC HIỆN CÁC BIỆN PHÁP", en: "STATE OF THE ACTIONS" },
} as const satisfies Record<string, Sentence>;

export const SIGN_WORDS: Record<Comparator, Sentence> = {
  atLeast: { vi: "≥", en: "≥" },
  moreThan: { vi: ">", en: ">" },
  atMost: { vi: "≤", en: "≤" },
  lessThan: { vi: "<", en: "<" },
  equals: { vi: "=", en: "=" },
  attain: { vi: "Đạt", en: "Attain" },
};

export const ACCRUAL_WORDS: Record<Accrual, Sentence> = {
  rate: { vi: "theo kỳ", en: "by period" },
  cumulative: { vi: "lũy kế", en: "cumulative" },
  point: { vi: "thời điểm", en: "at a date" },
  "year-end": { vi: "cuối năm", en: "at year's end" },
};

export const PER_WORDS: Record<NonNullable<Target["per"]>, Sentence> = {
  month: { vi: "mỗi tháng", en: "every month" },
  quarter: { vi: "mỗi quý", en: "every quarter" },
  "half-year": { vi: "mỗi nửa năm", en: "every half-year" },
  year: { vi: "mỗi năm", en: "every year" },
};

/** Ends the way of counting where a figure covers the period alone. */
export const IN_PERIOD: Sentence = { vi: ", trong kỳ", en: ", in the period" };

export const ATTAINED_WORDS: Record<"attained" | "not-attained" | "nothing-arose", Sentence> = {
  attained: { vi: "Đạt", en: "Attained" },
  "not-attained": { vi: "Không đạt", en: "Not attained" },
  "nothing-arose": { vi: "Không phát sinh", en: "Nothing arose" },
};

export const ACTION_STATE_WORDS: Record<ActionResult["state"], Sentence> = {
  done: { vi: "Đã hoàn thành", en: "Done" },
  doing: { vi: "Đang thực hiện", en: "Being done" },
  "not-done": { vi: "Chưa thực hiện", en: "Not done" },
  "nothing-arose": { vi: "Không phát sinh", en: "Nothing arose" },
};
