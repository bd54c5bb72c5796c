import type { SubmissionState } from "../model/snapshot";
import type { Sentence } from "./language";

/** Words of the consolidated table. */
export const STATE_WORDS: Record<SubmissionState | "not-received", Sentence> = {
  "not-received": { vi: "Chưa nhận", en: "Not received" },
  "awaiting-approval": { vi: "Chờ đơn vị duyệt", en: "Awaiting approval" },
  submitted: { vi: "Đã gửi", en: "Submitted" },
  "in-review": { vi: "Đang kiểm tra", en: "In review" },
  returned: { vi: "Trả lại để bổ sung", en: "Returned" },
  accepted: { vi: "Đã tiếp nhận", en: "Accepted" },
  reopened: { vi: "Mở lại", en: "Reopened" },
  withdrawn: { vi: "Đã rút", en: "Withdrawn" },
  superseded: { vi: "Đã có bản thay thế", en: "Superseded" },
};

export const YES: Sentence = { vi: "Có", en: "Yes" };
export const NO: Sentence = { vi: "Không", en: "No" };

export const SHEET_WORDS = {
  unitsSheet: { vi: "Đơn vị", en: "Units" },
  targetsSheet: { vi: "Chỉ tiêu", en: "Targets" },
  unitsTitle: { vi: "BIỂU TỔNG HỢP THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG", en: "QUALITY OBJECTIVES OF ALL UNITS" },
  targetsTitle: { vi: "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", en: "RESULTS BY TARGET" },
  bodyLine: { vi: "Cơ quan tổng hợp: {body}", en: "Consolidating body: {body}" },
  periodLine: { vi: "Kỳ báo cáo: {period}", en: "Reporting period: {period}" },
  unitsLine: {
    vi: "Đã nhận {received}/{units} đơn vị · Đúng hạn {onTime} · Không còn cảnh báo {clean} · MTCL đạt {met}/{judged}",
    en: "Received from {received}/{units} units · On time {onTime} · No open warning {clean} · Objectives met {met}/{judged}",
  },
  targetsLine: {
    vi: "{targets} chỉ tiêu của {units} đơn vị · Đã có số liệu {filled} · Đạt {met} · Không đạt {notMet}",
    en: "{targets} targets of {units} units · With figures {filled} · Met {met} · Not met {notMet}",
  },
} as const satisfies Record<string, Sentence>;

/** Headings of the columns; within one table each is unique, as an Excel table asks. */
export const COLUMN_WORDS = {
  order: { vi: "TT", en: "No." },
  unit: { vi: "Mã đơn vị", en: "Unit code" },
  name: { vi: "Đơn vị", en: "Unit" },
  state: { vi: "Trạng thái", en: "State" },
  version: { vi: "Lần gửi", en: "Version" },
  receivedAt: { vi: "Thời điểm nhận", en: "Received at" },
  onTime: { vi: "Đúng hạn", en: "On time" },
  filled: { vi: "Chỉ tiêu có số liệu", en: "Targets with figures" },
  targets: { vi: "Tổng số chỉ tiêu", en: "Targets" },
  filledShare: { vi: "Tỷ lệ đủ số liệu", en: "Share filled" },
  open: { vi: "Cảnh báo còn mở", en: "Open warnings" },
  set: { vi: "Số MTCL", en: "Objectives" },
  met: { vi: "MTCL đạt", en: "Objectives met" },
  notMet: { vi: "MTCL không đạt", en: "Objectives not met" },
  behind: { vi: "MTCL chậm tiến độ", en: "Objectives behind" },
  onTrack: { vi: "MTCL đúng tiến độ", en: "Objectives on track" },
  notDue: { vi: "MTCL chưa đến kỳ", en: "Objectives not due" },
  nothingArose: { vi: "MTCL không phát sinh", en: "Objectives where nothing arose" },
  noData: { vi: "MTCL chưa có số liệu", en: "Objectives without data" },
  noTarget: { vi: "MTCL chưa có chỉ tiêu", en: "Objectives without targets" },
  metShare: { vi: "Tỷ lệ MTCL đạt", en: "Share of objectives met" },
  reportNumber: { vi: "Số báo cáo", en: "Report number" },
  reportDate: { vi: "Ngày báo cáo", en: "Report date" },
  signer: { vi: "Người ký", en: "Signed by" },
  objective: { vi: "Mục tiêu", en: "Objective" },
  target: { vi: "Mã chỉ tiêu", en: "Target id" },
  text: { vi: "Chỉ tiêu", en: "Target" },
  measure: { vi: "ĐVT", en: "Measure" },
  goal: { vi: "Kế hoạch so sánh", en: "Goal" },
  used: { vi: "Thực hiện", en: "Result" },
  rate: { vi: "Tỷ lệ so với kế hoạch", en: "Rate" },
  verdict: { vi: "Đánh giá", en: "Verdict" },
  numerator: { vi: "Tử số", en: "Numerator" },
  denominator: { vi: "Mẫu số", en: "Denominator" },
} as const satisfies Record<string, Sentence>;
