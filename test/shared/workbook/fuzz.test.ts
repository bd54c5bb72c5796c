import fc from "fast-check";
import { Problem } from "../../../shared/problems/problem";
import { readWorkbook } from "../../../shared/workbook/read";
import { addRows, addSheet, setCells } from "../../../shared/workbook/write";
import { aDraft } from "../../support/drafts";
import { excelParts } from "../../support/dialects/excel";
import { libreOfficeParts } from "../../support/dialects/libreOffice";
import { richParts } from "../../support/dialects/rich";
import { wpsParts } from "../../support/dialects/wps";
import { zipped, type Parts } from "../../support/package";

/**
 * Workbooks with something broken in them: opened and written, they give a catalogued problem or a workbook, never
 * anything else. `MTCL_FUZZ_RUNS=20000 MTCL_FUZZ_SEED=1 npx jest test/shared/workbook/fuzz` for longer, and again.
 */
const RUNS = Number(process.env.MTCL_FUZZ_RUNS ?? 200);
const SEED = process.env.MTCL_FUZZ_SEED === undefined ? {} : { seed: Number(process.env.MTCL_FUZZ_SEED) };
const WORKBOOKS: Parts[] = [excelParts(), wpsParts(), libreOfficeParts(), richParts()];
const BYTES = WORKBOOKS.map(zipped);
/** The longest one run may take in milliseconds; the machine may be busy. */
const LONGEST = 5000;
jest.setTimeout(Math.max(60_000, RUNS * 100));

function survives(bytes: Uint8Array): void {
  const from = performance.now();
  // none where only chart sheets are left
  const first = (): string[] =>
    readWorkbook(bytes)
      .sheets.slice(0, 1)
      .map(({ name }) => name);
  for (const work of [
    () => readWorkbook(addSheet(bytes, aDraft()).bytes),
    () => first().map((sheet) => setCells(bytes, sheet, [{ row: 4, column: 2, value: "x", style: { bold: true } }])),
    () => first().map((sheet) => addRows(bytes, sheet, [{ after: 4, count: 2 }])),
  ]) {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  expect(performance.now() - from).toBeLessThan(LONGEST);
}

const which = fc.nat({ max: WORKBOOKS.length - 1 });

test("bytes changed, cut and doubled anywhere in the archive", () => {
  const edit = fc.record({ at: fc.nat(), value: fc.nat({ max: 255 }), cut: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(which, fc.array(edit, { minLength: 1, maxLength: 6 }), fc.boolean(), (index, edits, short) => {
      let bytes = BYTES[index]!.slice();
      for (const { at, value } of edits) bytes[at % bytes.length] = value;
      if (short) bytes = bytes.slice(0, edits[0]!.at % bytes.length);
      survives(bytes);
    }),
    { numRuns: RUNS, ...SEED },
  );
});

/** Pieces that stand where they should not. */
const PIECES = ["", "<", ">", "&", '"', "&#0;", "-1", "99999999999", "1E400", "NaN", "A0", "XFE1", "A1:ZZZ9", "<c/>", "<row r=\"1\"/>", "</row>", "xmlns=\"x\"", "\uFFFF", "_x0000_", " ", "rId99", "../../../x", "<!DOCTYPE a>", "]]>"]; // prettier-ignore

test("text changed in any part", () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), piece: fc.constantFrom(...PIECES) });
  fc.assert(
    fc.property(
      which,
      fc.nat(),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      (index, nth, edits, gone) => {
        const parts = { ...WORKBOOKS[index]! };
        const names = Object.keys(parts);
        const name = names[nth % names.length]!;
        let text = parts[name]!;
        if (typeof text !== "string") return;
        for (const { at, length, piece } of edits) {
          const from: number = at % (text.length + 1);
          text = text.slice(0, from) + piece + text.slice(from + length);
        }
        if (gone) delete parts[name];
        else parts[name] = text;
        survives(zipped(parts));
      },
    ),
    { numRuns: RUNS, ...SEED },
  );
});
