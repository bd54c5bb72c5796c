import type { ColumnField } from "../model/layout";
import { fill, type Language, type Sentence } from "./language";

/** What is said where people correct a reading, and why something was read so. */
const SENTENCES = {
  "point.title": { vi: "Chưa nhận ra hàng tiêu đề", en: "The header was not recognised" },
  "point.again": { vi: "Chỉ lại hàng tiêu đề", en: "Point at the header" },
  "point.how": {
    vi: "Bấm vào hàng tiêu đề (hàng ghi tên các cột) trong trang tính.",
    en: "Press the header (the row that names the columns) in the sheet.",
  },
  "point.then": {
    vi: "Tên gọi của từng cột được đoán sẵn để kiểm tra. Lần sau mở tệp này, hoặc tệp có cùng tiêu đề, sẽ đọc được ngay.",
    en: "What each column holds is guessed for you to check. This file, and others with the same header, are read at once next time.",
  },
  "point.none": {
    vi: "Hàng {row} chưa thể là hàng tiêu đề vì không có ít nhất hai ô chữ. Bấm vào hàng ghi tên các cột.",
    en: "Row {row} cannot be the header: fewer than two of its cells hold words. Press the row that names the columns.",
  },
  "point.row": { vi: "Hàng tiêu đề: {range}. Kiểm tra từng cột:", en: "Header: {range}. Check each column:" },
  "point.column": { vi: "Cột {column}: {words}", en: "Column {column}: {words}" },
  "point.guess": { vi: "Đoán theo nội dung bên dưới", en: "Guessed by what stands below" },
  "point.confirm": { vi: "Đọc theo tiêu đề này", en: "Read with this header" },
  "point.cancel": { vi: "Thôi", en: "Cancel" },
  "point.no-core": {
    vi: "Chọn cột ghi mục tiêu hoặc biện pháp để đọc được kế hoạch.",
    en: "Choose the column of the objectives or the actions, so that the plan can be read.",
  },
  "point.reading": { vi: "Đang đọc lại…", en: "Reading again…" },
  "point.remembered": {
    vi: "Đã đọc theo hàng tiêu đề được chỉ trước đây.",
    en: "Read with the header that was pointed at before.",
  },
  "fix.title": { vi: "Sửa cách đọc", en: "Correct the reading" },
  "fix.column": { vi: "Cột này là", en: "This column holds" },
  "fix.is-objective": { vi: "Là mục tiêu", en: "It is an objective" },
  "fix.no-objective": { vi: "Không phải mục tiêu", en: "It is no objective" },
  "fix.ignore-cell": { vi: "Bỏ qua ô này", en: "Leave this cell out" },
  "fix.ignore-row": { vi: "Bỏ qua dòng {row}", en: "Leave row {row} out" },
  "fix.ignore-table": { vi: "Bỏ qua cả bảng", en: "Leave the table out" },
  "fix.header": { vi: "Đây là hàng tiêu đề", en: "This is the header" },
  "fix.target": { vi: "Sửa chỉ tiêu", en: "Correct the target" },
  "fix.add-target": { vi: "Thêm chỉ tiêu", en: "Add a target" },
  "fix.no-target": { vi: "Không phải chỉ tiêu", en: "It is no target" },
  "fix.comparator": { vi: "Dấu", en: "Sign" },
  "fix.value": { vi: "Giá trị", en: "Value" },
  "fix.unit": { vi: "Đơn vị tính", en: "Unit" },
  "fix.level": { vi: "Mức cần đạt", en: "Level" },
  "fix.not-number": { vi: "Ghi một con số, như 98,6.", en: "Write a number, like 98.6." },
  "fix.save": { vi: "Lưu", en: "Save" },
  "fix.by-hand": { vi: "Đã sửa bằng tay.", en: "Corrected by hand." },
  "list.count": { vi: "Đã sửa cách đọc {count} chỗ", en: "{count} corrections of the reading" },
  "list.undo": { vi: "Hoàn tác lần sửa cuối", en: "Undo the last correction" },
  "list.withdraw": { vi: "Bỏ", en: "Withdraw" },
  "list.withdraw-one": { vi: "Bỏ lần sửa: {what}", en: "Withdraw: {what}" },
  "list.header": { vi: "Hàng tiêu đề: {words}", en: "Header: {words}" },
  "list.ignored": { vi: "Bỏ qua {words}", en: "Left out: {words}" },
  "list.objective": { vi: "{cell}: là mục tiêu", en: "{cell}: an objective" },
  "list.no-objective": { vi: "{cell}: không phải mục tiêu", en: "{cell}: no objective" },
  "list.targets": { vi: "{cell}: chỉ tiêu được sửa", en: "{cell}: target corrected" },
  "list.no-targets": { vi: "{cell}: không phải chỉ tiêu", en: "{cell}: no target" },
  "comparator.atLeast": { vi: "≥ ít nhất", en: "≥ at least" },
  "comparator.moreThan": { vi: "> trên", en: "> more than" },
  "comparator.atMost": { vi: "≤ không quá", en: "≤ at most" },
  "comparator.lessThan": { vi: "< dưới", en: "< less than" },
  "comparator.equals": { vi: "= bằng", en: "= equal to" },
  "comparator.attain": { vi: "Đạt (không có số)", en: "Attained (no figure)" },
  // why: columns
  "why.column-lexicon": {
    vi: "Cột được hiểu là '{field}' theo tên cột '{heading}' (như '{words}').",
    en: "The column is taken as '{field}' by its heading '{heading}' (like '{words}').",
  },
  "why.column-begins": {
    vi: "Cột được hiểu là '{field}' theo chữ đầu của tên cột '{heading}'.",
    en: "The column is taken as '{field}' by how its heading '{heading}' begins.",
  },
  "why.column-under": {
    vi: "Cột '{heading}' được hiểu là '{field}' theo nội dung bên dưới.",
    en: "The column '{heading}' is taken as '{field}' by what stands below.",
  },
  "why.column-hand": {
    vi: "Cột '{heading}' là '{field}' theo lựa chọn bằng tay.",
    en: "The column '{heading}' is '{field}', as chosen by hand.",
  },
  // why: a row is an objective
  "why.objective-hand": {
    vi: "Dòng này là mục tiêu theo lựa chọn bằng tay.",
    en: "The row is an objective, as chosen by hand.",
  },
  "why.objective-label": {
    vi: "Dòng này là mục tiêu vì ghi 'Mục tiêu' và số.",
    en: "The row is an objective: its label says so.",
  },
  "why.objective-column": {
    vi: "Dòng này là mục tiêu vì nằm ở cột mục tiêu.",
    en: "The row is an objective: it stands in the column of objectives.",
  },
  "why.objective-over": {
    vi: "Dòng này là mục tiêu vì chạy suốt bề ngang bảng, phía trên các biện pháp.",
    en: "The row is an objective: it runs over the table, above the actions.",
  },
  "why.objective-roman": {
    vi: "Dòng này là mục tiêu vì đánh số La Mã hoặc chữ cái, phía trên các số thường.",
    en: "The row is an objective: a Roman number or a letter stands over plain numbers.",
  },
  "why.objective-bold": {
    vi: "Dòng này là mục tiêu vì in đậm và không giao việc cho ai.",
    en: "The row is an objective: bold words with no work beside them.",
  },
  "why.objective-numbered": {
    vi: "Dòng này là mục tiêu theo cách đánh số của các dòng dưới.",
    en: "The row is an objective by the numbers of the rows below.",
  },
  "why.objective-row": {
    vi: "Mỗi dòng của bảng được đọc là một mục tiêu.",
    en: "Every row of the table is read as an objective.",
  },
  "why.objective-line": {
    vi: "Dòng phía trên bảng này nêu mục tiêu của bảng.",
    en: "The line over the table states its objective.",
  },
  // why: targets
  "why.target-compared": {
    vi: "Dấu của chỉ tiêu theo chữ '{words}'.",
    en: "The target's sign is by the words '{words}'.",
  },
  "why.target-bare": { vi: "Con số không kèm dấu được hiểu là ít nhất.", en: "A bare figure is taken as at least." },
  "why.target-unwanted": {
    vi: "Con số của điều cần hạn chế được hiểu là không quá.",
    en: "A figure of something unwanted is taken as at most.",
  },
  "why.target-change": {
    vi: "Giá trị cần đạt được tính từ mức tăng, giảm và mốc so sánh.",
    en: "The value is worked out from the change and its baseline.",
  },
  "why.target-rank": {
    vi: "Thứ hạng được hiểu là hạng đó hoặc cao hơn.",
    en: "A rank is taken as that one or better.",
  },
  "why.target-never": {
    vi: "Chữ '{words}' được hiểu là không để xảy ra.",
    en: "The words '{words}' are taken as something that must not happen.",
  },
  "why.target-level": {
    vi: "Chữ '{words}' được hiểu là mức cần đạt.",
    en: "The words '{words}' are taken as a level to attain.",
  },
  "why.target-whole": {
    vi: "Cả ô ở cột chỉ tiêu được hiểu là mức cần đạt.",
    en: "The whole cell of the target column is taken as a level.",
  },
  // why: timings
  "why.timing-by": { vi: "Được hiểu là hạn cuối.", en: "Taken as a due date." },
  "why.timing-from": { vi: "Được hiểu là ngày bắt đầu, chưa có hạn cuối.", en: "Taken as a beginning without an end." },
  "why.timing-during": { vi: "Được hiểu là khoảng thời gian.", en: "Taken as a span of time." },
  "why.timing-recurring": { vi: "Được hiểu là việc lặp lại theo chu kỳ.", en: "Taken as something that recurs." },
  "why.timing-continuous": { vi: "Được hiểu là việc làm thường xuyên.", en: "Taken as something done all the time." },
  "why.timing-on-event": { vi: "Được hiểu là hạn tính từ một sự việc.", en: "Taken as counted from an event." },
  "why.timing-per-plan": { vi: "Được hiểu là theo kế hoạch hoặc văn bản khác.", en: "Taken as set by another plan." },
  "why.timing-unreadable": { vi: "Chưa hiểu được là thời gian nào.", en: "Not understood as a time." },
} as const satisfies Record<string, Sentence>;

