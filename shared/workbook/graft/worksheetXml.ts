import { columnName } from "../../model/address";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import { escapeAttribute, escapeText } from "../xml/characters";
import { newCell } from "./cellXml";
import { fittedHeight } from "./rowFit";
import type { StyleBook } from "./styleBook";
import { tableArea } from "./tableXml";

/** What stands round the draft's own content: a fresh part, or the one that is replaced. */
export interface SheetFrame {
  /** The declaration and the opening tag of the root, as text. */
  head: string;
  /** Of the main namespace, with its colon. */
  p: string;
  /** Attributes of `sheetPr` that stay (the name macros know the sheet by). */
  sheetPr: string;
  selected: boolean;
  /** Elements that stay, by the place where they stand: protection behind the cells … */
  behindData: string;
  /** … conditional formats that are not the draft's, and the highest priority among them … */
  conditional: string;
  lastPriority: number;
  validations: string[];
  /** … links before the margins, drawings and comments' shapes behind the page setup, extensions at the end. */
  beforeMargins: string;
  behindSetup: string;
  atTheEnd: string;
  /** `r:id="…"` of each table, with the declaration of its prefix where the root has none. */
  tableIds: string[];
}

/** The text of a worksheet part, its children in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function worksheetXml(draft: SheetDraft, styles: StyleBook, frame: SheetFrame): string {
  const { p } = frame;
  const rows = rowsOf(draft);
  return [
    frame.head,
    sheetPr(draft, frame),
    `<${p}dimension ref="${dimension(rows)}"/>`,
    sheetViews(draft, frame),
    `<${p}sheetFormatPr defaultRowHeight="15"/>`,
    columns(p, draft, styles.typeSize),
    `<${p}sheetData>${rows.map((row) => rowXml(p, draft, row, styles)).join("")}</${p}sheetData>`,
    frame.behindData,
    counted(p, "mergeCells", draft.merges.map((area) => `<${p}mergeCell ref="${area}"/>`)), // prettier-ignore
    frame.conditional,
    conditional(p, draft, styles, frame.lastPriority),
    counted(p, "dataValidations", [...frame.validations, ...draft.validations.map((rule) => validation(p, rule))]),
    frame.beforeMargins,
    pageMargins(p, draft),
    pageSetup(p, draft),
    frame.behindSetup.includes("headerFooter") ? "" : pageNumbers(p, draft),
    frame.behindSetup,
    counted(p, "tableParts", frame.tableIds.map((id) => `<${p}tablePart ${id}/>`)), // prettier-ignore
    frame.atTheEnd,
    `</${p}worksheet>`,
  ].join("");
}

interface Row {
  row: number;
  cells: DraftCell[];
}

/** The draft's rows in order; the header cells of tables say what their columns are called. */
function rowsOf(draft: SheetDraft): Row[] {
  const places = new Map<number, Map<number, DraftCell>>();
  const rowOf = (row: number): Map<number, DraftCell> => {
    const known = places.get(row) ?? new Map<number, DraftCell>();
    places.set(row, known);
    return known;
  };
  for (const cell of draft.cells) {
    const row = rowOf(cell.row);
    if (row.has(cell.column)) throw new Error(`two drafts for one cell: ${columnName(cell.column)}${cell.row}`);
    row.set(cell.column, cell);
  }
  for (const table of draft.tables) {
    const { top, left } = tableArea(table);
    table.columns.forEach(({ name }, i) => {
      const known = rowOf(top).get(left + i);
      rowOf(top).set(left + i, { row: top, column: left + i, value: name, style: known?.style ?? {} });
    });
  }
  for (const { row } of draft.rowHeights ?? []) rowOf(row);
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
}

function rowXml(p: string, draft: SheetDraft, { row, cells }: Row, styles: StyleBook): string {
  const head = `<${p}row r="${row}"${heightOf(draft, row, cells)}`;
  const inner = cells.map((cell) => newCell(p, cell, styles.cell(cell.style))).join("");
  return inner === "" ? `${head}/>` : `${head}>${inner}</${p}row>`;
}

function heightOf(draft: SheetDraft, row: number, cells: DraftCell[]): string {
  const set = draft.rowHeights?.find((known) => known.row === row)?.height;
  if (set !== undefined) return ` ht="${set}" customHeight="1"`;
  const fitted = fittedHeight((column) => draft.columns[column - 1], cells);
  return fitted === undefined ? "" : ` ht="${fitted}"`;
}

