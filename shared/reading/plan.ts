import { cellAddress, rangeAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Grid, GridCell } from "../model/grid";
import { LIMITS } from "../model/limits";
import { isOwnSheet } from "../model/ownSheets";
import type { Reading, TableReading } from "../model/reading";
import { FINDING_SEVERITIES } from "../problems/findings";
import { Problem } from "../problems/problem";
import { announcedOf } from "./document/announced";
import { issueOf } from "./document/issue";
import { linesOf } from "./document/lines";
import { titleOf, yearOf } from "./document/title";
import { unitOf } from "./document/whose";
import { IdGiver } from "./ids";
import type { Drafts } from "./objectives/draft";
import { draftTables } from "./objectives/draftTables";
import { finishObjectives } from "./objectives/finish";
import type { TargetReader } from "./objectives/targets";
import { findTables } from "./tables/find";
import { bodyOf, type Table } from "./tables/table";
import { partTemplates } from "./tables/template";
import { viewOf, type SheetView } from "./view";

/**
 * Understands a workbook as a plan (DESIGN §4 "Reading"). Sheets of the product's own are skipped, hidden ones are read only
 * where no sheet in sight holds a plan table. Findings are those of the reading itself: doubts about targets, left-over copies.
 * Pure; linear in the number of cells.
 * @throws Problem plan.not-found where no sheet holds a plan table, plan.too-large past LIMITS
 */
export function readPlan(grid: Grid): Reading {
  const sheets = grid.sheets.filter((sheet) => !isOwnSheet(sheet));
  const inSight = sheets.filter((sheet) => !sheet.hidden).map(viewOf);
  let views = inSight;
  let found = findTables(views);
  if (found.length === 0) {
    views = sheets.map(viewOf);
    found = findTables(views);
  }
  const { read: tables, templates } = partTemplates(found);
  if (tables.length === 0) throw new Problem("plan.not-found");
  const drafts = draftTables(tables);
  guardLimits(tables, drafts);
  return assemble(views, tables, templates, drafts);
}

function guardLimits(tables: Table[], drafts: Drafts): void {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows > LIMITS.planRows) throw new Problem("plan.too-large", { what: rows, limit: LIMITS.planRows });
  if (drafts.objectives.length > LIMITS.planObjectives)
    throw new Problem("plan.too-large", { what: drafts.objectives.length, limit: LIMITS.planObjectives });
}

function assemble(views: SheetView[], tables: Table[], templates: Table[], drafts: Drafts): Reading {
  const used = new Set<GridCell>(
    drafts.objectives.flatMap((objective) =>
      [...(objective.fields.get("statement") ?? []), ...objective.lines].map((source) => source.cell),
    ),
  );
  const lines = linesOf(views, tables, templates, used);
  const bodies = tables.flatMap((table) => table.rows.flatMap((row) => table.view.cells(row).map((cell) => cell.text)));
  const title = titleOf(lines);
  const unit = unitOf(lines, title, bodies);
  const year = yearOf(title, lines, tables[0]?.view, bodies);
  const ids = new IdGiver();
  const reader: TargetReader = { ids, findings: [] };
  const announced = announcedOf(lines, reader);
  const { objectives, sources } = finishObjectives(drafts.objectives, year, ids, reader);
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
      objectives,
      announced,
      findings: [...reader.findings, ...left.map(({ table, range }) => templateFinding(table, range))],
      unread: drafts.unread.map(({ view, cell, text }) => ({ cell: view.address(cell), text })),
    },
    tables: tables.map(tableReading),
    sources,
    lines: lines.map(({ view, cell, text, place }) => ({ cell: view.address(cell), text, place })),
    templates: left.map(({ range }) => range),
  };
}

function templateFinding(table: Table, range: string): Finding {
  const code = "table.leftover-template";
  const cell = cellAddress(table.view.name, table.header.top, table.header.left);
  return { code, severity: FINDING_SEVERITIES[code], cell, params: { range } };
}

function tableReading(table: Table): TableReading {
  return {
    sheet: table.view.name,
    header: table.header,
    body: bodyOf(table),
    columns: table.columns,
    shared: table.shared,
  };
}
