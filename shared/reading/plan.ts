import { cellAddress, rangeAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Grid, GridCell } from "../model/grid";
import { NO_LAYOUT, type Layout } from "../model/layout";
import { LIMITS } from "../model/limits";
import { isOwnSheet } from "../model/ownSheets";
import type { Reading, TableReading } from "../model/reading";
import { readable } from "../oldText/recognise";
import { FINDING_SEVERITIES } from "../problems/findings";
import { Problem } from "../problems/problem";
import { announcedIn, announcedOf } from "./document/announced";
import { issueOf } from "./document/issue";
import { linesOf } from "./document/lines";
import { titleOf, yearOf } from "./document/title";
import { unitOf } from "./document/whose";
import { fingerprintAt } from "./layout/fingerprint";
import { handOf, type Hand } from "./layout/hand";
import { withTargets } from "./layout/targets";
import { whyColumns } from "./layout/why";
import type { Drafts } from "./objectives/draft";
import { draftTables } from "./objectives/draftTables";
import { finishObjectives } from "./objectives/finish";
import { partKinds } from "./objectives/kinds";
import { TargetReader } from "./objectives/targets";
import { findTables } from "./tables/find";
import { bodyOf, type Table } from "./tables/table";
import { textsOf } from "./tables/texts";
import { partTemplates } from "./tables/template";

/**
 * Understands a workbook as a plan (DESIGN §4 "Reading"); what is typed in TCVN3 or VNI is read in Unicode and found. Sheets of the product's own are skipped, hidden ones are read only
 * where no sheet in sight holds a plan table. Findings are those of the reading itself: doubts about targets, left-over copies.
 * `layout` are the corrections of people: what they said stands, and what cannot be placed any more is a finding.
 * Pure; linear in the number of cells.
 * @throws Problem plan.not-found where no sheet holds a plan table, plan.too-large past LIMITS
 */
export function readPlan(given: Grid, layout: Layout = NO_LAYOUT): Reading {
  const { grid, changed } = readable(given);
  const sheets = grid.sheets.filter((sheet) => !isOwnSheet(sheet));
  let hand = handOf(
    sheets.filter((sheet) => !sheet.hidden),
    layout,
  );
  let found = findTables(hand.views, hand);
  if (found.length === 0) {
    hand = handOf(sheets, layout);
    found = findTables(hand.views, hand);
  }
  const { read, templates } = partTemplates(found);
  if (read.length === 0) throw new Problem("plan.not-found");
  guardRows(read);
  const { plan, ...beside } = partKinds(read);
  const reading = assemble(hand, { tables: plan, templates, ...beside });
  const used = new Set(hand.views.map(({ name }) => name));
  const old = changed.flatMap((one): Finding[] => (used.has(one.sheet) ? [oldEncoding(one)] : []));
  return { ...reading, plan: { ...reading.plan, findings: [...reading.plan.findings, ...old] } };
}

/** A cell that was typed in an old set of letters, with its words as they look in the workbook. */
function oldEncoding({ sheet, cell }: { sheet: string; cell: GridCell }): Finding {
  const code = "text.old-encoding";
  const text = cell.text.trim().split(/\s+/).slice(0, 4).join(" ").slice(0, 200);
  return {
    code,
    severity: FINDING_SEVERITIES[code],
    cell: cellAddress(sheet, cell.row, cell.column),
    params: { text },
  };
}

function guardRows(tables: Table[]): void {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > LIMITS.planRows) throw new Problem("plan.too-large", { what: rows, limit: LIMITS.planRows });
}

function draft(tables: Table[]): Drafts {
  const drafts = draftTables(tables);
  const count = drafts.objectives.length;
  if (count > LIMITS.planObjectives) throw new Problem("plan.too-large", { what: count, limit: LIMITS.planObjectives });
  return drafts;
}

interface Parts {
  tables: Table[];
  announced: Table[];
  templates: Table[];
  /** Plans of years before. */
  earlier: Table[];
  /** What came of the plan, kept by the office itself. */
  results: Table[];
}