function dimension(rows: Row[]): string {
  const all = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  if (all.length === 0) return "A1";
  const left = all.reduce((least, column) => Math.min(least, column));
  const right = all.reduce((most, column) => Math.max(most, column));
  return `${columnName(left)}${rows[0]?.row ?? 1}:${columnName(right)}${rows.at(-1)?.row ?? 1}`;
}

function sheetPr(draft: SheetDraft, { p, sheetPr: kept }: SheetFrame): string {
  const fits = draft.print?.fitToWidth ? `<${p}pageSetUpPr fitToPage="1"/>` : "";
  if (fits === "" && kept === "") return "";
  return `<${p}sheetPr${kept}${fits === "" ? "/>" : `>${fits}</${p}sheetPr>`}`;
}

function sheetViews({ freeze }: SheetDraft, { p, selected }: SheetFrame): string {
  const head = `<${p}sheetViews><${p}sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  const { rows = 0, columns = 0 } = freeze ?? {};
  if (rows === 0 && columns === 0) return `${head}/></${p}sheetViews>`;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = `${columnName(columns + 1)}${rows + 1}`;
  return (
    `${head}><${p}pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<${p}selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></${p}sheetView></${p}sheetViews>`
  );
}

function columns(p: string, draft: SheetDraft, typeSize: number): string {
  const scale = (draft.widthsAt ?? typeSize) / typeSize;
  const all = draft.columns.map(({ width, hidden }, i) => {
    return `<${p}col min="${i + 1}" max="${i + 1}" width="${Math.round(width * scale * 100) / 100}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`;
  });
  return all.length === 0 ? "" : `<${p}cols>${all.join("")}</${p}cols>`;
}

/** A list element with its count; nothing where the list is empty (the schema wants one at least). */
function counted(p: string, name: string, items: string[]): string {
  return items.length === 0 ? "" : `<${p}${name} count="${items.length}">${items.join("")}</${p}${name}>`;
}

function conditional(p: string, draft: SheetDraft, styles: StyleBook, last: number): string {
  return draft.conditional
    .map(({ area, formula, look }, i) => {
      const rule = `<${p}cfRule type="expression" dxfId="${styles.differential(look)}" priority="${last + i + 1}"><${p}formula>${escapeText(formula)}</${p}formula></${p}cfRule>`;
      return `<${p}conditionalFormatting sqref="${area}">${rule}</${p}conditionalFormatting>`;
    })
    .join("");
}

/** A list of choices is one quoted text of at most 255 characters, its items parted by commas. */
function validation(p: string, { area, choices }: SheetDraft["validations"][number]): string {
  const list = choices.join(",");
  if (list.length > 255 || choices.some((choice) => choice.includes(",")))
    throw new Error(`no list for ${area}: ${list}`);
  const formula = escapeText(`"${list.replaceAll('"', '""')}"`);
  return `<${p}dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${escapeAttribute(area)}"><${p}formula1>${formula}</${p}formula1></${p}dataValidation>`;
}

/** In inches; the writer's own where the draft says nothing. */
function pageMargins(p: string, { print }: SheetDraft): string {
  const { left, right, top, bottom } = print?.margins ?? { left: 12.7, right: 12.7, top: 15.24, bottom: 15.24 };
  const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 100) / 100;
  return `<${p}pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/>`;
}

/** `&P` is the page's number; what a person set in a sheet's header or footer stays instead. */
function pageNumbers(p: string, { print }: SheetDraft): string {
  if (!print?.pageNumbers) return "";
  const { font, size } = print.pageNumbers;
  const header = escapeText(`&C&"${font},Regular"&${size}&P`);
  return `<${p}headerFooter differentFirst="1"><${p}oddHeader>${header}</${p}oddHeader></${p}headerFooter>`;
}

/** Paper 9 is A4. */
function pageSetup(p: string, { print }: SheetDraft): string {
  if (!print) return "";
  const fit = print.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  const [first, use] = print.pageNumbers ? [' firstPageNumber="1"', ' useFirstPageNumber="1"'] : ["", ""];
  return `<${p}pageSetup paperSize="9"${first}${fit} orientation="${print.landscape ? "landscape" : "portrait"}"${use}/>`;
}
