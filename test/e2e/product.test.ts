import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { SAMPLES } from "../support/plans/samples";
import { Product } from "../support/product";
import { inBrowser, openBrowser, openTab, shoot } from "./browser";

jest.setTimeout(120_000);

const product = new Product();
const folder = mkdtempSync(join(tmpdir(), "mtcl-page-"));
let browser: Browser;

beforeAll(async () => {
  await product.start();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product.stop();
});

/** Runs a command just as the page shows it. */
function runAsShown(command: string): void {
  const args = command.replace("npm run -s mtcl -- ", "").split(" ");
  const { code, err } = product.mtcl(folder, ...args);
  if (code !== 0) throw new Error(`${command}: ${err}`);
}

inBrowser(
  "who follows the page from the empty product comes to the table, and hears when the product stops",
  async () => {
    const { page, complaints } = await openTab(browser);
    await page.goto(product.web);
    await page.getByRole("heading", { level: 1, name: "Bảng tổng hợp sẽ hiện ở đây" }).waitFor();
    const commands = (await page.locator("pre").innerText()).split("\n").filter((line) => line !== "");
    expect(commands).toHaveLength(3);

    const [sample] = SAMPLES;
    writeFileSync(join(folder, "ke-hoach.xlsx"), sample?.workbook() ?? "");
    commands.forEach(runAsShown);

    await page.getByRole("button", { name: "Làm mới" }).click();
    await page.getByRole("list").getByText("1/2", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: sample?.name, exact: true }).count()).toBe(1);
    const targets = page.getByRole("table").nth(1);
    expect(await targets.getByRole("row").count()).toBe(1 + (sample?.targets ?? 0));
    expect(await page.locator("pre").innerText()).toContain("don-vi-b");
    await shoot(page, "product-1366");
    expect(complaints).toEqual([]);

    await product.stop();
    await page.getByRole("button", { name: "Làm mới" }).click();
    await page
      .getByRole("alert")
      .getByText(/không trả lời.*Bảng dưới đây là số liệu lúc/)
      .waitFor();
    expect(await page.getByRole("list").getByText("1/2", { exact: true }).isVisible()).toBe(true);
  },
);
