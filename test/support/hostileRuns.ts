import { readFileSync } from "node:fs";
import fc from "fast-check";
import { Problem } from "../../shared/problems/problem";
import { readWorkbook } from "../../shared/workbook/read";
import { addRows, addSheet, setCells } from "../../shared/workbook/write";
import { excelParts } from "./dialects/excel";
import { libreOfficeParts } from "./dialects/libreOffice";
import { richParts } from "./dialects/rich";
import { wpsParts } from "./dialects/wps";
import { aDraft } from "./drafts";
import { zipped, type Parts } from "./package";

/**
 * Runs in a process of its own (`ownProcess`): `bytes|parts RUNS SEED` breaks workbooks, `open FILE` opens one. Says
 * what came of it as one line of JSON.
 */
export interface Ran {
  /** Codes of problems, `read` where there was none; in `open` the one outcome. */
  outcomes: Record<string, number>;
  /** The longest case in milliseconds. */
  longest: number;
  /** The most memory the process had, in MB. */
  peak: number;
  /** What broke, with how to see it again; null where nothing did. */
  broken: string | null;
}

const WORKBOOKS: Parts[] = [excelParts(), wpsParts(), libreOfficeParts(), richParts()];
const BYTES = WORKBOOKS.map(zipped);
const ran: Ran = { outcomes: {}, longest: 0, peak: 0, broken: null };

function attempt(work: () => unknown): void {
  let outcome = "read";
  try {
    work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    outcome = error.code;
  }
  ran.outcomes[outcome] = (ran.outcomes[outcome] ?? 0) + 1;
}

/** All that is done to a workbook: read, given a sheet, filled, rows put in. */
function survives(bytes: Uint8Array): void {
  const from = performance.now();
  // none where only chart sheets are left
  const first = (): string[] =>
    readWorkbook(bytes)
      .sheets.slice(0, 1)
      .map(({ name }) => name);
  attempt(() => readWorkbook(addSheet(bytes, aDraft()).bytes));
  attempt(() => first().map((sheet) => setCells(bytes, sheet, [{ row: 4, column: 2, value: "x", formula: null, style: { bold: true, wrap: true } }]))); // prettier-ignore
  attempt(() => first().map((sheet) => addRows(bytes, sheet, [{ after: 4, count: 2 }])));
  ran.longest = Math.max(ran.longest, performance.now() - from);
}

const which = fc.nat({ max: WORKBOOKS.length - 1 });
const byteEdit = fc.record({ at: fc.nat(), value: fc.nat({ max: 255 }) });

/** Bytes changed and cut anywhere in the archive. */
const brokenBytes = fc.property(
  which,
  fc.array(byteEdit, { minLength: 1, maxLength: 6 }),
  fc.boolean(),
  (index, edits, short) => {
    let bytes = BYTES[index]?.slice() ?? new Uint8Array();
    for (const { at, value } of edits) bytes[at % bytes.length] = value;
    if (short) bytes = bytes.slice(0, (edits[0]?.at ?? 0) % bytes.length);
    survives(bytes);
  },
);

/** Pieces that stand where they should not. */
const PIECES = ["", "<", ">", "&", '"', "&#0;", "-1", "99999999999", "1E400", "NaN", "A0", "XFE1", "A1:ZZZ9", "<c/>", "<row r=\"1\"/>", "</row>", "<f t=\"shared\" si=\"0\"/>", "xmlns=\"x\"", "\uFFFF", "_x0000_", " ", "rId99", "../../../x", "<!DOCTYPE a>", "]]>"]; // prettier-ignore
const textEdit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), piece: fc.constantFrom(...PIECES) });

/** Text changed in any part, or a part gone. */
const brokenParts = fc.property(
  which,
  fc.nat(),
  fc.array(textEdit, { minLength: 1, maxLength: 3 }),
  fc.boolean(),
  (index, nth, edits, gone) => {
    const parts = { ...WORKBOOKS[index] };
    const names = Object.keys(parts);
    const name = names[nth % names.length] ?? "";
    let text = parts[name];
    if (typeof text !== "string") return;
    for (const { at, length, piece } of edits) {
      const from: number = at % (text.length + 1);
      text = text.slice(0, from) + piece + text.slice(from + length);
    }
    if (gone) delete parts[name];
    else parts[name] = text;
    survives(zipped(parts));
  },
);

const [mode = "", what = "", seed] = process.argv.slice(2);
try {
  if (mode === "open") survives(new Uint8Array(readFileSync(what)));
  else {
    const options = { numRuns: Number(what), ...(seed === undefined ? {} : { seed: Number(seed) }) };
    if (mode === "bytes") fc.assert(brokenBytes, options);
    else fc.assert(brokenParts, options);
  }
} catch (error) {
  ran.broken = error instanceof Error ? (error.stack ?? error.message) : String(error);
}
ran.peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify(ran));
