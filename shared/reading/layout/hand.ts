import { parseAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { GridSheet } from "../../model/grid";
import type { Layout, TargetCorrection } from "../../model/layout";
import { FINDING_SEVERITIES, type FindingCode } from "../../problems/findings";
import type { TablesByHand } from "../tables/find";
import { viewOf, type SheetView } from "../view";
import { SheetWords, type Spot } from "./anchors";
import { areasOn, withoutAreas } from "./areas";
import { knownOn, type HandHeader } from "./known";

/** The targets that a person gave to a cell. */
export interface TargetsByHand {
  spot: Spot;
  targets: TargetCorrection[];
}

/** A layout as one reading needs it: everything at its place of today. */
export interface Hand extends TablesByHand {
  views: SheetView[];
  targets: TargetsByHand[];
  /** Rows of which it was said whether they state an objective. */
  rows: { spot: Spot; is: boolean }[];
  /** What was corrected once and cannot be placed any more: asked, never guessed. */
  findings: Finding[];
}

/** Finds the places of a layout on sheets. Without one it is the sheets' views and nothing else. */
export function handOf(sheets: GridSheet[], layout: Layout): Hand {
  const plain = sheets.map(viewOf);
  const findings: Finding[] = [];
  const tell = (code: FindingCode, cell: string, params: Finding["params"]) =>
    findings.push({ code, severity: FINDING_SEVERITIES[code], cell, params });
  const views = withoutIgnored(sheets, plain, layout, tell);
  const headers = new Map<SheetView, HandHeader[]>(views.map((view) => [view, knownOn(view, layout.headers)]));
  const standing = new Set([...headers.values()].flat().map(({ known }) => known));
  for (const known of layout.headers)
    if (known.cell !== undefined && !standing.has(known)) tell("layout.header-gone", known.cell, {});
  const rows: Hand["rows"] = [];
  const targets: TargetsByHand[] = [];
  const words = new SheetWords(views);
  for (const correction of layout.cells) {
    const found = words.find(correction);
    if (found.spot === null) {
      const { cell, words: text } = correction;
      if (found.why === "changed") tell("layout.cell-changed", cell, { text });
      else tell("layout.cell-ambiguous", cell, { text, count: found.count });
    } else if (correction.kind === "targets") targets.push({ spot: found.spot, targets: correction.targets });
    else rows.push({ spot: found.spot, is: correction.is });
  }
  const byView = new Map<SheetView, Map<number, boolean>>();
  for (const { spot, is } of rows)
    byView.set(spot.view, (byView.get(spot.view) ?? new Map<number, boolean>()).set(spot.cell.row, is));
  return {
    views,
    headersOn: (view) => headers.get(view) ?? [],
    rowsOn: (view) => byView.get(view) ?? NO_ROWS,
    rows,
    targets,
    findings,
  };
}

const NO_ROWS: ReadonlyMap<number, boolean> = new Map();

function withoutIgnored(
  sheets: GridSheet[],
  plain: SheetView[],
  { ignored }: Layout,
  tell: (code: FindingCode, cell: string, params: Finding["params"]) => void,
): SheetView[] {
  if (ignored.length === 0) return plain;
  const found = plain.map((view) => ignored.map((area) => areasOn(view, area)));
  ignored.forEach(({ range }, at) => {
    const place = range === undefined ? null : parseAddress(range);
    const view = plain.find(({ name }) => name === place?.sheet);
    if (range === undefined || place === null || found.some((areas) => (areas[at]?.length ?? 0) > 0)) return;
    // an area that was emptied needs no word
    const holds = view?.between(place.top - 1, place.bottom + 1).some((row) => view.cells(row).length > 0);
    if (holds === true) tell("layout.area-changed", range.replace(/:[A-Z]+\d+$/, ""), { range });
  });
  return sheets.map((sheet, at) => {
    const areas = found[at]?.flat() ?? [];
    return areas.length === 0 ? (plain[at] ?? viewOf(sheet)) : viewOf(withoutAreas(sheet, areas));
  });
}
