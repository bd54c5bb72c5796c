import fc from "fast-check";
import { Timing } from "../../../../shared/model/plan";
import { readTiming } from "../../../../shared/reading/timings/read";

const CASES: [text: string, wanted: object][] = [
  ["Trước ngày 20/11", { kind: "by", to: "2026-11-20" }],
  ["Trước 10/6 và trước 10/12", { kind: "by", dates: ["2026-06-10", "2026-12-10"] }],
  ["Trước 20/6, 20/12 hằng năm", { kind: "by", dates: ["2026-06-20", "2026-12-20"], every: "year" }],
  ["Trước ngày 25 tháng 10 hàng năm", { kind: "by", to: "2026-10-25", every: "year" }],
  ["Từ ngày 05/01/2026", { kind: "from", from: "2026-01-05" }],
  ["Bắt đầu từ tháng 3", { kind: "from", from: "2026-03-01" }],
  ["Từ ngày ký đến 30/11/2026", { kind: "during", to: "2026-11-30" }],
  ["Từ 15/02 đến hết ngày 20/10", { kind: "during", from: "2026-02-15", to: "2026-10-20" }],
  ["Tháng 11 – Tháng 02/2026", { kind: "during", from: "2025-11-01", to: "2026-02-28" }],
  ["Từ quý I đến quý III", { kind: "during", from: "2026-01-01", to: "2026-09-30" }],
  ["Quý II và Quý IV", { kind: "during", dates: ["2026-06-30", "2026-12-31"] }],
  ["Báo cáo quý I trước ngày 20/3", { kind: "by", to: "2026-03-20" }],
  ["Hàng tháng, hoàn thành trước 15/12/2026", { kind: "recurring", every: "month", to: "2026-12-15" }],
  ["Thường xuyên, tổng hợp hàng quý", { kind: "recurring", every: "quarter" }],
  ["Thường xuyên trong năm 2026", { kind: "continuous", from: "2026-01-01", to: "2026-12-31" }],
  ["Tháng 10/…", { kind: "unreadable" }],
  ["Ngày … tháng … năm 2026", { kind: "unreadable" }],
  ["Từ 30/02 đến 15/4", { kind: "unreadable" }],
  ["Trước 29/02/2028", { kind: "by", to: "2028-02-29" }],
  ["29/02", { kind: "by" }],
  ["Theo Nghị quyết số 15/2025/NQ-HĐND", { kind: "per-plan" }],
  ["Khi tiếp nhận văn bản mới", { kind: "on-event" }],
  ["Sau ngày 01/7/2026", { kind: "from", from: "2026-07-01" }],
  ["by 31 March 2026", { kind: "by", to: "2026-03-31" }],
  ["from 1 April 2026", { kind: "from", from: "2026-04-01" }],
  ["every quarter", { kind: "recurring", every: "quarter" }],
  ["Chưa xác định", { kind: "unreadable" }],
  ["Trước ngày 15/10/20…", { kind: "unreadable" }],
  ["Tháng 6/20__", { kind: "unreadable" }],
  ["15/10/2026...", { kind: "by", to: "2026-10-15" }],
  ["Từ tháng 11 đến tháng 01 năm sau", { kind: "during", from: "2026-11-01", to: "2027-01-31" }],
  ["Quý IV/2026 - Quý I/2027", { kind: "during", from: "2026-10-01", to: "2027-03-31" }],
  ["10-15 hằng tháng", { kind: "recurring", every: "month" }],
  ["Chậm nhất ngày 22 tháng cuối quý", { kind: "recurring", every: "quarter" }],
  ["Trong vòng 07 ngày làm việc", { kind: "on-event", within: "7 working days" }],
  ["06 tháng cuối năm", { kind: "during", from: "2026-07-01", to: "2026-12-31" }],
  ["Quý I, II, III, IV", { kind: "during", from: "2026-01-01", to: "2026-12-31" }],
  ["Trước ngày 10 các tháng 3, 6, 9, 12", { dates: ["2026-03-10", "2026-06-10", "2026-09-10", "2026-12-10"] }],
  ["By the end of March", { kind: "by", to: "2026-03-31" }],
  ["First quarter", { kind: "during", from: "2026-01-01", to: "2026-03-31" }],
  ["June and December 2026", { kind: "during", dates: ["2026-06-30", "2026-12-31"] }],
  ["Before 20 December 2026", { kind: "by", to: "2026-12-20" }],
  ["Twice a year", { kind: "recurring", every: "half-year" }],
  ["Báo cáo theo tháng trước ngày 05 của tháng sau", { kind: "recurring", every: "month" }],
];

test.each(CASES)("%s", (text, wanted) => {
  expect(readTiming(text, 2026)).toMatchObject({ ...wanted, text });
});

test("without a year a date stays open, and its words are kept", () => {
  expect(readTiming(" Trước 15/6 ", null)).toEqual({ kind: "by", text: " Trước 15/6 " });
  expect(readTiming("Trước 15/6/2027", null)).toMatchObject({ kind: "by", to: "2027-06-15" });
});

test("decomposed letters and other spellings of a tone mark read alike", () => {
  expect(readTiming("Hằng quý".normalize("NFD"), 2026)).toMatchObject({ every: "quarter" });
});

test("any string gives a timing of the model", () => {
  const pieces = fc.constantFrom(
    "tháng ",
    "quý ",
    "12/",
    "31/12/2026",
    " đến ",
    "…",
    "hàng ",
    "từ ",
    "6 tháng",
    "\n",
    "năm 2026",
    "khi ",
    "1".repeat(40),
    "/",
    "-",
    ",",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join("")),
      ),
      fc.constantFrom(2026, null),
      (text, year) => {
        expect(Timing.safeParse(readTiming(text, year)).success).toBe(true);
      },
    ),
  );
});

test.each([
  "1",
  "1/",
  "tháng 1, ",
  "quý i, ",
  "từ ",
  "hàng tháng, ",
  "trước ",
  " ",
  "a ",
  "31/12/2026 đến ",
  "…",
  "định kỳ ",
  "trước khi là ",
])("the longest cell of %j is read in time", (piece) => {
  const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);
  readTiming(text.slice(0, 2000), 2026);
  const start = process.cpuUsage();
  readTiming(text, 2026);
  // time of this process alone: the machine may be busy with others
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(200 * SLOWER);
});

/** The bound is for a machine at rest; a busy one gets some room. */
const SLOWER = 3;
