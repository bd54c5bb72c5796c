import { MAY_EXCEED } from "../../../shared/checking/target";
import type { Target } from "../../../shared/model/plan";
import { holds, whole } from "./support";
import { said } from "../../support/reading";

const target = (...targets: Partial<Target>[]) => ({ rows: [whole({ targets })] });

holds("target.no-value", [
  ["no figure", target({ value: null, text: "Nâng cao" }), ["B6"]],
  ["of an action", { rows: [whole({}, { targets: [{ value: null }] })] }, ["B7"]],
  ["no figure with a unit", target({ value: null, unit: "hồ sơ", comparator: "atMost" }), ["B6"]],
  ["a figure", target({ value: 0 }), []],
  ["a level", target({ value: null, comparator: "attain", level: "Khá" }), []],
  ["none", target(), []],
]);

holds("target.out-of-range", [
  ["over the whole", target({ value: 120, text: "Tỷ lệ hộ dùng nước sạch 120%", subject: "" }), ["B6"]],
  [
    "more than the whole",
    target({ value: 100, comparator: "moreThan", text: "trên 100%", subject: "Tỷ lệ hộ có điện" }),
    ["B6"],
  ],
  ["of an action", { rows: [whole({}, { targets: [{ value: 101 }] })] }, ["B7"]],
  ["the whole", target({ value: 100 }), []],
  ["a count", target({ value: 120, unit: "hồ sơ" }), []],
  ...MAY_EXCEED.map(({ example }): [string, ReturnType<typeof target>, string[]] => [
    example,
    target({ value: 120, subject: "", text: example }),
    [],
  ]),
]);

holds("target.baseline-missing", [
  ["a change of nothing known", target({ change: 5, text: "Tăng 5%" }), ["B6"]],
  ["in words", target({ text: "Tăng 5% so với năm 2025" }), ["B6"]],
  ["of a period before", target({ text: "Giảm 3 vụ so với cùng kỳ" }), ["B6"]],
  [
    "it is given",
    target({ change: 5, baseline: { value: 90, year: 2025 }, text: "Tăng 5% so với năm 2025 (90%)" }),
    [],
  ],
  ["no comparison", target({ text: "Đạt 95%" }), []],
  ["a level", target({ comparator: "attain", value: null, text: "Tăng hạng so với năm 2025" }), []],
]);

const shares = (...values: number[]) => target(...values.map((value) => ({ value, group: "1" })));
holds("target.shares-not-100", [
  ["too little", shares(40, 50), ["B6"]],
  ["too much", shares(40, 70), ["B6"]],
  ["three", shares(20, 30, 40), ["B6"]],
  ["the whole", shares(40, 60), []],
  ["with decimals", shares(33.3, 33.3, 33.4), []],
  ["no group", target({ value: 40 }, { value: 50 }), []],
]);

const compared = (text: string, content: string) => ({
  rows: [whole({ targets: [{ text, baseline: { value: 90, year: 2025 } }] }, { content })],
});
holds("text.baseline-year-conflict", [
  [
    "another year beside it",
    compared("Tăng 1% so với năm 2025 (90%)", "Tổng hợp, so sánh với số liệu của năm 2024"),
    ["B7"],
  ],
  ["held against", compared("Tăng 1%", "Đối chiếu kết quả với năm 2023 để đánh giá"), ["B7"]],
  [
    "in the measurement",
    { rows: [whole({ targets: [{ text: "Giảm 2% so với năm 2025" }] }, { measurement: "So sánh với năm 2024" })] },
    ["F7"],
  ],
  ["the same year", compared("Tăng 1% so với năm 2025 (90%)", "So sánh với số liệu năm 2025"), []],
  ["no comparison beside it", compared("Tăng 1% so với năm 2025 (90%)", "Tổng hợp số liệu năm 2024"), []],
  ["no baseline", { rows: [whole({}, { content: "So sánh với số liệu năm 2024" })] }, []],
]);

const unread = (...cells: string[]) => ({
  plan: { unread: cells.map((cell) => ({ cell, text: "lạc" })) },
  rows: [whole()],
});
holds("table.unread-cells", [
  ["one", unread("KH!C6"), ["C6"]],
  ["two are one finding", unread("KH!C6", "KH!D6"), ["C6"]],
  ["the first inside", unread("KH!A40", "KH!F7"), ["F7"]],
  ["none", unread(), []],
  ["below the table", unread("KH!A40"), []],
  ["on another sheet", unread("Khác!C6"), []],
]);

holds("table.leftover-template", [
  ["one", { templates: ["KH!A30:F60"], rows: [whole()] }, ["A30"]],
  ["two", { templates: ["KH!A30:F60", "KH!A70:F90"], rows: [whole()] }, ["A30", "A70"]],
  [
    "known to the reading already",
    {
      templates: ["KH!A30:F60"],
      plan: {
        findings: [
          { code: "table.leftover-template", severity: "warning", cell: "KH!A30", params: { range: "A30:F60" } },
        ],
      },
      rows: [whole()],
    },
    ["A30"],
  ],
  ["none", { rows: [whole()] }, []],
  ["an empty plan", {}, []],
  ["a gap", { rows: [whole(), whole()] }, []],
]);

const slipped = (action: Parameters<typeof whole>[1]) => ({
  rows: [
    ...["1", "2", "3"].map(() => whole({}, { lead: ["Phòng Kinh tế"] })),
    whole({}, { lead: ["Rà soát"], ...action }),
  ],
});
holds("table.shifted-row", [
  ["a rhythm as lead", { rows: [whole({}, { lead: ["Thường xuyên"] })] }, ["C7"]],
  ["a date as support", { rows: [whole({}, { support: ["Trước 30/6/2026"] })] }, ["D7"]],
  ["an office as due", { rows: [whole({}, { due: said("unreadable", "Văn phòng UBND xã") })] }, ["E7"]],
  ["a party as measurement", slipped({ measurement: "Phòng Kinh tế" }), ["F13"]],
  ["a party as due", slipped({ due: said("unreadable", "Phòng Kinh tế") }), ["E13"]],
  [
    "a party as measurement beside its own lead",
    slipped({ measurement: "Phòng Kinh tế", lead: ["Phòng Kinh tế"] }),
    [],
  ],
  ["an office as lead", { rows: [whole()] }, []],
  ["a rhythm as due", { rows: [whole({}, { due: said("recurring", "Hằng tháng") })] }, []],
  ["an unknown time", { rows: [whole({}, { due: said("unreadable", "Chưa định") })] }, []],
]);
