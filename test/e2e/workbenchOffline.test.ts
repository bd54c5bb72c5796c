import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { SealedFile } from "../../shared/model/sealed";
import { Product } from "../support/product";
import { inBrowser, openBrowser, openTab, shoot } from "./browser";
import { type Counts, countsLine, countsOf, DeskPage, planOfFile, SAMPLE } from "./desk";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "mtcl-offline-"));
const product = new Product();
let browser: Browser;
let sample: Counts;

beforeAll(async () => {
  await product.start();
  sample = countsOf(await planOfFile(SAMPLE));
  const place = ["--body", "tinh-mau", "--units", "dac-khu-hon-seu", "--due", "2099-01-10"];
  const { code, err } = product.mtcl(folder, "period", "open", "2026", ...place);
  if (code !== 0) throw new Error(err);
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
const served = "được giải quyết đúng hạn";

/** How many versions the server has of the unit's results. */
function versions(): number {
  const { out } = product.mtcl(folder, "consolidate", "--body", "tinh-mau", "--period", "2026", "--json");
  const { units } = JSON.parse(out) as { units: { unit: string; version: number | null }[] };
  return units.find(({ unit }) => unit === "dac-khu-hon-seu")?.version ?? 0;
}

async function fillOne(desk: DeskPage, percent: string): Promise<void> {
  await desk.makeResults("2026");
  await desk.entry(served).getByLabel("Số liệu (%)").fill(percent);
  await desk.page.getByText("Đã ghi vào bảng kết quả.").waitFor();
}

const reopened = async (context: BrowserContext): Promise<DeskPage> => {
  const desk = deskOf(await context.newPage());
  await desk.visit();
  return desk;
};

inBrowser(
  "a closed page loses nothing: figures, explanations and confirmations are there again, or undone",
  async () => {
    const { page } = await openTab(browser);
    const desk = deskOf(page);
    await desk.openSample(sample);
    await page.getByRole("button", { name: "Đúng như vậy" }).click();
    await desk.tab("Kiểm tra").click();
    await page.getByRole("button", { name: "Giải trình" }).first().click();
    await page.getByRole("textbox", { name: "Lời giải trình gửi kèm báo cáo" }).fill("Theo chương trình công tác năm");
    await page.getByRole("button", { name: "Ghi lại" }).click();
    await desk.makeResults("2026");
    await desk.entry(served).getByLabel("Số liệu (%)").fill("97,5");
    await page.getByText(/đã lưu trên máy này lúc/).waitFor();
    // gone without a word, as a crash is
    const context = page.context();
    await page.close({ runBeforeUnload: false });

    const again = await reopened(context);
    await shoot(again.page, "go-on-1366");
    await again.page.getByRole("button", { name: "Làm tiếp ke-hoach-mau.xlsx" }).click();
    await again.page.getByText(/^Đã lấy lại những gì nhập lúc/).waitFor();
    await again.page.getByText("Đã xác nhận", { exact: true }).waitFor();
    await again.tab("Kiểm tra").click();
    await again.page.getByText("Giải trình: Theo chương trình công tác năm").first().waitFor();
    await again.tab("Kết quả").click();
    expect(await again.entry(served).getByLabel("Số liệu (%)").inputValue()).toBe("97,5");
    await shoot(again.page, "restored-1366");

    await again.page.getByRole("button", { name: "Bỏ, dùng tệp như lúc mở" }).click();
    await again.page.getByText("1 chỗ cần xác nhận").waitFor();
    await again.page.getByRole("button", { name: /^Lấy lại số liệu đã nhập lúc/ }).click();
    await again.page.getByText("Đã xác nhận", { exact: true }).waitFor();
  },
);

inBrowser("a reply lost after the server has stored it makes no second version", async () => {
  const { page } = await openTab(browser);
  const desk = deskOf(page);
  await desk.openSample(sample);
  await fillOne(desk, "98");
  await desk.tab("Gửi").click();
  await page.getByText("Lần gửi đầu tiên").waitFor();
  let lost = 0;
  await page.route("**/submissions*", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.getByRole("button", { name: "Gửi báo cáo" }).click();
  await page.getByText(/Chưa có mạng từ \d\d:\d\d\. Bản chốt đã lưu trên máy này/).waitFor();
  await page
    .getByText(/tinh-mau đã nhận báo cáo Năm 2026, lần gửi 1, lúc /)
    .first()
    .waitFor();
  await page.getByText("Kết quả, lần 1").waitFor();
  expect([lost, versions()]).toEqual([1, 1]);
});

// Last: they stop the product.
inBrowser("the server gone at every step: a sentence, nothing lost, and on it goes", async () => {
  const { page } = await openTab(browser);
  const context = page.context();
  const desk = deskOf(page);
  await desk.visit();
  await page.waitForLoadState("networkidle");
  const before = versions();
  await product.stop();

  // opening: the sample is the server's, a file of one's own is not
  await page.getByRole("button", { name: "Xem thử với kế hoạch mẫu" }).click();
  await page.getByRole("alert").getByText("không trả lời").waitFor();
  await shoot(page, "stopped-open-1366");
  await desk.choose(SAMPLE);
  await page.getByText(countsLine(sample)).waitFor();
  // checking, making results
  await desk.tab("Kiểm tra").click();
  await page.getByRole("button", { name: "Giải trình" }).first().waitFor();
  await fillOne(desk, "96");
  // sending: where to is not known yet; it is asked again by itself
  await desk.tab("Gửi").click();
  await page.getByRole("alert").getByText("không trả lời").waitFor();
  await shoot(page, "stopped-ask-1366");
  await product.start();
  await page.getByRole("button", { name: /^Gửi (lại )?báo cáo$/ }).waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);

  // gone again, when the place is known: sealed, kept, saved for a stick
  await product.stop();
  await page.getByRole("button", { name: /^Gửi (lại )?báo cáo$/ }).click();
  await page.getByText(/Chưa có mạng từ \d\d:\d\d\. Bản chốt đã lưu trên máy này, sẽ tự gửi khi có mạng\./).waitFor();
  await page.getByLabel("Kế hoạch và kết quả").getByText("Chờ gửi", { exact: true }).first().waitFor();
  await shoot(page, "waiting-1366");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu ra tệp" }).click();
  const stick = join(folder, "ban-chot.mtcl");
  await (await downloading).saveAs(stick);
  const sealed = SealedFile.parse(JSON.parse(readFileSync(stick, "utf8")));
  expect([sealed.body, sealed.snapshot.unit, sealed.snapshot.results.length]).toEqual([
    "tinh-mau",
    "dac-khu-hon-seu",
    1,
  ]);
  await desk.tab("Kết quả").click();
  expect(await desk.entry(served).getByLabel("Số liệu (%)").inputValue()).toBe("96");

  // the page is closed; another one sends it by itself, once
  await page.close();
  await product.start();
  const after = await reopened(context);
  await after.page.getByText(/tinh-mau đã nhận báo cáo Năm 2026/).waitFor();
  expect(versions()).toBe(before + 1);

  // the same from the stick is the same submission
  const elsewhere = await openTab(browser);
  const other = deskOf(elsewhere.page);
  await other.visit();
  await other.choose(stick);
  await elsewhere.page.getByText(/tinh-mau đã nhận báo cáo Năm 2026/).waitFor();
  expect(versions()).toBe(before + 1);
});
