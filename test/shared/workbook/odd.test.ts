import { readPlan } from "../../../shared/reading/plan";
import { readWorkbook } from "../../../shared/workbook/read";
import { addRows, addSheet, setCells } from "../../../shared/workbook/write";
import { fullDraft } from "../../support/drafts";
import { excelParts } from "../../support/dialects/excel";
import { partsOf, plainParts, zipped } from "../../support/package";
import { faultsOf } from "../../support/schemaCheck";

/** Workbooks that are odd but right. */
const ROW = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mục tiêu</t></is></c></row></sheetData>';

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return Uint8Array.from(big ? bytes.swap16() : bytes);
}

test.each([false, true])("a sheet in UTF-16, big end first: %s", (big) => {
  const sheet = plainParts(ROW)["xl/worksheets/sheet1.xml"] as string;
  const text = `<?xml version="1.0" encoding="UTF-16"?>${sheet}`;
  const bytes = zipped(plainParts("", { "xl/worksheets/sheet1.xml": utf16(text, big) }));
  expect(readWorkbook(bytes).sheets[0]!.cells[0]!.value).toBe("Mục tiêu");
  const after = setCells(bytes, "KH", [{ row: 2, column: 1, value: "Đạt" }]);
  expect(readWorkbook(after).sheets[0]!.cells.map(({ value }) => value)).toEqual(["Mục tiêu", "Đạt"]);
});

/** The same archive with the sizes and offsets of its directory in Zip64's own fields, as streaming writers do. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const records: Uint8Array[] = [];
  for (let at = start, i = 0; i < count; i++) {
    const name = view.getUint16(at + 28, true);
    const record = new Uint8Array(46 + name + 28);
    record.set(bytes.subarray(at, at + 46 + name));
    const made = new DataView(record.buffer);
    const fields: [number, number][] = [[24, 0], [20, 8], [42, 16]]; // prettier-ignore
    made.setUint16(30, 28, true);
    made.setUint16(46 + name, 1, true);
    made.setUint16(48 + name, 24, true);
    for (const [field, place] of fields) {
      made.setBigUint64(50 + name + place, BigInt(view.getUint32(at + field, true)), true);
      made.setUint32(field, 0xffffffff, true);
    }
    records.push(record);
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const made = new DataView(tail.buffer);
  made.setUint32(0, 0x06064b50, true);
  for (const at of [24, 32]) made.setBigUint64(at, BigInt(count), true);
  made.setBigUint64(40, BigInt(size), true);
  made.setBigUint64(48, BigInt(start), true);
  made.setUint32(56, 0x07064b50, true);
  made.setBigUint64(64, BigInt(start + size), true);
  made.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) made.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) made.setUint32(at, 0xffffffff, true);
  return Buffer.concat([bytes.subarray(0, start), ...records, tail]);
}

test("a Zip64 archive is read, and gets its sheet", () => {
  const plain = zipped(plainParts(ROW));
  const wide = Uint8Array.from(zip64(plain));
  expect(readWorkbook(wide)).toEqual(readWorkbook(plain));
  expect(partsOf(addSheet(wide, fullDraft()).bytes)).toEqual(partsOf(addSheet(plain, fullDraft()).bytes));
});

/** The same archive as streaming writers make it: sizes and checksum follow the data (general purpose bit 3). */
function described(bytes: Uint8Array, signed: boolean): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const [pieces, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (let at = start, i = 0; i < count; i++) {
    const name = view.getUint16(at + 28, true);
    const [crc, size, full, local] = [16, 20, 24, 42].map((field) => view.getUint32(at + field, true)) as [number, number, number, number]; // prettier-ignore
    const head = bytes.slice(local, local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true));
    const made = new DataView(head.buffer);
    made.setUint16(6, made.getUint16(6, true) | 8, true);
    for (const field of [14, 18, 22]) made.setUint32(field, 0, true);
    const after = new DataView(new ArrayBuffer(signed ? 16 : 12));
    [...(signed ? [0x08074b50] : []), crc, size, full].forEach((number, n) => after.setUint32(n * 4, number, true));
    const record = bytes.slice(at, at + 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true));
    const entry = new DataView(record.buffer);
    entry.setUint16(8, entry.getUint16(8, true) | 8, true);
    entry.setUint32(42, offset, true);
    const data = bytes.slice(local + head.length, local + head.length + size);
    pieces.push(head, data, new Uint8Array(after.buffer));
    offset += head.length + data.length + after.byteLength;
    directory.push(record);
    at += record.length;
  }
  const tail = bytes.slice(end);
  new DataView(tail.buffer).setUint32(16, offset, true);
  return Uint8Array.from(Buffer.concat([...pieces, ...directory, tail]));
}

