import { addSheet, newWorkbook, replaceSheet } from "../../../shared/workbook/write";
import { aCell, aDraft } from "../../support/drafts";
import { partsOf, zipped } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

const draft = aDraft({
  columns: [{ width: 20 }],
  widthsAt: 11,
  cells: [aCell(1, 1, "PHỤ LỤC", { style: { font: "Times New Roman", size: 13, underline: true, middle: true } })],
  print: {
    landscape: true,
    fitToWidth: true,
    margins: { left: 30, right: 15, top: 20, bottom: 20 },
    pageNumbers: { font: "Times New Roman", size: 13 },
  },
});

const sheet = (bytes: Uint8Array, n = 1): string => partsOf(bytes)[`xl/worksheets/sheet${n}.xml`] ?? "";

test("margins are millimetres, pages are numbered from the second on", () => {
  const bytes = newWorkbook([draft]);
  expect(faultsOf(bytes)).toEqual([]);
  expect(sheet(bytes)).toContain('<pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79"');
  expect(sheet(bytes)).toContain(
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
  );
  expect(partsOf(bytes)["xl/styles.xml"]).toContain('<font><u/><sz val="13"/><name val="Times New Roman"/></font>');
  expect(partsOf(bytes)["xl/styles.xml"]).toContain('<alignment vertical="center"/>');
});

test("a header that a person set stays when the sheet is replaced, and is the only one", () => {
  const { bytes, sheet: name } = addSheet(newWorkbook([draft]), { ...draft, name: "Bản in" });
  const again = replaceSheet(bytes, name, draft);
  expect(faultsOf(again)).toEqual([]);
  expect(sheet(again, 2).split("<headerFooter").length).toBe(2);
});

test("widths counted in 11 point type are as wide in a workbook of larger type", () => {
  const parts = partsOf(newWorkbook([aDraft()]));
  const styles = parts["xl/styles.xml"]?.replace(/<sz val="\d+"/, '<sz val="14"') ?? "";
  const { bytes } = addSheet(zipped({ ...parts, "xl/styles.xml": styles }), draft);
  expect(sheet(bytes, 2)).toContain('<col min="1" max="1" width="15.71" customWidth="1"/>');
});
