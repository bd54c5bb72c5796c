import { strToU8, zipSync } from "fflate";
import type { Grid, GridCell, GridSheet } from "../../shared/model/grid";
import type { Reading } from "../../shared/model/reading";
import { parseAddress } from "../../shared/model/address";
import { type Parts, rels } from "./package";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A .docx of its body's XML (the prefix is `w`), as raw parts; more parts may be laid over. */
export function wordOf(body: string, more: Parts = {}): Uint8Array {
  const parts: Parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": rels(["rId1", "styles", "styles.xml"], ["rId2", "numbering", "numbering.xml"]),
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

/** A part of styles or numbering round its children. */
export const wordPart = (root: "styles" | "numbering", inner: string): string =>
  `<w:${root} xmlns:w="${W}">${inner}</w:${root}>`;

/** A paragraph a line of a text; `properties` is the inside of its `w:pPr`. */
export function paragraphs(text: string, bold = false, properties = ""): string {
  const look = bold ? "<w:rPr><w:b/></w:rPr>" : "";
  const run = (part: string): string => `<w:r>${look}<w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
  return text
    .split("\n")
    .map((line) => {
      const runs = line.split("\t").map(run).join("<w:r><w:tab/></w:r>");
      return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
    })
    .join("");
}

/** A cell round its content; `down`: the first of a merged area, or a later one of it. */
export function tableCell(content: string, across = 1, down?: "first" | "later"): string {
  const spans = across > 1 ? `<w:gridSpan w:val="${across}"/>` : "";
  const merged = down === undefined ? "" : down === "first" ? `<w:vMerge w:val="restart"/>` : "<w:vMerge/>";
  return `<w:tc><w:tcPr>${spans}${merged}</w:tcPr>${content === "" ? "<w:p/>" : content}</w:tc>`;
}

export const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

/** A workbook's sheets as a secretary would have written them in Word: tables as tables, all else as lines. */
export function wordOfGrid(grid: Grid, { tables, templates }: Reading): Uint8Array {
  const areas = [
    ...tables.map(({ sheet, header, body }) => ({ sheet, top: header.top, bottom: body.bottom })),
    ...templates.flatMap((address) => parseAddress(address) ?? []),
  ];
  return wordOf(
    grid.sheets
      .map((sheet) =>
        bodyOf(
          sheet,
          areas.filter((area) => area.sheet === sheet.name),
        ),
      )
      .join(""),
  );
}

function bodyOf(sheet: GridSheet, areas: { top: number; bottom: number }[]): string {
  const last = Math.max(0, ...sheet.cells.map(({ row }) => row));
  const pieces: string[] = [];
  for (let row = 1; row <= last; row++) {
    const here = areas.find(({ top, bottom }) => row >= top && row <= bottom);
    if (here) {
      pieces.push(tableOf(sheet, here.top, here.bottom), "<w:p/>");
      row = here.bottom;
    } else {
      const cells = sheet.cells.filter((cell) => cell.row === row);
      const bold = cells.some((cell) => cell.bold === true);
      pieces.push(paragraphs(cells.map(({ text }) => text.replaceAll("\n", " ")).join("\t"), bold));
    }
  }
  return pieces.join("");
}

function tableOf(sheet: GridSheet, top: number, bottom: number): string {
  const inside = sheet.cells.filter(({ row }) => row >= top && row <= bottom);
  const merges = sheet.merges.filter((merge) => merge.top >= top && merge.bottom <= bottom);
  const width = Math.max(...inside.map(({ column }) => column), ...merges.map(({ right }) => right));
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = 1; column <= width; column++) {
      const merge = merges.find(
        (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
      );
      const held = inside.find((cell) => cell.row === row && cell.column === column);
      const across = merge ? merge.right - column + 1 : 1;
      const down = merge && merge.bottom > merge.top ? (row === merge.top ? "first" : "later") : undefined;
      cells.push(tableCell(held ? contentOf(held) : "", across, down));
      column += across - 1;
    }
    rows.push(cells);
  }
  return table(...rows);
}

/** A number as it is typed in Vietnamese: what an English format shows as `1,250.5` is `1.250,5`. */
function contentOf({ value, text, bold }: GridCell): string {
  const typed = typeof value === "number" ? text.replace(/[.,]/g, (sign) => (sign === "." ? "," : ".")) : text;
  return paragraphs(typed, bold);
}