function assemble(hand: Hand, { tables, announced, templates, earlier, results }: Parts): Reading {
  const { views } = hand;
  const drafts = draft(tables);
  const listed = draft(announced);
  const stated = drafts.objectives.flatMap(({ fields, lines }) => [...(fields.get("statement") ?? []), ...lines]);
  const cells = new Set([...drafts.headings, ...stated.map(({ cell }) => cell)]);
  const others = sheetsOf([...earlier, ...results]).filter(
    (name) => !sheetsOf([...tables, ...announced]).includes(name),
  );
  const own = views.filter(({ name }) => !others.includes(name));
  const lines = linesOf(own, { tables, announced, aside: [...templates, ...earlier, ...results], cells });
  const bodies = tables.flatMap((table) => table.rows.flatMap((row) => table.view.cells(row).map((cell) => cell.text)));
  const title = titleOf(lines);
  const unit = unitOf(lines, title, bodies, tables[0]?.view);
  const year = yearOf(title, lines, tables[0]?.view, bodies);
  const reader = new TargetReader();
  const columnWhy = whyColumns();
  const published = [...announcedOf(lines, reader), ...announcedIn(listed.objectives, reader)];
  const { objectives, sources } = finishObjectives(drafts.objectives, year, reader);
  const read = { objectives, announced: published, findings: [...reader.findings] };
  const right = withTargets(read, hand.targets, sources, reader.ids);
  const left = templates.map((table) => ({
    table,
    range: rangeAddress(table.view.name, { ...bodyOf(table), top: table.header.top }),
  }));
  return {
    plan: {
      unit,
      year,
      title,
      issued: issueOf(lines, unit),
      objectives: right.objectives,
      announced: right.announced,
      findings: [
        ...right.findings,
        ...left.map(({ table, range }) => templateFinding(table, range)),
        ...earlier.map((table) => earlierFinding(table, year)),
        ...hand.findings,
        ...outsideTables(hand, tables),
      ],
      unread: [...listed.unread, ...drafts.unread, ...reader.unread].map(({ view, cell, text }) => ({
        cell: view.address(cell),
        text,
      })),
    },
    tables: tables.map((table) => tableReading(table, columnWhy)),
    sources,
    texts: textsOf(tables),
    lines: lines.map(({ view, cell, text, place }) => ({ cell: view.address(cell), text, place })),
    templates: left.map(({ range }) => range),
    why: reader.why,
    byHand: [...hand.rows, ...hand.targets].map(({ spot }) => spot.view.address(spot.cell)),
  };
}

function sheetsOf(tables: Table[]): string[] {
  return [...new Set(tables.map(({ view }) => view.name))];
}

/** Rows of which somebody said whether they state an objective, and that are in no table any more, nor over one. */
function outsideTables({ rows }: Hand, tables: Table[]): Finding[] {
  const code = "layout.cell-unused";
  return rows
    .filter(({ spot: { view, cell } }) => !tables.some((table) => table.view === view && holdsRow(table, cell.row)))
    .map(({ spot: { view, cell } }) => {
      return { code, severity: FINDING_SEVERITIES[code], cell: view.address(cell), params: { text: cell.text } };
    });
}

function holdsRow({ rows, above }: Table, row: number): boolean {
  return rows.includes(row) || above.some((line) => line.row === row);
}

function templateFinding(table: Table, range: string): Finding {
  const code = "table.leftover-template";
  const cell = cellAddress(table.view.name, table.header.top, table.header.left);
  return { code, severity: FINDING_SEVERITIES[code], cell, params: { range } };
}

function earlierFinding(table: Table, plan: number | null): Finding {
  const code = "table.earlier-plan";
  const cell = cellAddress(table.view.name, table.header.top, table.header.left);
  const range = rangeAddress(table.view.name, { ...bodyOf(table), top: table.header.top });
  const params = { range, year: table.year ?? "", plan: plan ?? "" };
  return { code, severity: FINDING_SEVERITIES[code], cell, params };
}

function tableReading(table: Table, columnWhy: ReturnType<typeof whyColumns>): TableReading {
  return {
    sheet: table.view.name,
    header: table.header,
    body: bodyOf(table),
    columns: table.columns.map((column) => ({ ...column, why: columnWhy(column, table.byHand.get(column.column)) })),
    shared: table.shared,
    fingerprint: fingerprintAt(table.view, table.header),
    byHand: table.byHand.size > 0,
  };
}
