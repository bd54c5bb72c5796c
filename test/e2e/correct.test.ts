import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { SheetDraft } from "../../shared/model/sheet";
import { newWorkbook } from "../../shared/workbook/write";
import { mtcl, Product } from "../support/product";
import { inBrowser, openBrowser, openTab, shoot, sidewaysScroll } from "./browser";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "mtcl-correct-"));
const product = new Product();
let browser: Browser;

const HEAD = ["#", "Điều chúng ta hướng tới trong năm", "Việc phải lo", "Ai lo", "Bao giờ xong", "Mấy"];
const ROWS = [
  ["1", "Hồ sơ được giải quyết đúng hạn", "Nhắc việc từng tuần cho người thụ lý", "Văn phòng", "Hằng tuần", "98%"],
  ["", "", "Công khai hồ sơ trễ hạn tại trụ sở", "Phòng Kinh tế", "Quý II", ""],
  ["2", "Công chức được tập huấn kỹ năng số", "Mở các lớp tập huấn", "Phòng Văn hóa", "30/6/2026", "40 người"],
  ["", "", "Kiểm tra sau tập huấn bằng bài làm", "Văn phòng", "30/9/2026", ""],
];

/** A plan under headings that no lexicon has. */
function oddPlan(title: string, above: number): SheetDraft {
  const lines = [[title], ...Array.from({ length: above }, () => [""]), HEAD, ...ROWS];
  return {
    name: "KH",
    columns: [6, 34, 34, 18, 16, 12].map((width) => ({ width })),
    cells: lines.flatMap((words, row) =>
      words.flatMap((value, at) =>
        value === ""
          ? []
          : [{ row: row + 1, column: at + 1, value, style: { border: row > above, wrap: row > above } }],
      ),
    ),
    merges: [],
    tables: [],
    validations: [],
    conditional: [],
  };
}

const file = (name: string, draft: SheetDraft): string => {
  const path = join(folder, name);
  writeFileSync(path, newWorkbook([draft]));
  return path;
};
const first = file("xa-mot.xlsx", oddPlan("KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026", 1));
const second = file("xa-hai.xlsx", oddPlan("KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2027", 4));
const COUNTS = "2 mục tiêu · 4 biện pháp · 2 chỉ tiêu";

beforeAll(async () => {
  await product.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product.stop();
});
afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

async function openFile(page: Page, path: string): Promise<void> {
  if (!page.url().startsWith(product.web)) await page.goto(`${product.web}/?place=ban-lam-viec`);
  await page.locator("input[type=file]").setInputFiles(path);
  await page.getByRole("heading", { level: 1, name: path.slice(path.lastIndexOf("/") + 1) }).waitFor();
}

/** Presses the first cell of the sheet that says the words. */
async function press(page: Page, words: string): Promise<void> {
  await page.getByRole("grid").getByRole("gridcell").filter({ hasText: words }).first().click();
}

const chips = (page: Page) => page.getByRole("grid").getByRole("combobox");
const correcting = (page: Page) => page.locator("details").filter({ hasText: "Sửa cách đọc" });

inBrowser("a header nobody knows is read after two presses, and at once the next time", async () => {
  const { page, complaints } = await openTab(browser);
  await openFile(page, first);
  await page.getByRole("heading", { name: "Chưa nhận ra hàng tiêu đề" }).waitFor();
  await shoot(page, "correct-none-1366-light");

  let presses = 0;
  await press(page, "Ai lo");
  presses++;
  await page.getByText("Hàng tiêu đề: A3:F3").waitFor();
  expect(await chips(page).evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).toEqual(
    ["number", "statement", "content", "lead", "due", "target"], // prettier-ignore
  );
  await shoot(page, "correct-chips-1366-light");
  await page.getByRole("button", { name: "Đọc theo tiêu đề này" }).click();
  presses++;
  await page.getByText(COUNTS).waitFor();
  expect(presses).toBeLessThanOrEqual(3);
  await shoot(page, "correct-read-1366-light");

  // it goes home with the file, which then opens right anywhere
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về tệp có bảng kết quả" }).click();
  const home = join(folder, "ve-nha.xlsx");
  await (await downloading).saveAs(home);
  expect(mtcl(folder, ["read", "ve-nha.xlsx"]).out).toContain(COUNTS);
  expect(mtcl(folder, ["read", "xa-mot.xlsx"]).err).toContain("plan.not-found");

  // and another file with the same headers opens right on this machine, after the page was closed too
  await openFile(page, second);
  await page.getByText(COUNTS).waitFor();
  await page.goto("about:blank");
  await openFile(page, second);
  await page.getByText(COUNTS).waitFor();
  expect(complaints).toEqual([]);
});

