import { holds, whole } from "./support";

holds("plan.not-issued", [
  ["nothing says so", { plan: { issued: null }, rows: [whole()] }, ["A1"]],
  [
    "neither number nor date",
    { plan: { issued: { number: null, date: null, by: "UBND xã" } }, rows: [whole()] },
    ["A1"],
  ],
  [
    "a ground is no issue",
    {
      plan: { issued: null },
      lines: [
        ["KẾ HOẠCH", "title"],
        ["Căn cứ Nghị định của Chính phủ", "ground"],
      ],
      rows: [whole()],
    },
    ["A1"],
  ],
  ["a number", { rows: [whole()] }, []],
  ["a date alone", { plan: { issued: { number: null, date: "2026-01-05", by: null } }, rows: [whole()] }, []],
  [
    "in words",
    {
      plan: { issued: null },
      lines: [["Ban chỉ đạo ban hành Kế hoạch với các nội dung sau", "before"]],
      rows: [whole()],
    },
    [],
  ],
]);

const rows = [whole()];
const LETTERHEAD = ["UBND TỈNH MẪU", "letterhead"] as [string, "letterhead"];

holds("plan.no-unit", [
  ["at the title", { plan: { unit: null }, rows }, ["A1"]],
  [
    "at the title, though a letterhead stands over it",
    { plan: { unit: null }, lines: [LETTERHEAD, ["KẾ HOẠCH", "title"]], rows },
    ["A2"],
  ],
  ["no line at all: at the table", { plan: { unit: null }, lines: [], rows }, ["A5"]],
  ["a commune", { plan: { unit: "UBND xã Tân Mẫu" }, rows }, []],
  ["a department", { plan: { unit: "Sở Nội vụ tỉnh Mẫu" }, rows }, []],
  ["as usual", { rows }, []],
]);

holds("plan.no-year", [
  ["at the title", { plan: { year: null }, rows }, ["A1"]],
  ["no title: at the letterhead", { plan: { year: null }, lines: [LETTERHEAD], rows }, ["A1"]],
  ["no line at all: at the table", { plan: { year: null }, lines: [], rows }, ["A5"]],
  ["a year", { plan: { year: 2027 }, rows }, []],
  ["as usual", { rows }, []],
  ["without a unit", { plan: { unit: null }, rows }, []],
]);

holds("plan.no-objectives", [
  ["at the title", { rows: [] }, ["A1"]],
  ["no line at all: at the table", { lines: [], rows: [] }, ["A5"]],
  ["announced alone", { announced: [{ statement: "Hồ sơ giải quyết đúng hạn đạt 95%" }], rows: [] }, ["A1"]],
  ["one", { rows }, []],
  ["one of which little is said", { rows: [whole({ actions: [], targets: [] })] }, []],
  ["two", { rows: [whole(), whole()] }, []],
]);
