import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { resultsPeriods } from "../../shared/model/ownSheets";
import { readWorkbook } from "../../shared/workbook/read";
import { Product } from "../support/product";
import { inBrowser, openBrowser, openTab, shoot } from "./browser";
import { type Counts, countsLine, countsOf, DeskPage, planOfFile, SAMPLE } from "./desk";

jest.setTimeout(180_000);

/** Real plans, where this machine has them. */
const REAL = resolve(__dirname, "../../../shared/plans");
const folder = mkdtempSync(join(tmpdir(), "mtcl-workbench-"));
const product = new Product();
let browser: Browser;
let sample: Counts;

beforeAll(async () => {
  await product.start();
  sample = countsOf(await planOfFile(SAMPLE));
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

const deskOf = (page: Page): DeskPage => new DeskPage(page, product.web);

inBrowser("a secretary's day: open, look, jump, fill in, take home, open again, send, be seen above", async () => {
  const { page, complaints } = await openTab(browser);
  const desk = deskOf(page);
  await desk.openSample(sample);
  await shoot(page, "plan-1366-light");

  // a guess is dotted until it is confirmed with one press
  await page.getByText("1 chỗ cần xác nhận").waitFor();
  await page.getByRole("button", { name: "Đúng như vậy" }).click();
  await page.getByText("Đã xác nhận", { exact: true }).waitFor();

  // a finding leads to its cell, and the cell tells what was understood
  await desk.tab("Kiểm tra").click();
  await page.getByRole("button", { name: "Đến ô B13" }).first().click();
  await page.getByRole("gridcell", { selected: true }).waitFor();
  expect(await page.getByRole("gridcell", { selected: true }).getAttribute("aria-label")).toMatch(/^B13: /);
  await page.getByRole("status", { name: "Hiểu từ ô này" }).getByText("≥ 12 ha").waitFor();
  await shoot(page, "check-1366-light");

  // figures are judged as they are typed
  await desk.makeResults("2026");
  // one of the sample's targets is worked out from others: nobody is asked for it
  await page.getByText(`Còn thiếu ${sample.targets - 1} số liệu`).waitFor();
  const served = desk.entry("được giải quyết đúng hạn");
  await served.getByLabel("Tử số").fill("1.164");
  await served.getByLabel("Mẫu số").fill("1.200");
  await served.getByText("Đạt", { exact: true }).first().waitFor();
  await served.getByLabel("Tử số").fill("1.100");
  await served.getByText("Không đạt", { exact: true }).first().waitFor();
  await page.getByText(`1/${sample.targets} chỉ tiêu đã có số liệu`).waitFor();
  await served.getByLabel("Tử số").fill("một nghìn");
  await served.getByText("Ghi một con số, như 98,6 hoặc 1.150.").waitFor();
  await served.getByLabel("Tử số").fill("1.164");
  await page.getByText("Đã ghi vào bảng kết quả.").waitFor();
  await shoot(page, "results-1366-light");

  // what became of the actions, and the annex that is signed
  await page.getByRole("button", { name: `Biện pháp 0/${sample.actions}` }).click();
  const audit = page.locator("li[data-action]").filter({ hasText: "Đánh giá nội bộ" });
  await audit.getByLabel("Tình trạng").selectOption("Đã hoàn thành");
  await audit.getByLabel("Ngày").fill("15/9/2026");
  await audit.getByLabel("Văn bản, hồ sơ").fill("Báo cáo đánh giá nội bộ");
  await page.getByRole("button", { name: `Biện pháp 1/${sample.actions}` }).waitFor();
  await shoot(page, "actions-1366-light");
  await page.getByRole("button", { name: "Bản in để ký" }).click();
  await page.getByText("Trang 'Bản in 2026' đã thêm vào cuối tệp").waitFor();
  await page.getByRole("grid", { name: "Trang tính Bản in 2026" }).waitFor();

  // the file goes home with its figures, and comes back with them
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về tệp có bảng kết quả" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("ke-hoach-mau-ket-qua.xlsx");
  const home = join(folder, "ve-nha.xlsx");
  await download.saveAs(home);
  expect(resultsPeriods(readWorkbook(new Uint8Array(readFileSync(home))))).toEqual(["2026"]);
  await desk.choose(home);
  await page.getByRole("heading", { level: 1, name: "ve-nha.xlsx" }).waitFor();
  await page.getByText("Đã xác nhận", { exact: true }).waitFor();
  await desk.tab("Kết quả").click();
  await page.getByText(`1/${sample.targets} chỉ tiêu đã có số liệu`).waitFor();
  expect(await desk.entry("được giải quyết đúng hạn").getByLabel("Tử số").inputValue()).toBe("1.164");
  await page.getByRole("button", { name: `Biện pháp 1/${sample.actions}` }).click();
  expect(await audit.getByLabel("Ngày").inputValue()).toBe("15/09/2026");

  // sent with its document and a receipt, and seen by the body above
  await desk.tab("Gửi").click();
  expect(await page.getByLabel("Mã đơn vị").inputValue()).toBe("dac-khu-hon-seu");
  await page.getByText("Lần gửi đầu tiên").waitFor();
  await page.getByLabel("Số", { exact: true }).fill("45");
  await page.getByText("Văn bản kèm theo còn thiếu số, ký hiệu hoặc ngày").waitFor();
  await page.getByLabel("Ký hiệu").fill("BC-UBND");
  await page.getByLabel("Ngày ký").fill("05/12/2026");
  await page.getByText("Văn bản số 45/BC-UBND ngày 05/12/2026").waitFor();
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await page.getByText(/tinh-mau đã nhận báo cáo Năm 2026, lần gửi 1, lúc /).waitFor();
  await page.getByText("Kết quả, lần 1").waitFor();
  await page.getByText("Đã gửi lần 1").waitFor();
  await page.getByRole("button", { name: "Gửi lại báo cáo" }).waitFor();
  await shoot(page, "sent-1366-light");
  await page.getByRole("button", { name: "Xem bảng tổng hợp" }).click();
  await page.getByRole("heading", { level: 1, name: /tinh-mau · Năm 2026/ }).waitFor();
  await page.getByRole("list").getByText("1/2", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Bàn làm việc" }).click();
  await page.getByRole("heading", { level: 1, name: "ve-nha.xlsx" }).waitFor();
  expect(complaints).toEqual([]);
});

const real = existsSync(REAL) ? readdirSync(REAL).filter((file) => file.endsWith(".xlsx")) : [];
(real.length > 0 ? inBrowser : test.skip)("real plans: the tree, a finding's cell, a figure and its rate", async () => {
  const { page, complaints } = await openTab(browser);
  const desk = deskOf(page);
  await desk.visit();
  for (const file of real) {
    const plan = await planOfFile(join(REAL, file));
    await desk.choose(join(REAL, file));
    await page.getByRole("heading", { level: 1, name: file }).waitFor();
    await page.getByText(countsLine(countsOf(plan))).waitFor();
    await page.getByRole("treeitem").first().waitFor();
    await shoot(page, `real-${file.replace(".xlsx", "")}`);
    await desk.tab("Kiểm tra").click();
    await page
      .getByRole("button", { name: /^Đến ô / })
      .first()
      .click();
    await page.getByRole("gridcell", { selected: true }).waitFor();
    await desk.makeResults(String(plan.year ?? 2026));
    const field = page
      .locator("li[data-target]")
      .getByLabel(/^Số liệu/)
      .first();
    await field.fill("100");
    await page.getByText(/^1\/\d+ chỉ tiêu đã có số liệu$/).waitFor();
    await page.getByText("Đã ghi vào bảng kết quả.").waitFor();
  }
  expect(complaints).toEqual([]);
});

inBrowser("what is no plan says so and takes nothing away", async () => {
  const { page } = await openTab(browser);
  const desk = deskOf(page);
  await desk.openSample(sample);
  const wrong = { name: "anh.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a workbook") };
  await desk.choose(wrong);
  await page.getByRole("alert").getByText("workbook.not-zip").waitFor();
  await desk.choose({ ...wrong, name: "ban-chot.mtcl" });
  await page.getByRole("alert").getByText("sealed.unreadable").waitFor();
  expect(await page.getByText(countsLine(sample)).isVisible()).toBe(true);
});
