import { inUnicode } from "../../../shared/oldText/convert";
import { charsetOfFont, readable } from "../../../shared/oldText/recognise";
import { isSyllable } from "../../../shared/oldText/syllables";
import type { Grid } from "../../../shared/model/grid";
import { TCVN3, VNI } from "../../../shared/oldText/tables";
import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook } from "../../plans/load";
import { gridTypedIn, typedIn } from "../../support/plans/oldText";
import { said } from "../../support/plans/said";

const LETTERS = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

test("both sets have every Vietnamese letter once", () => {
  for (const table of [TCVN3, VNI]) {
    const small = Object.values(table).filter((letter) => letter === letter.toLowerCase());
    expect([...small].sort()).toEqual([...LETTERS].sort());
    expect(new Set(Object.keys(table)).size).toBe(Object.keys(table).length);
  }
});

test.each([
  ["tcvn3", "Môc tiªu chÊt l­îng", "Mục tiêu chất lượng"],
  ["tcvn3", "§¬n vÞ thùc hiÖn", "Đơn vị thực hiện"],
  ["tcvn3", "Uû ban nh©n d©n x·", "Uỷ ban nhân dân xã"],
  ["vni", "Muïc tieâu chaát löôïng", "Mục tiêu chất lượng"],
  ["vni", "UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"],
  ["vni", "Ñôn vò thöïc hieän, nghæ", "Đơn vị thực hiện, nghỉ"],
] as const)("%s: %s is %s", (charset, typed, text) => {
  expect(inUnicode(typed, charset).normalize("NFC")).toBe(text);
});

test("every small letter and word comes back from both sets", () => {
  for (const charset of ["tcvn3", "vni"] as const)
    for (const text of [LETTERS, "người, khuya, quyển, giếng, nghiêng, đường, xoè, loại"])
      expect(inUnicode(typedIn(text, charset), charset)).toBe(text);
});

test.each(["người", "khuya", "giếng", "quyết", "Đường", "nghỉ", "xã", "UBND".toLowerCase().slice(3)])(
  "%s is a syllable",
  (word) => expect(isSyllable(word)).toBe(word !== "d"),
);
test.each(["chÊt", "nhaân", "xp", "mac", "l­îng", "thửc", "café"])("%s is none", (word) =>
  expect(isSyllable(word)).toBe(false),
);

const gridOf = (...texts: (string | [string, string])[]): Grid => ({
  sheets: [
    {
      name: "A",
      hidden: false,
      cells: texts.map((one, at) => {
        const [text, font] = typeof one === "string" ? [one] : one;
        return { row: at + 1, column: 1, value: text, text, ...(font !== undefined && { font }) };
      }),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      tables: [],
    },
  ],
});
const shown = (...texts: (string | [string, string])[]): string[] =>
  readable(gridOf(...texts)).grid.sheets[0]?.cells.map(({ text }) => text) ?? [];

test("beside a sentence in an old set, a word is enough; Unicode beside it stays", () => {
  expect(shown("Môc tiªu chÊt l­îng n¨m", "Quý I", "Th¸ng 3", "Đạt", "UBND", "100%")).toEqual([
    "Mục tiêu chất lượng năm",
    "Quý I",
    "Tháng 3",
    "Đạt",
    "UBND",
    "100%",
  ]);
});

test("a font names its set, and one of capitals shows capitals", () => {
  expect([".VnTime", ".VnTimeH", "VNI-Times", "Times New Roman", undefined].map(charsetOfFont)).toEqual(["tcvn3", "tcvn3", "vni", null, null]); // prettier-ignore
  expect(shown(["kÕ ho¹ch", ".VnTimeH"])).toEqual(["KẾ HOẠCH"]);
  expect(shown(["keá hoaïch", "VNI-Times"])).toEqual(["kế hoạch"]);
});

test.each([
  ["Diện tích 370 m², nhiệt độ 25°C", "Toàn bộ"],
  ["Hà Nam, Cà Mau, Hà Tây, Bà Rịa", "Thanh Hoá, Quý I"],
  ["KẾ HOẠCH", "TÊN, ĐƠN VỊ", "ÔNG HOÀNG"],
  ["Le café près de la forêt, où naître", "mañana, corazón, niño", "Größe, Straße, für Übung"],
  ["Report © 2026 · §4 ± 2 µm", "Price: 5 £, 10 ¥"],
  ["Hoà giải, khoẻ mạnh", "quý, tuổi, ê-kíp", "Âu, Á, Úc"],
])("no false alarm: %s", (...texts) => {
  expect(shown(...texts)).toEqual(texts);
});

const grids = PLAN_NAMES.map((name) => ({ name, grid: readWorkbook(planWorkbook(name)) }));

test.each(grids)("$name in Unicode is left alone, composed or not", ({ grid }) => {
  expect(readable(grid).changed).toEqual([]);
});

describe.each(["tcvn3", "vni"] as const)("typed in %s", (charset) => {
  test.each(grids)("$name gives the same plan, and says so at its cells", ({ grid }) => {
    const [old, plan] = [readPlan(gridTypedIn(grid, charset)).plan, readPlan(grid).plan];
    const findings = old.findings.filter(({ code }) => code !== "text.old-encoding");
    expect(lower({ ...old, findings })).toEqual(lower(plan));
    const accented = grid.sheets.flatMap(({ cells }) => cells).filter(({ text }) => /[\u0100-\u1ef9]/.test(text));
    expect(old.findings.length).toBeGreaterThanOrEqual(plan.findings.length + accented.length * 0.9);
  });
});

/** TCVN3 has no capitals with tones of its own: how a heading is cased is its font's. */
const lower = (plan: Parameters<typeof said>[0]): string => JSON.stringify(said(plan)).toLowerCase();
