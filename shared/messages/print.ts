import type { Sentence } from "./language";

/** Headings of the printed annex in their order; the sheet is Vietnamese, English is for screens. */
export const PRINT_HEADERS = {
  number: { vi: "TT", en: "No." },
  subject: { vi: "Mục tiêu, chỉ tiêu", en: "Objective, target" },
  unit: { vi: "ĐVT", en: "Unit" },
  value: { vi: "Kế hoạch năm", en: "Plan of the year" },
  used: { vi: "Thực hiện", en: "Result" },
  rate: { vi: "Tỷ lệ so với kế hoạch", en: "Rate" },
  verdict: { vi: "Đánh giá", en: "Verdict" },
  note: { vi: "Nguyên nhân, biện pháp khắc phục, ghi chú", en: "Cause, correction, note" },
} as const satisfies Record<string, Sentence>;

/** The annex round its table, laid out as Decree 30/2020/NĐ-CP asks. */
export const PRINT_WORDS = {
  sheet: { vi: "Bản in {period}", en: "Print {period}" },
  committee: { vi: "ỦY BAN NHÂN DÂN", en: "PEOPLE'S COMMITTEE" },
  noUnit: { vi: "(TÊN CƠ QUAN, ĐƠN VỊ)", en: "(NAME OF THE OFFICE)" },
  state: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  annex: { vi: "PHỤ LỤC …", en: "ANNEX …" },
  title: {
    vi: "KẾT QUẢ THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG {period}",
    en: "RESULTS OF THE QUALITY OBJECTIVES {period}",
  },
  report: {
    vi: "(Kèm theo Báo cáo số …/{symbol} ngày … tháng … năm … của {unit})",
    en: "(With report no. …/{symbol} of … by {unit})",
  },
  theUnit: { vi: "…", en: "…" },
  sorted: {
    vi: "Bảng kết quả đã được sắp xếp lại hoặc bớt dòng sau khi tạo bản in này. Tạo lại bản in trước khi ký.",
    en: "The results were sorted or rows were taken out after this print was made. Make it again before it is signed.",
  },
  correction: { vi: "Khắc phục: ", en: "Correction: " },
  headline: { vi: "Kết quả chung: ", en: "Overall: " },
  objectives: { vi: "Tổng số {count} mục tiêu", en: "{count} objectives" },
  targets: { vi: "Tổng số {count} chỉ tiêu", en: "{count} targets" },
  place: { vi: "…, ngày … tháng … năm …", en: "…, date …" },
  preparer: { vi: "NGƯỜI LẬP BIỂU", en: "PREPARED BY" },
  preparerHint: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
  signer: { vi: "THỦ TRƯỞNG ĐƠN VỊ", en: "HEAD OF THE OFFICE" },
  signerHint: { vi: "(Chức vụ, ký tên, đóng dấu)", en: "(Position, signature, seal)" },
} as const satisfies Record<string, Sentence>;
