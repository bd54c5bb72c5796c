import { asWorkbook } from "../../../addin/word/asWorkbook";
import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { type Parts, rels } from "../../support/package";
import { SAMPLES } from "../../support/plans/samples";
import { paragraphs, table, tableCell, wordOf, wordPart } from "../../support/word";

const cell = (text: string): string => tableCell(paragraphs(text));
const row = (...texts: string[]): string[] => texts.map(cell);
const good = table(row("TT", "Mục tiêu", "Thời hạn"));
const document = (body: string): Parts => ({ "word/document.xml": body });
const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;

test.each<[string, Uint8Array, string]>([
  ["no table", wordOf(paragraphs("Báo cáo")), "word.no-table"],
  ["nothing at all", wordOf(""), "word.no-table"],
  ["a document that is no XML", wordOf("", document("Kế hoạch")), "word.damaged"],
  ["a document cut short", wordOf("", document(`<w:document ${W}><w:body><w:tbl>`)), "word.damaged"],
  ["a document of another kind", wordOf("", document("<html/>")), "word.damaged"],
  [
    "a main part that is missing",
    wordOf(good, { "_rels/.rels": rels(["rId1", "officeDocument", "word/x.xml"]) }),
    "word.damaged",
  ],
  ["styles that are no XML", wordOf(good, { "word/styles.xml": "<w:styles" }), "word.damaged"],
  ["numbering that is no XML", wordOf(good, { "word/numbering.xml": "<w:numbering" }), "word.damaged"],
  ["an entity", wordOf("", document(`<!DOCTYPE d [<!ENTITY a "b">]><w:document ${W}/>`)), "workbook.unsafe"],
  [
    "an entity in the styles",
    wordOf(good, { "word/styles.xml": `<!DOCTYPE d>${wordPart("styles", "")}` }),
    "workbook.unsafe",
  ],
  ["a cell longer than Excel's", wordOf(table(row("TT", "a".repeat(32_768), "x"))), "word.too-large"],
])("a Word document with %s is refused", async (_, bytes, code) => {
  await expect(asWorkbook(bytes)).rejects.toMatchObject({ code });
});

test("what is no Word document is left to the reader of workbooks", async () => {
  for (const bytes of [new Uint8Array(), new Uint8Array([1, 2, 3]), SAMPLES[0]?.workbook() ?? new Uint8Array()])
    expect(await asWorkbook(bytes)).toBe(bytes);
});

test("a part that unpacks out of all measure is not even opened", async () => {
  const bomb = wordOf(good, { "word/styles.xml": " ".repeat(4_000_000) });
  expect(await asWorkbook(bomb)).toBe(bomb);
  expect(() => readWorkbook(bomb)).toThrow("workbook.too-large");
});

test("pictures and what else is in the package cost nothing", async () => {
  const picture = Uint8Array.from({ length: 10_000_000 }, (_, at) => (at * 2654435761) >>> 13);
  const before = performance.now();
  const grid = readWorkbook(await asWorkbook(wordOf(good, { "word/media/image1.png": picture })));
  expect(grid.sheets[0]?.cells).toHaveLength(3);
  expect(performance.now() - before).toBeLessThan(5000);
});

test("merged areas that run out of the table, or over one another, are cut", async () => {
  const body = table([tableCell("", 400, "first"), cell("a")], [tableCell("", 3, "later"), cell("b")]);
  const outcome = await asWorkbook(wordOf(body)).catch((thrown: { code: string }) => thrown.code);
  expect(outcome).toBe("word.too-large");
  const odd = table([tableCell(paragraphs("x"), 0), cell("y")], [tableCell("", 2, "later"), cell("z")]);
  expect(readWorkbook(await asWorkbook(wordOf(odd))).sheets[0]?.cells.map(({ text }) => text)).toEqual(["x", "y", "z"]);
});

test("a plan of a thousand rows is read", async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => row(`${at + 1}`, `Nhắc việc số ${at}`, "Quý I"));
  const plan = (count: number) =>
    wordOf(table(row("TT", "Mục tiêu, biện pháp thực hiện", "Thời gian hoàn thành"), ...rows(count)));
  const bytes = await asWorkbook(plan(1000));
  expect(readPlan(readWorkbook(bytes)).tables[0]?.body.bottom).toBe(1001);
});
