import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "../../shared/problems/problem";
import { readWorkbook } from "../../shared/workbook/read";
import { addSheet } from "../../shared/workbook/write";
import { fullDraft } from "../support/drafts";
import { plainParts, zipped } from "../support/package";
import { figure } from "./figure";

/** Workbooks at the limits, each opened in a process of its own, so that its peak of memory is its own. */
const LETTERS = [..."ABCDEFGHIJKLMNOPQRST"];
/** Numbers that look random and are the same every time. */
let seed = 7;
const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);

function sheet(rows: number, cell: (place: string) => string): string {
  const all = Array.from({ length: rows }, (_, at) => {
    return `<row r="${at + 1}">${LETTERS.map((letter) => cell(`${letter}${at + 1}`)).join("")}</row>`;
  });
  return `<sheetData>${all.join("")}</sheetData>`;
}

const WORDS = "rà soát hồ sơ thủ tục đất đai đúng hạn trên phần mềm một cửa của phường Suối Mây".split(" ");
const phrase = (at: number): string => Array.from({ length: 12 }, () => WORDS[next() % WORDS.length]).join(" ") + at;

const CASES: Record<string, () => Uint8Array> = {
  "an empty workbook": () => zipped(plainParts("<sheetData/>")),
  "1.4 million numbers": () =>
    zipped(plainParts(sheet(70_000, (at) => `<c r="${at}" s="3"><v>0.${next() % 99_999_989}</v></c>`))),
  "2 million numbers, past the limit": () =>
    zipped(plainParts(sheet(100_000, (at) => `<c r="${at}"><v>${next() % 9973}</v></c>`))),
  "8 million empty formatted cells": () => zipped(plainParts(sheet(400_000, (at) => `<c r="${at}" s="1"/>`))),
  "500,000 texts of 60 characters": () =>
    zipped(
      plainParts(
        sheet(
          25_000,
          (at) => `<c r="${at}" t="s"><v>${(Number(at.slice(1)) - 1) * 20 + at.charCodeAt(0) - 65}</v></c>`,
        ),
        {
          "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${Array.from({ length: 500_000 }, (_, at) => `<si><t>${phrase(at)}</t></si>`).join("")}</sst>`,
        },
      ),
    ),
  "one text of 100 MB": () =>
    zipped(
      plainParts(
        `<sheetData><row><c t="inlineStr"><is><t>${Array.from({ length: 2_000_000 }, phrase).join(" ").slice(0, 60_000_000)}</t></is></c></row></sheetData>`,
      ),
    ),
};

/** What opening the file and giving it a sheet came to, as the child process says it. */
interface Opened {
  outcome: string;
  ms: number;
  peak: number;
}

function open(file: string): Opened {
  const bytes = new Uint8Array(readFileSync(file));
  const from = performance.now();
  const outcome = outcomeOf(() => readWorkbook(bytes).sheets.length && addSheet(bytes, fullDraft()).sheet);
  return { outcome, ms: performance.now() - from, peak: process.resourceUsage().maxRSS / 1024 };
}

function outcomeOf(work: () => unknown): string {
  try {
    work();
    return "read";
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const asked = process.argv[2];
if (asked !== undefined) console.log(JSON.stringify(open(asked)));
else {
  const folder = mkdtempSync(join(tmpdir(), "mtcl-bench-"));
  let empty: Opened | undefined;
  for (const [name, make] of Object.entries(CASES)) {
    const file = join(folder, "workbook.xlsx");
    const bytes = make();
    writeFileSync(file, bytes);
    const child = spawnSync(process.execPath, [process.argv[1] ?? "", file], { encoding: "utf8" });
    if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
    const opened = JSON.parse(child.stdout) as Opened;
    empty ??= opened;
    const what = `${name} (${opened.outcome}, ${(bytes.length / 1024 / 1024).toFixed(1)} MB packed)`;
    figure(`time to open: ${what}`, opened.ms, "ms", { name: "time to open: an empty workbook", value: empty.ms });
    figure(`peak memory: ${what}`, opened.peak, "MB", { name: "500 MB", value: 500 });
  }
  rmSync(folder, { recursive: true });
}
