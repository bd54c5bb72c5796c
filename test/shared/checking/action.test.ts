import { USUAL } from "../../support/reading";
import { holds, whole } from "./support";

const LONG = "Niêm yết công khai đầy đủ các thủ tục hành chính tại nơi tiếp nhận hồ sơ của dân";

holds("action.no-lead", [
  ["an empty cell", { rows: [whole({}, { lead: [] })] }, ["C7"]],
  ["only others support", { rows: [whole({}, { lead: [], support: ["Tư pháp"] })] }, ["C7"]],
  [
    "no such column: once, at the header",
    { columns: ["number", "content", "due", "measurement"], rows: [whole({}, { lead: [] }), whole({}, { lead: [] })] },
    ["A5"],
  ],
  ["somebody leads", { rows: [whole()] }, []],
  [
    "no such column, but the sentence says who",
    { columns: ["number", "content", "due", "measurement"], rows: [whole({}, { lead: ["Văn phòng"] })] },
    [],
  ],
  ["an empty row", { rows: [whole({}, { content: "", lead: [] })] }, []],
]);

holds("action.no-timing", [
  ["an empty cell", { rows: [whole({}, { due: null })] }, ["E7"]],
  ["the second of two", { rows: [whole(), whole({}, { due: null })] }, ["E9"]],
  [
    "no such column: once, at the header",
    {
      columns: ["number", "content", "lead", "measurement"],
      rows: [whole({}, { due: null }), whole({}, { due: null })],
    },
    ["A5"],
  ],
  ["a due time", { rows: [whole()] }, []],
  [
    "only a start",
    {
      columns: [...USUAL, "start"],
      rows: [whole({}, { due: null, start: { kind: "continuous", text: "Từ đầu năm" } })],
    },
    [],
  ],
  ["an empty row", { rows: [whole({}, { content: "", due: null })] }, []],
]);

holds("action.no-measurement", [
  ["an empty cell", { rows: [whole({}, { measurement: null })] }, ["F7"]],
  ["spaces", { rows: [whole({}, { measurement: "  " })] }, ["F7"]],
  [
    "no such column: once, at the header",
    {
      columns: ["number", "content", "lead", "due"],
      rows: [whole({}, { measurement: null }), whole({}, { measurement: null })],
    },
    ["A5"],
  ],
  ["a measurement", { rows: [whole()] }, []],
  ["an outcome counts", { rows: [whole({}, { measurement: null, outcome: "Báo cáo quý" })] }, []],
  ["evidence counts", { rows: [whole({}, { measurement: null, evidence: "Sổ theo dõi" })] }, []],
  ["its target says how", { rows: [whole({}, { measurement: null, targets: [{ measurement: "Phần mềm" }] })] }, []],
]);

holds("action.no-support", [
  ["an empty cell", { rows: [whole({}, { support: [] })] }, ["D7"]],
  ["two of them", { rows: [whole({}, { support: [] }), whole({}, { support: [] })] }, ["D7", "D9"]],
  ["beside a filled one", { rows: [whole(), whole({}, { support: [] })] }, ["D9"]],
  ["somebody supports", { rows: [whole()] }, []],
  [
    "no such column",
    { columns: ["number", "content", "lead", "due", "measurement"], rows: [whole({}, { support: [] })] },
    [],
  ],
  ["no lead either: said already", { rows: [whole({}, { support: [], lead: [] })] }, []],
]);

holds("action.empty", [
  ["nothing", { rows: [whole({}, { content: "" })] }, ["B7"]],
  ["a dash", { rows: [whole({}, { content: " - " })] }, ["B7"]],
  ["dots", { rows: [whole({}, { content: "…" })] }, ["B7"]],
  ["words", { rows: [whole()] }, []],
  ["a figure", { rows: [whole({}, { content: "5S" })] }, []],
  ["no action", { rows: [whole({ actions: [] })] }, []],
]);

const twice = (content: string, other = content, lead = ["Văn phòng"]) => [
  { content, lead: ["Văn phòng"], support: ["Tư pháp"] },
  { content: other, lead, support: ["Tư pháp"] },
];

