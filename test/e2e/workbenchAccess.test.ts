import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { Product } from "../support/product";
import { barriers } from "./accessible";
import { inBrowser, openBrowser, openTab, shoot, sidewaysScroll } from "./browser";
import { type Counts, countsOf, DeskPage, planOfFile, SAMPLE } from "./desk";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "mtcl-access-"));
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

/** Buttons and fields in sight that are smaller than 24 pixels; links in running text may be. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, input, textarea, summary, [role=tab]")].flatMap(
      (one) => {
        const { width, height } = one.getBoundingClientRect();
        // A field's own element may be smaller than the box that is pressed.
        const box = one.parentElement?.getBoundingClientRect() ?? { width: 0, height: 0 };
        const fits = (size: { width: number; height: number }): boolean => size.width >= 23.5 && size.height >= 23.5;
        const shown = width > 1 && height > 1;
        return !shown || fits({ width, height }) || (one.matches("input, select") && fits(box))
          ? []
          : [one.outerHTML.slice(0, 160)];
      },
    ),
  );
}

inBrowser.each<[string, BrowserContextOptions]>([
  ["320-light", { viewport: { width: 320, height: 640 } }],
  ["350-dark", { viewport: { width: 350, height: 700 }, colorScheme: "dark" }],
  ["1366-contrast", { forcedColors: "active" }],
])("at %s every tab is free of barriers, and nothing is pushed out of the page", async (name, options) => {
  const { page, complaints } = await openTab(browser, options);
  const desk = new DeskPage(page, product.web);
  await desk.visit();
  const checked = async (state: string): Promise<void> => {
    await shoot(page, `${state}-${name}`);
    expect([
      state,
      await barriers(page, options.forcedColors === "active"),
      await small(page),
      await sidewaysScroll(page),
    ]).toEqual([state, [], [], 0]);
  };
  await checked("welcome");
  await desk.openSample(sample);
  await page.getByRole("treeitem").first().waitFor();
  await page.getByRole("button", { name: "Mở tất cả" }).click();
  await checked("plan");
  await desk.tab("Kiểm tra").click();
  await page.getByRole("button", { name: "Giải trình" }).first().click();
  await checked("check");
  await page.getByRole("button", { name: "Bảng 6.2" }).click();
  await checked("matrix");
  await desk.tab("Kết quả").click();
  await checked("results-begin");
  await desk.makeResults("2026");
  const served = desk.entry("được giải quyết đúng hạn");
  await served.getByRole("button", { name: "Minh chứng, nguyên nhân" }).click();
  await served.getByLabel("Số liệu (%)").fill("không rõ");
  await served.getByText("Ghi một con số").waitFor();
  await checked("results");
  await page.getByRole("button", { name: /^Biện pháp 0/ }).click();
  await page.locator("li[data-action]").first().getByLabel("Tình trạng").selectOption("Đang thực hiện");
  await checked("actions");
  await desk.tab("Gửi").click();
  await page.getByText("Các lần đã gửi").waitFor();
  await page.getByLabel("Số", { exact: true }).fill("7");
  await checked("send");
  await page.getByRole("button", { name: "Phím tắt" }).click();
  await page.getByRole("dialog", { name: "Phím tắt" }).waitFor();
  await checked("keys");
  await page.keyboard.press("Escape");
  expect(complaints).toEqual([]);
});

inBrowser("the whole way by keys alone: open, walk the tree and the sheet, explain, fill in, send", async () => {
  const { page } = await openTab(browser);
  const desk = new DeskPage(page, product.web);
  await desk.visit();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at?.getAttribute("aria-labelledby");
      const named = (label && document.getElementById(label)?.textContent) || at?.getAttribute("aria-label");
      const field =
        at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : "";
      return named || field || at?.textContent || "";
    });
  /** Tabs on until what has the focus is called so. */
  const reach = async (name: RegExp, key = "Tab"): Promise<void> => {
    for (let steps = 0; steps < 120; steps++) {
      if (name.test(await focused())) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${name} is not reached; the focus is on ${await focused()}`);
  };
  await reach(/^Xem thử với kế hoạch mẫu$/);
  await page.keyboard.press("Enter");
  await page.getByRole("treeitem").first().waitFor();

  // the tree: open an objective, walk into it, go to its cell
  await page.keyboard.press("Alt+Digit1");
  await page.waitForFunction(() => document.activeElement?.id === "tab-plan");
  for (let steps = 0; steps < 30 && !(await page.evaluate(() => document.activeElement?.role === "treeitem")); steps++)
    await page.keyboard.press("Tab");
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-level") === "2");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-posinset"))).toBe("1");
  await page.keyboard.press("Enter");
  await page.getByRole("gridcell", { selected: true }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-level") === "1");
  await page.keyboard.press("End");
  await page.waitForFunction(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-posinset") === at?.getAttribute("aria-setsize");
  });

  // the sheet
  await page.keyboard.press("Shift+F6");
  const at = async (): Promise<string> =>
    ((await page.getByRole("gridcell", { selected: true }).getAttribute("aria-label")) ?? "").replace(/:.*/s, "");
  await page.keyboard.press("Control+Home");
  for (const [key, cell] of [
    ["ArrowDown", "A2"],
    ["ArrowDown", "A3"],
    ["Control+End", /^A\d\d+$/],
    ["Control+Home", "A1"],
  ] as const) {
    await page.keyboard.press(key);
    if (typeof cell === "string") expect(await at()).toBe(cell);
    else expect(await at()).toMatch(cell);
  }

  // an explanation, and a figure
  await page.keyboard.press("Alt+Digit2");
  await page.getByRole("button", { name: "Giải trình" }).first().waitFor();
  await reach(/^Giải trình$/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Sẽ bổ sung ở lần ban hành sau");
  await reach(/^Ghi lại$/);
  await page.keyboard.press("Enter");
  await page.getByText("Giải trình: Sẽ bổ sung ở lần ban hành sau").waitFor();
  await page.keyboard.press("Alt+Digit3");
  await reach(/^Kỳ báo cáo$/);
  await page.keyboard.type("Năm 2026");
  await reach(/^Tạo bảng kết quả$/);
  await page.keyboard.press("Enter");
  await page
    .getByText(/chỉ tiêu đã có số liệu$/)
    .first()
    .waitFor();
  await page.keyboard.press("Alt+Digit3");
  await reach(/^Số liệu \(%\)$/);
  await page.keyboard.type("100");
  await page.getByText("Đã ghi vào bảng kết quả.").waitFor();

  // the download, the list of keys, the sending
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  await downloading;
  await page.keyboard.press("Alt+Digit4");
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Phím tắt" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText("Lần gửi đầu tiên").waitFor();
  await reach(/^Gửi báo cáo$/);
  await page.keyboard.press("Enter");
  await page.getByText(/tinh-mau đã nhận báo cáo Năm 2026, lần gửi 1, lúc /).waitFor();
});
