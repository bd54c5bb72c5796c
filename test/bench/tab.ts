import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";

/** What a page cost until its main action could be pressed: bytes of scripts packed by gzip, milliseconds. */
export interface Loaded {
  /** The script that the page's document names. */
  first: number;
  /** That one and what it asks for. */
  scripts: number;
  usable: number;
}

declare global {
  interface Window {
    /** When the main action could be pressed, in milliseconds from the beginning of the load. */
    usableAt?: number;
  }
}

/** Runs in the page before its own scripts: notes when a button with these words can be pressed. */
function watch(words: string): void {
  const look = (): void => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes(words));
    if (!button || button.disabled || button.ariaDisabled === "true") requestAnimationFrame(look);
    else window.usableAt = performance.now();
  };
  look();
}

/** Opens an address as a first visit: nothing is cached. The tab stays open for `then`. */
export async function visit(
  browser: Browser,
  address: string,
  action: string,
  then: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    const answers: Response[] = [];
    page.on("response", (answer) => void answers.push(answer));
    await page.addInitScript(watch, action);
    await page.goto(address);
    const usable = await (await page.waitForFunction(() => window.usableAt)).jsonValue();
    const scripts = answers.filter((answer) => answer.request().resourceType() === "script");
    const sizes = await Promise.all(scripts.map(async (answer) => gzipSync(await answer.body()).length));
    const named = await page.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module]")?.src);
    const first = sizes[scripts.findIndex((answer) => answer.url() === named)] ?? NaN;
    await then(page);
    return { first, scripts: sizes.reduce((sum, size) => sum + size, 0), usable: usable ?? NaN };
  } finally {
    await context.close();
  }
}

/** Drops a workbook on the workbench. @returns milliseconds until its plan stands there as a tree */
export function drop(page: Page, workbook: Uint8Array): Promise<number> {
  return page.evaluate(async (packed) => {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], "ke-hoach.xlsx"));
    const from = performance.now();
    document.querySelector("main")?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer })); // prettier-ignore
    while (document.querySelector("main[aria-busy=false] [role=treeitem]") === null)
      await new Promise((shown) => requestAnimationFrame(shown));
    return performance.now() - from;
  }, Buffer.from(workbook).toString("base64"));
}