holds("action.duplicate", [
  ["in one objective", { rows: [whole({ actions: twice("Kiểm tra việc tiếp nhận hồ sơ") })] }, ["B8"]],
  [
    "in one objective, written differently",
    { rows: [whole({ actions: twice("- Kiểm tra việc tiếp nhận hồ sơ;", "kiểm tra việc  tiếp nhận hồ sơ") })] },
    ["B8"],
  ],
  [
    "across, in many words and with one lead",
    { rows: [whole({}, { content: LONG }), whole({}, { content: LONG })] },
    ["B9"],
  ],
  [
    "a usual phrase across",
    {
      rows: [whole({}, { content: "Báo cáo kết quả thực hiện" }), whole({}, { content: "Báo cáo kết quả thực hiện" })],
    },
    [],
  ],
  [
    "many words, two leads",
    { rows: [whole({}, { content: LONG }), whole({}, { content: LONG, lead: ["Trạm y tế"] })] },
    [],
  ],
  [
    "different words",
    { rows: [whole({ actions: twice("Kiểm tra việc tiếp nhận hồ sơ", "Kiểm tra việc trả kết quả hồ sơ") })] },
    [],
  ],
]);

const measured = (measurement: string | null, over = {}) => ({
  columns: [...USUAL, "evidence" as const],
  rows: [whole({}, { measurement, ...over })],
});
holds("action.measurement-vague", [
  ["a report", measured("Báo cáo"), ["F7"]],
  ["papers", measured("Hồ sơ;"), ["F7"]],
  ["as evidence alone", measured(null, { evidence: "Có báo cáo" }), ["G7"]],
  ["which report", measured("Báo cáo quý của Văn phòng"), []],
  ["evidence says more", measured("Báo cáo", { evidence: "Sổ theo dõi đơn thư" }), []],
  ["its target measures it", measured("Báo cáo", { targets: [{}] }), []],
  ["nothing: said otherwise", measured(null), []],
]);

const led = (...leads: string[]) => ({ rows: leads.map((lead) => whole({}, { lead: [lead] })) });
const OFFICE = "Phòng Văn hóa - Xã hội";
holds("action.party-spelling", [
  ["a letter lost", led(OFFICE, OFFICE, OFFICE, "Phòg Văn hóa - Xã hội"), ["C13"]],
  ["a space lost", led(OFFICE, OFFICE, "Phòng Vănhóa - Xã hội", OFFICE), ["C11"]],
  ["another letter", led("Phòmg Văn hóa - Xã hội", OFFICE, OFFICE, OFFICE), ["C7"]],
  [
    "one letter off, in the support",
    { rows: [...led(OFFICE, OFFICE, OFFICE).rows, whole({}, { support: ["Phòngg Văn hóa - Xã hội"] })] },
    ["D13"],
  ],
  ["other accents alone", led(OFFICE, OFFICE, OFFICE, "Phòng Văn hoá - Xã hội"), []],
  ["a number tells them apart", led("Tổ dân phố số 1", "Tổ dân phố số 1", "Tổ dân phố số 1", "Tổ dân phố số 2"), []],
  ["as often as the other", led(OFFICE, OFFICE, OFFICE, "Phòg Văn hóa - Xã hội", "Phòg Văn hóa - Xã hội"), []],
  ["a short name", led("Tư pháp", "Tư pháp", "Tư pháp", "Tư phá"), []],
  ["another office", led(OFFICE, OFFICE, OFFICE, "Phòng Kinh tế - Hạ tầng"), []],
]);

const KEY: [string, "before"] = ["VP: Văn phòng; KT: Phòng Kinh tế; VH-XH: Phòng Văn hóa - Xã hội", "before"];
const keyed = (...leads: string[]) => ({ lines: [KEY], ...led(...leads) });
holds("action.party-unlisted", [
  ["an abbreviation", keyed("VP", "TNMT"), ["C9"]],
  ["with a hyphen", keyed("KH-TC", "KT"), ["C7"]],
  ["once for all its rows", keyed("TNMT", "TNMT"), ["C7"]],
  ["all are listed", keyed("VP", "KT", "VH-XH"), []],
  ["a name in full", keyed("Trạm Y tế", "Công an xã"), []],
  ["everybody knows it", keyed("UBND", "MTTQ"), []],
  ["no list", led("VP", "TNMT"), []],
]);