export type CorrectSentence = keyof typeof SENTENCES;

export function isCorrectSentence(key: string): key is CorrectSentence {
  return Object.hasOwn(SENTENCES, key);
}

export function correctSentence(key: CorrectSentence, params: Record<string, string | number>, language: Language) {
  return fill(SENTENCES[key], params, language);
}

/** What a column may be said to hold, as a person chooses it, in the order in which offices lay their tables out. */
export const COLUMN_WORDS: Record<ColumnField, Sentence> = {
  number: { vi: "Số thứ tự", en: "Number" },
  section: { vi: "Nhóm, bộ phận", en: "Section" },
  statement: { vi: "Mục tiêu", en: "Objective" },
  both: { vi: "Mục tiêu và biện pháp chung cột", en: "Objectives and actions" },
  content: { vi: "Biện pháp, công việc", en: "Action" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  targetUnit: { vi: "Đơn vị tính", en: "Unit" },
  baseline: { vi: "Kết quả năm trước", en: "Baseline" },
  weight: { vi: "Trọng số", en: "Weight" },
  lead: { vi: "Chủ trì", en: "Lead" },
  support: { vi: "Phối hợp", en: "Support" },
  monitor: { vi: "Theo dõi", en: "Monitor" },
  resources: { vi: "Nguồn lực", en: "Resources" },
  start: { vi: "Bắt đầu", en: "Start" },
  due: { vi: "Thời gian hoàn thành", en: "Due" },
  measurement: { vi: "Cách đo lường", en: "Measurement" },
  outcome: { vi: "Kết quả dự kiến", en: "Outcome" },
  evidence: { vi: "Hồ sơ minh chứng", en: "Evidence" },
  note: { vi: "Ghi chú", en: "Note" },
  other: { vi: "Không thuộc kế hoạch", en: "Not of the plan" },
};
