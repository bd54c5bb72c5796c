import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { resultsPeriods } from "../../shared/model/ownSheets";
import { readWorkbook } from "../../shared/workbook/read";
import { readFileSync } from "node:fs";
import { Product } from "../support/product";
import { inBrowser, openBrowser, openTab, shoot, sidewaysScroll } from "./browser";

jest.setTimeout(180_000);

/** Real plans, where this machine has them. */
const REAL = resolve(__dirname, "../../../shared/plans");
const folder = mkdtempSync(join(tmpdir(), "mtcl-workbench-"));
const product = new Product();
let browser: Browser;

beforeAll(async () => {
  await product.start();
  for (const [period, due] of [
    ["2026-H1", "2026-07-10"],
    ["2026", "2099-01-10"],
  ] as const) {
    const place = ["--body", "tinh-mau", "--units", "dac-khu-hon-seu,xa-hai", "--due", due];
    const { code, err } = product.mtcl(folder, "period", "open", period, ...place);
    if (code !== 0) throw new Error(err);
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product.stop();
});
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

async function openWorkbench(page: Page): Promise<void> {
  await page.goto(`${product.web}/?place=ban-lam-viec`);
  await page.getByRole("heading", { level: 1, name: "Làm việc với tệp kế hoạch" }).waitFor();
}

async function openSample(page: Page): Promise<void> {
  await openWorkbench(page);
  await page.getByRole("button", { name: "Xem thử với kế hoạch mẫu" }).click();
  await page.getByText("4 mục tiêu · 17 biện pháp · 23 chỉ tiêu").waitFor();
}

async function openFile(page: Page, file: string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles(file);
}

const paneTab = (page: Page, name: string) =>
  page.getByLabel("Kế hoạch và kết quả").getByRole("tab", { name: new RegExp(`^${name} *[\\d.]*$`) });
const entryOf = (page: Page, words: string) => page.locator("li[data-target]").filter({ hasText: words }).first();

inBrowser("a secretary's day: open, look, jump, fill in, take home, open again, send, be seen above", async () => {
  const { page, complaints } = await openTab(browser);
  await openSample(page);
  await shoot(page, "plan-1366-light");

  // a finding leads to its cell, and the cell tells what was understood
  await paneTab(page, "Kiểm tra").click();
  await page.getByRole("button", { name: "Đến ô B13" }).first().click();
  await page.getByRole("gridcell", { selected: true }).waitFor();
  expect(await page.getByRole("gridcell", { selected: true }).getAttribute("aria-label")).toMatch(/^B13: /);
  await page.getByRole("status", { name: "Hiểu từ ô này" }).getByText("≥ 12 ha").waitFor();
  await shoot(page, "check-1366-light");

  // figures are judged as they are typed
  await paneTab(page, "Kết quả").click();
  await page.getByLabel("Kỳ báo cáo").selectOption("2026");
  await page.getByRole("button", { name: "Tạo bảng kết quả" }).click();
  const served = entryOf(page, "được giải quyết đúng hạn");
  await served.getByLabel("Tử số").fill("1.164");
  await served.getByLabel("Mẫu số").fill("1.200");
  await served.getByText("Đạt", { exact: true }).first().waitFor();
  await served.getByLabel("Tử số").fill("1.100");
  await served.getByText("Không đạt", { exact: true }).first().waitFor();
  await page.getByText("1/23 chỉ tiêu đã có số liệu").waitFor();
  await served.getByLabel("Tử số").fill("một nghìn");
  await served.getByText("Ghi một con số, như 98,6 hoặc 1.150.").waitFor();
  await served.getByLabel("Tử số").fill("1.164");
  await page.getByText("Đã ghi vào bảng kết quả.").waitFor();
  await shoot(page, "results-1366-light");

  // the file goes home with its figures, and comes back with them
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về tệp có bảng kết quả" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("ke-hoach-mau-ket-qua.xlsx");
  const home = join(folder, "ve-nha.xlsx");
  await download.saveAs(home);
  expect(resultsPeriods(readWorkbook(new Uint8Array(readFileSync(home))))).toEqual(["2026"]);
  await openFile(page, home);
  await page.getByRole("heading", { level: 1, name: "ve-nha.xlsx" }).waitFor();
  await paneTab(page, "Kết quả").click();
  await page.getByText("1/23 chỉ tiêu đã có số liệu").waitFor();
  expect(await entryOf(page, "được giải quyết đúng hạn").getByLabel("Tử số").inputValue()).toBe("1.164");

  // sent with a receipt, and seen by the body above
  await paneTab(page, "Gửi").click();
  expect(await page.getByLabel("Mã đơn vị").inputValue()).toBe("dac-khu-hon-seu");
  await page.getByText("Lần gửi đầu tiên").waitFor();
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await page.getByText(/tinh-mau đã nhận báo cáo Năm 2026, lần gửi 1, lúc /).waitFor();
  await page.getByText("Kết quả, lần 1").waitFor();
  await shoot(page, "sent-1366-light");
  await page.getByRole("button", { name: "Xem bảng tổng hợp" }).click();
  await page.getByRole("heading", { level: 1, name: "tinh-mau · Năm 2026" }).waitFor();
  await page.getByRole("list").getByText("1/2", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Bàn làm việc" }).click();
  await page.getByRole("heading", { level: 1, name: "ve-nha.xlsx" }).waitFor();
  expect(complaints).toEqual([]);
});

const real = existsSync(REAL) ? readdirSync(REAL).filter((file) => file.endsWith(".xlsx")) : [];
(real.length > 0 ? inBrowser : test.skip)("real plans open with their trees", async () => {
  const { page, complaints } = await openTab(browser);
  await openWorkbench(page);
  for (const file of real) {
    await openFile(page, join(REAL, file));
    await page.getByRole("heading", { level: 1, name: file }).waitFor();
    await page.getByText(/^\d+ mục tiêu · \d+ biện pháp · \d+ chỉ tiêu$/).waitFor();
    await shoot(page, `real-${file.replace(".xlsx", "")}`);
  }
  expect(complaints).toEqual([]);
});

inBrowser("what is no plan says so and takes nothing away", async () => {
  const { page } = await openTab(browser);
  await openSample(page);
  const wrong = { name: "anh.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a workbook") };
  await page.locator("input[type=file]").setInputFiles(wrong);
  await page.getByRole("alert").getByText("workbook.not-zip").waitFor();
  expect(await page.getByText("4 mục tiêu · 17 biện pháp · 23 chỉ tiêu").isVisible()).toBe(true);
});

inBrowser("the sheet is walked by keys alone", async () => {
  const { page } = await openTab(browser);
  await openSample(page);
  const sheet = page.getByRole("grid", { name: "Trang tính MTCL đặc khu" });
  await sheet.focus();
  const at = async (): Promise<string> =>
    ((await page.getByRole("gridcell", { selected: true }).getAttribute("aria-label")) ?? "").replace(/:.*/s, "");
  for (const [key, cell] of [
    ["ArrowDown", "A2"],
    ["ArrowDown", "A3"],
    ["ArrowRight", "A3"],
    ["Control+End", "I38"],
    ["Control+Home", "A1"],
  ] as const) {
    await page.keyboard.press(key);
    if (key !== "ArrowRight") expect(await at()).toBe(cell);
  }
});

inBrowser.each([
  ["320-light", { viewport: { width: 320, height: 640 } }],
  ["350-dark", { viewport: { width: 350, height: 700 }, colorScheme: "dark" as const }],
  ["1366-dark", { colorScheme: "dark" as const }],
  ["1366-contrast", { forcedColors: "active" as const }],
])("at %s nothing is pushed out of the page", async (name, options) => {
  const { page, complaints } = await openTab(browser, options);
  await openWorkbench(page);
  expect(await sidewaysScroll(page)).toBe(0);
  await shoot(page, `welcome-${name}`);
  await openSample(page);
  for (const tab of ["Kế hoạch", "Kiểm tra", "Kết quả", "Gửi"]) {
    await paneTab(page, tab).click();
    const make = page.getByRole("button", { name: "Tạo bảng kết quả" });
    if (tab === "Kết quả") {
      await make.click();
      await page.getByText(/^\d+\/23 chỉ tiêu đã có số liệu$/).waitFor();
    }
    if (tab === "Gửi") await page.getByText("Các lần đã gửi").waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await shoot(page, `${tab.normalize("NFD").replace(/[^a-zA-Z]/g, "")}-${name}`);
  }
  expect(complaints).toEqual([]);
});

// Last: it stops the product.
inBrowser("the server stopped while sending: a sentence, nothing lost, and on it goes when it is back", async () => {
  const { page } = await openTab(browser);
  await openSample(page);
  await paneTab(page, "Kết quả").click();
  await page.getByLabel("Kỳ báo cáo").selectOption("2026-H1");
  await page.getByRole("button", { name: "Tạo bảng kết quả" }).click();
  const served = entryOf(page, "được giải quyết đúng hạn");
  await served.getByLabel("Số liệu (%)").fill("97,5");
  await paneTab(page, "Gửi").click();
  await page.getByText("Lần gửi đầu tiên").waitFor();
  await product.stop();
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await page.getByRole("alert").getByText("không trả lời").waitFor();
  await page.getByText("Mọi thứ đã điền vẫn còn").waitFor();
  await shoot(page, "stopped-1366");
  await paneTab(page, "Kết quả").click();
  expect(await served.getByLabel("Số liệu (%)").inputValue()).toBe("97,5");
});
