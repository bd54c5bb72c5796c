import type { GridCell } from "../../model/grid";
import type { LinePlace } from "../../model/reading";
import { isEnglishOffice, isEnglishPlaceAndDate } from "./english";
import type { Table } from "../tables/table";
import type { SheetView } from "../view";
import { fold, ownWords } from "../words";

/** A cell outside the plan tables, in the order of the workbook. */
export interface Line {
  view: SheetView;
  cell: GridCell;
  text: string;
  place: LinePlace;
}

const GROUNDS =
  /^[-–+*\s(]*(?:can cu|theo de nghi|xet de nghi|thuc hien (?:ke hoach|quyet dinh|cong van|chi thi|nghi quyet|van ban|luat|thong tu|nghi dinh)|thi hanh|pursuant to|in accordance with|based on|on the basis of)\b/;
const LETTERHEAD =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|cong hoa xa hoi|doc lap|so\s*:|phu luc|bieu mau|mau so|so |phong |ban chi dao|chi cuc|trung tam|people.?s.? committee|socialist republic|independence\b|no\.?\s*:|department of|.{2,40} people.?s.? committee$)/;
/** A line of capitals with a level of government, or a body under it, alone: the second line of a letterhead. */
const OFFICE_LINE =
  /^(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tinh|dac khu|phong|chi cuc|cuc|tong cuc|trung tam|van phong|thanh tra|truong|ban quan ly|ban|benh vien|vien|hoc vien|kho bac|cong an|bao hiem xa hoi|thue|chi nhanh|cong ty|thu vien|bao tang|nha van hoa|dai phat thanh|tram|vuon quoc gia|nha khach|quy)\s/;
const TITLE =
  /^(?:ke hoach|muc tieu chat luong|mtcl|thuc hien muc tieu|quality|objectives|action plan|plan (?:for|to|on|of)|iso 9001)/;
const HEAD_ROWS = 15;

/** What is no line of the document's own: the plan's tables, tables beside them, cells that became objectives. */
export interface Taken {
  tables: Table[];
  /** Lists of announced objectives. */
  announced: Table[];
  /** Copies that were left over, other years' plans, sheets of results. */
  aside: Table[];
  cells: Set<GridCell>;
}

/** Every line outside the tables with its part of the document. */
export function linesOf(views: SheetView[], { tables, announced, aside, cells: used }: Taken): Line[] {
  const first = tables[0];
  const last = tables.at(-1);
  let seenTable = false;
  let done = false;
  return views.flatMap((view) => {
    const taken = takenRows(view, tables);
    const copied = takenRows(view, aside);
    const listed = takenRows(view, announced);
    // a sheet that holds only what is left aside says nothing of this plan
    const stale = copied.size > 0 && taken.size + listed.size === 0;
    const lines: Line[] = [];
    for (const row of view.rows) {
      if (taken.has(row)) {
        seenTable = true;
        lines.push(...besideOf(view, row, tables));
        done ||= view.name === last?.view.name && row >= (last.rows.at(-1) ?? last.header.bottom);
        continue;
      }
      if (copied.has(row) || listed.has(row)) continue;
      for (const cell of view.cells(row)) {
        if (used.has(cell)) continue;
        const text = ownWords(cell.text);
        const place = done || stale ? "after" : placeOf(text, row, view.name === first?.view.name || !seenTable);
        const above = lines.findLast((line) => line.cell.column === cell.column);
        lines.push({ view, cell, text, place: place === "before" && goesOnWith(above, text) ? "letterhead" : place });
      }
    }
    return lines;
  });
}

/** The second line of a department's name, broken at a comma, a dash or `VÀ`. */
function goesOnWith(above: Line | undefined, text: string): boolean {
  const broken = above?.place === "letterhead" && (/(?:[,–-]|\sVÀ)$/.test(above.text) || /^VÀ\s/.test(text));
  return broken && text.length <= 80 && text === text.toUpperCase();
}

/** What stands beside the table in one of its rows: another table, a legend. Helper columns that are hidden are no lines. */
function besideOf(view: SheetView, row: number, tables: Table[]): Line[] {
  const own = tables.find((table) => table.view.name === view.name && isRowOf(table, row))?.view;
  if (!own || own === view) return [];
  const kept = new Set(own.cells(row).map(({ column }) => column));
  return view
    .cells(row)
    .filter(({ column }) => !kept.has(column) && !view.hides(column))
    .map((cell) => ({ view, cell, text: ownWords(cell.text), place: "after" }));
}

function isRowOf({ header, rows }: Table, row: number): boolean {
  return row >= header.top && row <= (rows.at(-1) ?? header.bottom);
}

function takenRows(view: SheetView, tables: Table[]): Set<number> {
  const taken = new Set<number>();
  for (const table of tables) {
    if (table.view.name !== view.name) continue;
    if (!table.headless) for (let row = table.header.top; row <= table.header.bottom; row++) taken.add(row);
    for (const row of table.rows) taken.add(row);
  }
  return taken;
}

function placeOf(text: string, row: number, early: boolean): LinePlace {
  const plain = fold(text).trim();
  if (GROUNDS.test(plain)) return "ground";
  if (!early || text.length > 250) return "before";
  if (TITLE.test(plain) && text.length <= 150) return "title";
  if (row <= HEAD_ROWS && (LETTERHEAD.test(plain) || isPlaceAndDate(text))) return "letterhead";
  if (row <= HEAD_ROWS && text === text.toUpperCase() && text.length <= 90)
    if (OFFICE_LINE.test(plain) || isEnglishOffice(text)) return "letterhead";
  return "before";
}

/** `Hòa Bình, ngày 04 tháng 01 năm 2022` */
export function isPlaceAndDate(text: string): boolean {
  if (text.length > 80) return false;
  return isEnglishPlaceAndDate(text) || /^[^,]{2,40},\s*ngay\b.{0,20}thang\b.{0,14}nam\b/.test(fold(text).trim());
}
