import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Playwright from "playwright-core";
import { type WrittenPlan, writtenWorkbook } from "../../infra/local/province/written";
import { uiSentence } from "../../shared/messages/ui";
import { workbenchSentence } from "../../shared/messages/ui-workbench";
import { planOf } from "./communePlan";
import { EMPTY_ACTION, serveEmptyPage } from "./emptyPage";
import { figure } from "./figure";
import { drop, type Loaded, visit } from "./tab";

/** The product's pages with the sample province, as `npm start` serves them, beside a page of one Fluent button. */
const ROOT = process.cwd();
const RUNS = 4;

async function startProduct(): Promise<{ web: string; stop: () => Promise<void> }> {
  const data = mkdtempSync(path.join(tmpdir(), "mtcl-bench-"));
  const free = { MTCL_WEB_PORT: "0", MTCL_API_PORT: "0", MTCL_STORAGE_PORT: "0" };
  const child = spawn(process.execPath, ["infra/local/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, ...free, MTCL_DATA: data, MTCL_SAMPLE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  let said = "";
  const web = await new Promise<string | null>((ready) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
      const address = /^ready web=(\S+)/m.exec(said)?.[1];
      if (address !== undefined) ready(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => ready(null));
  });
  if (web !== null) return { web, stop };
  await stop();
  throw new Error(`npm start ended: ${said}`);
}

async function openBrowser(): Promise<Playwright.Browser> {
  // Neither can be bundled into a bench.
  const [packageName, place] = ["playwright-core", pathToFileURL(path.join(ROOT, "infra/local/browser.mjs")).href];
  const { chromium } = (await import(packageName)) as typeof Playwright;
  const { ensureBrowser } = (await import(place)) as { ensureBrowser: () => Promise<string> };
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  return chromium.launch({ executablePath: await ensureBrowser(), args: flags });
}

/** The best of several first visits to each; they take turns, so that a busy moment hits all alike. */
async function best(visits: (() => Promise<Loaded>)[]): Promise<Loaded[]> {
  const fastest: Loaded[] = [];
  for (let run = 0; run < RUNS; run++)
    for (const [at, visitOnce] of visits.entries()) {
      const one = await visitOnce();
      const before = fastest[at];
      if (before === undefined || one.usable < before.usable) fastest[at] = one;
    }
  return fastest;
}

function show(page: string, loaded: Loaded, empty?: Loaded): void {
  const figures: [name: string, of: (one: Loaded) => number, unit: string][] = [
    ["first script, gzip", ({ first }) => first / 1000, "kB"],
    ["scripts before the first screen, gzip", ({ scripts }) => scripts / 1000, "kB"],
    ["from load to usable", ({ usable }) => usable, "ms"],
  ];
  for (const [name, of, unit] of figures)
    figure(`${name}: ${page}`, of(loaded), unit, empty && { name: `${name}: an empty Fluent page`, value: of(empty) });
}

const written = (file: string): Uint8Array =>
  writtenWorkbook(JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as WrittenPlan);
const PLANS = {
  "a commune's plan": written("test/plans/thach-bua-2026.json"),
  "a plan of 1,000 rows": planOf(1000),
};

const stops: (() => Promise<void>)[] = [];
try {
  const empty = await serveEmptyPage(ROOT);
  stops.push(empty.stop);
  const product = await startProduct();
  stops.push(product.stop);
  const browser = await openBrowser();
  stops.push(() => browser.close());
  const desk = `${product.web}/?place=ban-lam-viec`;
  const choose = workbenchSentence("desk.choose", {}, "vi");
  const [nothing, overview, workbench] = await best([
    () => visit(browser, empty.web, EMPTY_ACTION),
    () => visit(browser, product.web, uiSentence("export.workbook", {}, "vi")),
    () => visit(browser, desk, choose),
  ]);
  if (!nothing || !overview || !workbench) throw new Error("no visit");
  show("an empty Fluent page", nothing);
  show("the body's page", overview, nothing);
  show("the workbench", workbench, nothing);
  for (const [name, workbook] of Object.entries(PLANS)) {
    let fastest = Infinity;
    const dropped = async (page: Playwright.Page): Promise<void> => {
      fastest = Math.min(fastest, await drop(page, workbook));
    };
    for (let run = 0; run < RUNS; run++) await visit(browser, desk, choose, dropped);
    const baseline = { name: "from load to usable: an empty Fluent page", value: nothing.usable };
    figure(`from drop to the read plan: ${name}`, fastest, "ms", baseline);
  }
} finally {
  for (const stop of stops.reverse()) await stop();
}