inBrowser("what was read wrong is put right where one stands, and taken back", async () => {
  const { page, complaints } = await openTab(browser);
  await openFile(page, first);
  await press(page, "Ai lo");
  // a guess is changed over its column
  await chips(page).nth(3).selectOption("support");
  await page.getByRole("button", { name: "Đọc theo tiêu đề này" }).click();
  await page.getByText(COUNTS).waitFor();

  await press(page, "98%");
  const here = page.getByRole("status", { name: "Hiểu từ ô này" });
  await here.getByText("Con số không kèm dấu được hiểu là ít nhất.").waitFor();
  await correcting(page).locator("summary").click();
  await here.getByRole("button", { name: "Sửa chỉ tiêu" }).click();
  await here.getByLabel("Giá trị").fill("99,5");
  await shoot(page, "correct-target-1366-light");
  await here.getByRole("button", { name: "Lưu" }).click();
  await here.getByText("≥ 99,5 %").waitFor();
  await here.getByText("Đã sửa bằng tay.").waitFor();

  await press(page, "Công chức được tập huấn");
  await correcting(page).locator("summary").click();
  await here.getByRole("button", { name: "Không phải mục tiêu" }).click();
  await page.getByText("1 mục tiêu · 4 biện pháp").waitFor();
  await here.getByRole("button", { name: "Hoàn tác lần sửa cuối" }).click();
  await page.getByText(COUNTS).waitFor();
  await here.getByRole("button", { name: /^Bỏ lần sửa: F4/ }).click();
  await press(page, "98%");
  await here.getByText("≥ 98 %").waitFor();

  await press(page, "Ai lo");
  await here.getByText("Cột 'Ai lo' là 'Phối hợp' theo lựa chọn bằng tay.").waitFor();
  await correcting(page).locator("summary").click();
  await here.getByLabel("Cột D:").selectOption("lead");
  await here.getByText("Cột 'Ai lo' là 'Chủ trì' theo lựa chọn bằng tay.").waitFor();
  await shoot(page, "correct-column-1366-light");
  expect(complaints).toEqual([]);
});

inBrowser.each([
  ["350-light", { viewport: { width: 350, height: 720 } }],
  ["350-dark", { viewport: { width: 350, height: 720 }, colorScheme: "dark" as const }],
  ["1366-dark", { colorScheme: "dark" as const }],
])("at %s the header is pointed at without pushing the page sideways", async (name, options) => {
  const { page, complaints } = await openTab(browser, options);
  await openFile(page, first);
  await page.getByRole("heading", { name: "Chưa nhận ra hàng tiêu đề" }).waitFor();
  await press(page, "Việc phải lo");
  await page.getByText("Hàng tiêu đề: A3:F3").waitFor();
  await shoot(page, `correct-chips-${name}`);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole("button", { name: "Đọc theo tiêu đề này" }).click();
  await page.getByText(COUNTS).waitFor();
  await press(page, "Văn phòng");
  await correcting(page).locator("summary").click();
  await shoot(page, `correct-at-${name}`);
  expect(complaints).toEqual([]);
});
