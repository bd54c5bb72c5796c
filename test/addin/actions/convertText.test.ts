import { convertText } from "../../../addin/actions/convertText";
import type { Grid } from "../../../shared/model/grid";
import { readWorkbook } from "../../../shared/workbook/read";
import { PLAN_NAMES, planWorkbook, WIDE_NAMES } from "../../plans/load";
import { hasOffice, recalculated } from "../../support/office";
import { partsOf } from "../../support/package";
import { typedIn, workbookTypedIn } from "../../support/plans/oldText";
import { faultsOf } from "../../support/schemaCheck";

const textsOf = (grid: Grid): string[] =>
  grid.sheets.flatMap(({ name, cells }) => cells.map(({ row, column, text }) => `${name} ${row} ${column} ${text}`));
const fontsOf = (workbook: Uint8Array): string[] =>
  [...(partsOf(workbook)["xl/styles.xml"] ?? "").matchAll(/<name val="([^"]*)"/g)].map(([, name]) => name ?? "");
const plans = [...PLAN_NAMES, ...WIDE_NAMES.slice(0, 4)].map((name) => ({ name, workbook: planWorkbook(name) }));
const vietnamese = plans.filter(({ workbook }) => /[Ạ-ỹ]/.test(textsOf(readWorkbook(workbook)).join()));
const [first = new Uint8Array()] = vietnamese.map(({ workbook }) => workbook);

describe.each(["tcvn3", "vni"] as const)("typed in %s", (charset) => {
  test.each(vietnamese)("$name becomes what it was in Unicode", ({ workbook }) => {
    const old = workbookTypedIn(workbook, charset);
    expect(textsOf(readWorkbook(old))).not.toEqual(textsOf(readWorkbook(workbook)));
    const { bytes, cells, comments } = convertText(old);
    const [made, was] = [readWorkbook(bytes), readWorkbook(workbook)];
    // TCVN3 has no capitals with tones: `Ở` is typed as `ở`
    const cased = (text: string): string => (charset === "vni" ? text : text.toLowerCase());
    expect(textsOf(made).map(cased)).toEqual(textsOf(was).map(cased));
    expect([cells > 20, comments]).toEqual([true, false]);
    expect(new Set(fontsOf(bytes))).toEqual(new Set(["Times New Roman"]));
    expect(faultsOf(bytes)).toEqual([]);
    expect(() => convertText(bytes)).toThrow("text.no-old-encoding");
    const [before, after] = [partsOf(old), partsOf(bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const touched = Object.keys(after).filter((part) => after[part] !== before[part]);
    expect(touched.filter((part) => !/(worksheets\/sheet\d+|styles)\.xml$/.test(part))).toEqual([]);
  });
});

test.each(plans)("$name in Unicode has nothing to convert", ({ workbook }) => {
  expect(() => convertText(workbook)).toThrow("text.no-old-encoding");
});

(hasOffice() ? test : test.skip)("converted workbooks open in LibreOffice and say the same there", () => {
  const workbooks = (["tcvn3", "vni"] as const).map((charset) => convertText(workbookTypedIn(first, charset)).bytes);
  recalculated(workbooks).forEach((saved, at) => {
    expect(textsOf(readWorkbook(saved))).toEqual(textsOf(readWorkbook(workbooks[at] ?? new Uint8Array())));
  });
  // saved by LibreOffice the texts are shared strings
  const shared = recalculated([workbookTypedIn(first, "vni")])[0] ?? new Uint8Array();
  expect(partsOf(shared)["xl/sharedStrings.xml"]).toContain(typedIn("tiêu", "vni"));
  const { bytes } = convertText(shared);
  expect(textsOf(readWorkbook(bytes))).toEqual(textsOf(readWorkbook(first)));
  expect(faultsOf(bytes)).toEqual([]);
});
