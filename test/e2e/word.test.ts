import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readPlan } from "../../shared/reading/plan";
import { readWorkbook } from "../../shared/workbook/read";
import { planWorkbook } from "../plans/load";
import { paragraphs, wordOf, wordOfGrid } from "../support/word";
import { inBrowser, openBrowser, openTab, shoot } from "./browser";
import { buildPages, PagesServer } from "./pagesServer";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "mtcl-word-"));
const PLAN = join(folder, "ke-hoach.docx");
const LETTER = join(folder, "cong-van.docx");
const server = new PagesServer();
let browser: Browser;

beforeAll(async () => {
  const grid = readWorkbook(planWorkbook("dong-say-2026"));
  writeFileSync(PLAN, wordOfGrid(grid, readPlan(grid)));
  writeFileSync(LETTER, wordOf(paragraphs("Kính gửi các đơn vị")));
  buildPages();
  await server.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
});

inBrowser("a plan in Word opens as a sheet, takes figures and goes home as a workbook", async () => {
  const { page, complaints } = await openTab(browser);
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(`${server.web}/?place=ban-lam-viec`);
  const input = page.locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  const before = loaded.length;
  await input.setInputFiles(LETTER);
  await page.getByRole("alert").getByText("word.no-table").waitFor();
  await input.setInputFiles(PLAN);
  await page.getByRole("heading", { level: 1, name: "ke-hoach.docx" }).waitFor();
  await page.getByRole("tab", { name: "Kế hoạch", exact: true }).last().waitFor();
  await shoot(page, "word-opened");
  // the reader of Word came with the first document, not with the page
  expect(loaded.slice(0, before).filter((url) => /document-/.test(url))).toEqual([]);

  await page.getByRole("tab", { name: /^Kết quả/ }).click();
  await page.getByRole("button", { name: "Tạo bảng kết quả" }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về tệp có bảng kết quả" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("ke-hoach-ket-qua.xlsx");
  const made = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  expect(made.sheets.map(({ name }) => name)[0]).toBe("Kế hoạch");
  expect(made.sheets).toHaveLength(2);
  expect(complaints).toEqual([]);
});