test.each([true, false])("sizes that follow the data, with their signature: %s", (signed) => {
  const plain = zipped(plainParts(ROW));
  const streamed = described(plain, signed);
  expect(readWorkbook(streamed)).toEqual(readWorkbook(plain));
  const after = addSheet(streamed, fullDraft()).bytes;
  expect(partsOf(after)).toEqual(partsOf(addSheet(plain, fullDraft()).bytes));
  // what is passed on says its sizes itself
  expect(readWorkbook(addSheet(after, fullDraft()).bytes).sheets).toHaveLength(3);
});

test("a name with a slash, which no program lets a person type, is read and kept", () => {
  const parts = plainParts(ROW);
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string).replace('"KH"', "\"KH 1/2 'x' &quot;y&quot;\"");
  const { bytes } = addSheet(zipped(parts), fullDraft());
  const changed = setCells(bytes, "KH 1/2 'x' \"y\"", [{ row: 3, column: 1, value: "a" }]);
  expect(readWorkbook(changed).sheets.map(({ name }) => name)).toEqual(["KH 1/2 'x' \"y\"", "Kết quả"]);
});

test("overlapping and huge merges are read, and the plan in them", () => {
  const parts = excelParts();
  const sheet = parts["xl/worksheets/sheet1.xml"] as string;
  const merges = '<mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="B1:E2"/><mergeCell ref="G1:XFD1048576"/></mergeCells>'; // prettier-ignore
  parts["xl/worksheets/sheet1.xml"] = sheet.replace(/<mergeCells.*<\/mergeCells>/, merges);
  expect(readPlan(readWorkbook(zipped(parts))).plan.objectives).toHaveLength(3);
});

test("a sheet name with quotes and slashes is found, and formulas that name it follow rows put in", () => {
  const parts = excelParts();
  const name = "Kết 'quả' & <6T>";
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] as string)
    .replace('"KH 2026"', '"Kết \'quả\' &amp; &lt;6T&gt;"')
    .replace("<calcPr", "<definedNames><definedName name=\"A\">'Kết ''quả'' &amp; &lt;6T&gt;'!$A$4:$A$6</definedName></definedNames><calcPr"); // prettier-ignore
  parts["xl/worksheets/sheet2.xml"] = (parts["xl/worksheets/sheet2.xml"] as string).replace("A1*2", "COUNTA('Kết ''quả'' &amp; &lt;6T&gt;'!B4:B6)&amp;\"'!A9\"&amp;A1"); // prettier-ignore
  const after = addRows(zipped(parts), name, [{ after: 6, count: 3 }]);
  expect(partsOf(after)["xl/workbook.xml"]).toContain("!$A$4:$A$9<");
  expect(readWorkbook(after).sheets[1]!.cells[1]!.formula).toBe("COUNTA('Kết ''quả'' & <6T>'!B4:B9)&\"'!A9\"&A1");
  expect(faultsOf(addSheet(after, fullDraft({ name: "a'/b" })).bytes)).toEqual([]);
});

test("formulas that cells share part when rows are put between them", () => {
  const shared = '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+A4</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>'; // prettier-ignore
  const after = addRows(zipped(plainParts(`<sheetData>${shared}</sheetData>`)), "KH", [{ after: 2, count: 2 }]);
  const cells = readWorkbook(after).sheets[0]!.cells;
  expect(cells.map(({ row, formula }) => [row, formula])).toEqual([[1, "A1+A6"], [2, "A2+A7"], [5, "A5+A8"]]); // prettier-ignore
});
