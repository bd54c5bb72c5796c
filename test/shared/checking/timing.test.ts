import { findingSentence } from "../../../shared/messages/findings";
import type { Timing } from "../../../shared/model/plan";
import { by, said, USUAL } from "../../support/reading";
import { impossibleTime, IMPOSSIBLE_TIMES } from "../../../shared/checking/calendar";
import { type Case, holds, whole } from "./support";

const due = (timing: Timing, action = {}) => ({ rows: [whole({}, { due: timing, ...action })] });
const span = (start: Timing, end: Timing) => ({
  columns: [...USUAL, "start" as const],
  rows: [whole({}, { start, due: end })],
});

holds("timing.unreadable", [
  ["a question", due(said("unreadable", "Chưa rõ")), ["E7"]],
  ["a name", due(said("unreadable", "Văn phòng")), ["E7"]],
  ...IMPOSSIBLE_TIMES.map((text): Case => [text, due(said("unreadable", text)), ["E7"]]),
  ["a start", span(said("unreadable", "?"), by("2026-06-30")), ["G7"]],
  ["a date", due(by("2026-06-30")), []],
  ["continuously", due(said("continuous", "Thường xuyên")), []],
  ["a blank has its own finding", due(said("unreadable", "Tháng 6/…")), []],
]);

holds("timing.incomplete", [
  ["no year", due(said("during", "Tháng 12/…")), ["E7"]],
  ["a span without years", due(said("unreadable", "Tháng 11/…… – Tháng 02/……")), ["E7"]],
  ["no day", due(said("unreadable", "Trước ngày .../6/2026")), ["E7"]],
  ["an open end", due(said("unreadable", "30/6/")), ["E7"]],
  ["half a year", due(by("2020-11-30", "Trước ngày 30/11/20…")), ["E7"]],
  ["half a year, dotted", due(said("during", "Quý III năm 202..")), ["E7"]],
  ["a date", due(by("2026-06-30", "30/6/2026")), []],
  ["a month with its year in words", due(by("2026-12-31", "Tháng 12/năm 2026")), []],
  ["and so on", due(said("recurring", "Hàng tháng, quý…")), []],
  ["dots at the end of words", due(said("continuous", "Lồng ghép vào họp giao ban tháng/quý..")), []],
]);

holds("timing.not-a-date", [
  ["by a plan", due(said("per-plan", "Theo kế hoạch")), ["E7"]],
  ["on an event", due(said("on-event", "Khi có thay đổi")), ["E7"]],
  ["as a start too", span(said("per-plan", "Theo kế hoạch"), by("2026-06-30")), ["G7"]],
  ["never for continuously", due(said("continuous", "Thường xuyên")), []],
  ["a rhythm", due({ kind: "recurring", every: "month", text: "Hằng tháng" }), []],
  [
    "an event with its days",
    due({ kind: "on-event", within: "7 working days", text: "Trong 07 ngày làm việc kể từ khi nhận" }),
    [],
  ],
  ["a plan with a date", due({ kind: "per-plan", to: "2026-11-30", text: "Theo kế hoạch, trước 30/11" }), []],
]);

const december: Timing = { kind: "during", from: "2025-12-01", to: "2025-12-31", text: "Tháng 12/2025" };
holds("timing.outside-year", [
  ["the year before", due(by("2025-06-30", "30/6/2025")), ["E7"]],
  ["two years on", due(by("2028-01-31")), ["E7"]],
  [
    "a month of the year after",
    due({ kind: "during", from: "2027-06-01", to: "2027-06-30", text: "Tháng 6/2027" }),
    ["E7"],
  ],
  ["in the year", due(by("2026-12-31")), []],
  ["December before, for the year's own work", due(december, { content: "Kiểm tra sổ theo dõi" }), ["E7"]],
  ["December before, for a report", due(december, { content: "Báo cáo kết quả thực hiện mục tiêu" }), ["E7"]],
  ["December before, when plans are written", due(december, { content: "Xây dựng kế hoạch năm 2026" }), []],
  ["December before, when objectives are agreed", due(december, { content: "Họp thống nhất mục tiêu" }), []],
  [
    "December before, the plan being issued in it",
    {
      plan: { issued: { number: "1/QĐ", date: "2025-12-30", by: null } },
      ...due(december, { content: "Kiểm tra sổ theo dõi" }),
    },
    [],
  ],
  ["a year half written is incomplete", due(by("2020-11-30", "Trước 30/11/20…")), []],
  ["January after, when the year is reported", due(by("2027-01-15")), []],
  ["a span of years over it", due({ kind: "during", from: "2021-01-01", to: "2030-12-31", text: "2021-2030" }), []],
  ["a horizon", due(by("2030-12-31", "Đến năm 2030")), []],
  ["no year known", { plan: { year: null }, ...due(by("2019-12-31")) }, []],
]);

