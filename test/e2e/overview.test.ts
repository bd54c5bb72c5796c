import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { readWorkbook } from "../../shared/workbook/read";
import { barriers } from "./accessible";
import { inBrowser, openBrowser, openTab, shoot, sidewaysScroll } from "./browser";
import { consolidation, periodSummary } from "./figures";
import { buildPages, PagesServer } from "./pagesServer";

jest.setTimeout(60_000);

const server = new PagesServer();
let browser: Browser;

beforeAll(async () => {
  buildPages();
  await server.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.stop();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const H1 = "2026-H1";
const open = { periods: [periodSummary(H1, 12, "2026-07-10")], tables: [consolidation(H1, 9, 3, 12)] };

/** The first tile's figure. */
function received(page: Page, figure: string): Locator {
  return page.getByRole("list").getByText(figure, { exact: true });
}

inBrowser("an empty product says what will be here and how to begin", async () => {
  server.world = { periods: [], tables: [] };
  const { page, complaints } = await openTab(browser);
  await page.goto(server.web);
  await page.getByRole("heading", { level: 1, name: "Bảng tổng hợp sẽ hiện ở đây" }).waitFor();
  expect(await page.locator("pre").innerText()).toMatch(/^npm run -s mtcl -- period open 20\d\d-H[12] --body /);
  expect(await page.getByRole("table").count()).toBe(1);
  await page.getByRole("button", { name: "Chép lệnh" }).click();
  await page.getByText(/^(Đã chép|Không chép được)/).waitFor();
  await shoot(page, "empty-1366");
  expect(await barriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Thử làm báo cáo với kế hoạch mẫu" }).click();
  await page.getByRole("heading", { level: 1, name: "Làm việc với tệp kế hoạch" }).waitFor();
  expect(complaints).toEqual([]);
});

inBrowser("the table of a period stands with its numbers, in both languages", async () => {
  server.world = open;
  const { page, complaints } = await openTab(browser);
  await page.goto(server.web);
  await page.getByRole("heading", { level: 1, name: "tinh-mau · 6 tháng đầu năm 2026" }).waitFor();
  const tiles = page.getByRole("list", { name: "Tình hình chung" });
  expect(await tiles.getByRole("listitem").first().innerText()).toContain("9/12");
  const [units, targets] = [page.getByRole("table").nth(0), page.getByRole("table").nth(1)];
  expect(await units.getByRole("row").count()).toBe(1 + 12 + 1);
  expect(await units.getByRole("row").nth(1).innerText()).toContain("Chưa nhận");
  expect(await targets.getByRole("row").count()).toBe(1 + 100);
  expect((await targets.getByRole("row").nth(1).innerText()).replaceAll("\u00a0", " ")).toContain("97,5 %");
  expect(new URL(page.url()).search).toBe("?body=tinh-mau&period=2026-H1");
  await shoot(page, "table-1366-light");
  expect(await barriers(page)).toEqual([]);

  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "tinh-mau · First half of 2026" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect((await targets.getByRole("row").nth(1).innerText()).replaceAll("\u00a0", " ")).toContain("97.5 %");
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "tinh-mau · First half of 2026" }).waitFor();
  expect(complaints).toEqual([]);
});

inBrowser("a tile shows the units that stand in its way, a unit its targets", async () => {
  server.world = open;
  const { page, complaints } = await openTab(browser);
  await page.goto(server.web);
  await page.getByRole("button", { name: "Xem 3 đơn vị còn lại" }).first().click();
  expect(await page.getByRole("table").first().getByRole("row").count()).toBe(1 + 3 + 1);
  await page.getByRole("button", { name: "Xem tất cả" }).click();
  await page.getByRole("button", { name: "UBND xã Mẫu 1", exact: true }).click();
  await page.getByText("Chỉ tiêu 1 – 12 trong 12").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Biểu tổng hợp chỉ tiêu");
  await page.getByLabel("Đánh giá").selectOption("met");
  await page.getByText("Chỉ tiêu 1 – 2 trong 2").waitFor();
  expect(complaints).toEqual([]);
});

inBrowser("two periods: the address says which, and the choice changes it", async () => {
  const q3 = { periods: [periodSummary("2026-Q3", 2, "2026-10-10")], tables: [consolidation("2026-Q3", 0, 2, 1)] };
  server.world = { periods: [...open.periods, ...q3.periods], tables: [...open.tables, ...q3.tables] };
  const { page, complaints } = await openTab(browser);
  await page.goto(server.web);
  await page.getByRole("heading", { level: 1, name: "tinh-mau · Quý III/2026" }).waitFor();
  expect(await page.locator("pre").innerText()).toMatch(/kỳ Quý III\/2026, .*10\/10\/2026.*\n- xa-001\n- xa-002$/);
  await page.getByLabel("Kỳ báo cáo").selectOption(H1);
  await received(page, "9/12").waitFor();
  expect(new URL(page.url()).searchParams.get("period")).toBe(H1);
  await page.goto(`${server.web}/?body=tinh-mau&period=2026-Q3`);
  await received(page, "0/2").waitFor();
  expect(complaints).toEqual([]);
});

inBrowser("a server that stops is said, what was shown stays, and it comes back", async () => {
  server.world = open;
  const { page } = await openTab(browser);
  await page.goto(server.web);
  await received(page, "9/12").waitFor();
  await server.stopApi();
  await page.getByRole("button", { name: "Làm mới" }).click();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(
    /Chưa có mạng từ \d\d:\d\d.*không trả lời.*Bảng dưới đây là số liệu lúc \d\d:\d\d\..*server\.not-running/s,
  );
  expect(await received(page, "9/12").isVisible()).toBe(true);
  await shoot(page, "stopped-1366");
  expect(await barriers(page)).toEqual([]);
  await server.startApi();
  server.world = { ...open, tables: [consolidation(H1, 10, 2, 12)] };
  // by itself: nobody presses anything
  await received(page, "10/12").waitFor();
  expect(await alert.count()).toBe(0);
});

inBrowser("a page opened while the server is down says so and recovers", async () => {
  server.world = open;
  await server.stopApi();
  const { page } = await openTab(browser);
  await page.goto(server.web);
  await page.getByRole("alert").waitFor();
  await server.startApi();
  await page.getByRole("button", { name: "Thử lại" }).click();
  await received(page, "9/12").waitFor();
});

inBrowser.each([
  ["320-light", { viewport: { width: 320, height: 640 } }],
  ["350-light", { viewport: { width: 350, height: 700 } }],
  ["320-dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" as const }],
  ["1366-dark", { colorScheme: "dark" as const }],
  ["1366-contrast", { forcedColors: "active" as const }],
  ["1920-light", { viewport: { width: 1920, height: 1080 } }],
])("at %s nothing is pushed out of the page", async (name, options) => {
  const { page, complaints } = await openTab(browser, options);
  server.world = { periods: [], tables: [] };
  await page.goto(server.web);
  await page.getByText("Bảng tổng hợp sẽ hiện ở đây").waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  if (name.startsWith("3")) await shoot(page, `empty-${name}`);
  server.world = open;
  await page.goto(server.web);
  await received(page, "9/12").waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await shoot(page, `table-${name}`);
  expect(await barriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

inBrowser("two hundred units with sixty targets each stay quick", async () => {
  server.world = { periods: [periodSummary(H1, 200, "2026-07-10")], tables: [consolidation(H1, 190, 10, 60)] };
  const { page, complaints } = await openTab(browser);
  await page.goto(server.web);
  await received(page, "190/200").waitFor();
  await page.getByText("Chỉ tiêu 1 – 100 trong 11.400").waitFor();
  expect(await page.getByRole("table").first().getByRole("row").count()).toBe(1 + 200 + 1);
  const begun = Date.now();
  await page.getByRole("button", { name: "Xem 10 đơn vị còn lại" }).first().click();
  await page.getByText("Đang xem 10/200 đơn vị").waitFor();
  await page.getByRole("button", { name: "Trang sau" }).click();
  await page.getByText("Chỉ tiêu 101 – 200 trong 11.400").waitFor();
  expect(Date.now() - begun).toBeLessThan(5000);
  await shoot(page, "many-1366");
  expect(complaints).toEqual([]);
});

inBrowser.each([
  ["?body=huyen-cu&period=2026-H1", "Không có cơ quan tổng hợp 'huyen-cu'", "tinh-mau"],
  ["?body=tinh-mau&period=2025", "Không có kỳ báo cáo '2025'", "tinh-mau · 6 tháng đầu năm 2026"],
  ["?body=tinh-mau&period=%3Cb%3Ehello", "Không có kỳ báo cáo '<b>hello'", "tinh-mau · 6 tháng đầu năm 2026"],
])("an address that asks for what is not there: %s", async (query, sentence, choice) => {
  server.world = open;
  const { page, complaints } = await openTab(browser);
  await page.goto(`${server.web}/${query}`);
  await page.getByRole("heading", { level: 1, name: sentence }).waitFor();
  expect(await page.getByRole("table").count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await shoot(page, "not-there-1366");
  await page.getByRole("button", { name: choice }).click();
  await received(page, "9/12").waitFor();
  expect(new URL(page.url()).search).toBe("?body=tinh-mau&period=2026-H1");
  expect(complaints).toEqual([]);
});

async function downloaded(page: Page, button: string): Promise<[string, Buffer]> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).first().click();
  const file = await coming;
  return [file.suggestedFilename(), readFileSync(await file.path())];
}

inBrowser("the table goes home as a workbook and as CSV, and every step is done by keys alone", async () => {
  server.world = open;
  const { page, complaints } = await openTab(browser);
  await page.goto(server.web);
  await received(page, "9/12").waitFor();
  const [book, bytes] = await downloaded(page, "Tải biểu tổng hợp (Excel)");
  expect(book).toBe("tong-hop-tinh-mau-2026-H1.xlsx");
  expect(readWorkbook(new Uint8Array(bytes)).sheets.map(({ name }) => name)).toEqual(["Đơn vị", "Chỉ tiêu"]);
  const [units, unitsText] = await downloaded(page, "Tải bảng đơn vị (CSV)");
  expect(units).toBe("tong-hop-tinh-mau-2026-H1-don-vi.csv");
  expect(unitsText.toString("utf8").split("\r\n")).toHaveLength(1 + 12 + 1);
  expect([...unitsText.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [, targetsText] = await downloaded(page, "Tải bảng chỉ tiêu (CSV)");
  expect(targetsText.toString("utf8").split("\r\n")).toHaveLength(1 + 9 * 12 + 1);
  await page.getByText("Đã tải về.").first().waitFor();

  // from the top of the page by Tab: to a tile, to a unit, to its targets
  await page.reload();
  await received(page, "9/12").waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === words) return;
    }
    throw new Error(`no way to '${words}' by Tab`);
  };
  await tabTo("Xem 3 đơn vị còn lại");
  await page.keyboard.press("Enter");
  await page.getByText("Đang xem 3/12 đơn vị").waitFor();
  await tabTo("Chép lời nhắc");
  await tabTo("Xem tất cả");
  await page.keyboard.press("Space");
  await tabTo("UBND xã Mẫu 1");
  await page.keyboard.press("Enter");
  await page.getByText("Chỉ tiêu 1 – 12 trong 12").waitFor();
  expect(await focused()).toBe("Biểu tổng hợp chỉ tiêu");
  expect(complaints).toEqual([]);
});

inBrowser("while the figures are fetched the page says so", async () => {
  server.world = open;
  const { page } = await openTab(browser);
  await page.route("**/api/v1/periods", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(server.web);
  await page.getByText("Đang lấy số liệu…").waitFor();
  expect(await barriers(page)).toEqual([]);
  await received(page, "9/12").waitFor();
});