const issued = { plan: { issued: { number: "1/QĐ", date: "2026-05-20", by: null } } };
holds("timing.before-issue", [
  ["a date", { ...issued, ...due(by("2026-03-31")) }, ["E7"]],
  ["a month", { ...issued, ...due({ kind: "during", from: "2026-01-01", to: "2026-01-31", text: "Tháng 1" }) }, ["E7"]],
  [
    "one finding for two",
    { ...issued, rows: [whole({}, { due: by("2026-02-01") }), whole({}, { due: by("2026-03-01") })] },
    ["E7"],
  ],
  [
    "the month of the issue",
    { ...issued, ...due({ kind: "during", from: "2026-05-01", to: "2026-05-31", text: "Tháng 5" }) },
    [],
  ],
  [
    "the last of several dates is after it",
    { ...issued, ...due({ kind: "by", to: "2026-11-15", dates: ["2026-01-15", "2026-11-15"], text: "15/1, 15/11" }) },
    [],
  ],
  ["not issued", { plan: { issued: null }, ...due(by("2026-01-31")) }, []],
  ["the year before", { ...issued, ...due(december, { content: "Cấp phát tài liệu" }) }, ["E7"]],
  ["drafted the year before", { ...issued, ...due(december, { content: "Xây dựng, trình ban hành kế hoạch" }) }, []],
]);

holds("timing.reversed", [
  ["the start after the end", span(by("2026-09-01"), by("2026-06-30")), ["E7"]],
  ["a start from a date", span({ kind: "from", from: "2026-12-01", text: "Từ 1/12" }, by("2026-06-30")), ["E7"]],
  ["one span", due({ kind: "during", from: "2026-09-01", to: "2026-06-30", text: "Từ 1/9 đến 30/6" }), ["E7"]],
  ["in order", span(by("2026-01-01"), by("2026-06-30")), []],
  ["the same day", span(by("2026-06-30"), by("2026-06-30")), []],
  ["without dates", span(said("continuous", "Thường xuyên"), by("2026-06-30")), []],
]);

const two: Timing = { kind: "by", to: "2026-11-15", dates: ["2026-06-15", "2026-11-15"], text: "Trước 15/6 và 15/11" };
const report = { targets: [{}], evidence: "Báo cáo 6 tháng, năm" };
holds("timing.report-date", [
  ["beside a report", due(two, report), ["E7"]],
  ["a report as outcome", due(two, { targets: [{}], outcome: "Báo cáo" }), ["E7"]],
  ["a report as measurement", due(two, { targets: [{}], measurement: "Báo cáo quý" }), ["E7"]],
  ["one date", due(by("2026-11-15"), report), []],
  ["no target", due(two, { ...report, targets: [] }), []],
  ["no report", due(two, { targets: [{}], measurement: "Số liệu phần mềm" }), []],
]);

test.each<[string, string | null]>([
  ["Quý V/2026", "quy v"],
  ["Trong quý 5", "quy 5"],
  ["Tháng 13", "thang 13"],
  ["Trước 31/9 và 15/11/2026", "31/9"],
  ["30/02/2026", "30/02/2026"],
  ["15/13/2026", "15/13/2026"],
  ["Quý IV/2026", null],
  ["Quý I, II", null],
  ["29/02/2028", null],
  ["Tháng 12/2026", null],
  ["Tháng 10-11/2026", null],
  ["Quyết định 15/2025/QĐ-UBND", null],
  ["01/2026", null],
  ["Hằng quý", null],
])("what the calendar has not: %s", (text, impossible) => expect(impossibleTime(text)).toBe(impossible));

test("a time that cannot be is said to be one", () => {
  const finding = {
    code: "timing.unreadable",
    cell: "KH!E7",
    params: { text: "Quý V", reason: "calendar", impossible: "quy v" },
  };
  expect(findingSentence(finding, "vi")).toMatch(/lịch/);
  expect(findingSentence(finding, "en")).toMatch(/calendar/);
});
