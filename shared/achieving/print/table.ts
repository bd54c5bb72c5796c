import { columnName } from "../../model/address";
import type { Objective, PlacedTarget, Plan, Target } from "../../model/plan";
import type { Rates } from "../../model/rates";
import type { DraftCell } from "../../model/sheet";
import { PRINT_HEADERS, PRINT_WORDS } from "../../messages/print";
import { VERDICT_WORDS } from "../../messages/verdicts";
import { Problem } from "../../problems/problem";
import { isShare } from "../held";
import type { ColumnName } from "../sheet/columns";
import {
  HEADER,
  HEADING,
  HEADING_CENTRED,
  MARK,
  planStyle,
  RATE,
  rhythmWords,
  TEXT,
  TEXT_CENTRED,
  usedStyle,
} from "./looks";
import { CHECKS, MARKS, PRINT_COLUMNS, type Piece, type PrintRow } from "./page";
import { shown, worked, type Reference, type Source } from "./source";

export const headerRow = (): PrintRow => ({
  pieces: PRINT_COLUMNS.map((name) => ({ from: name, value: PRINT_HEADERS[name].vi, style: HEADER })),
});

/** Cause, correction with who and by when, note: each on a line of its own, none where nothing is said. */
const NOTE =
  `IF([cause]="","",[cause])&` +
  `IF([correction]="","",IF([cause]="","","\n")&"${PRINT_WORDS.correction.vi}"&[correction])&` +
  `IF([responsible]="",""," ("&[responsible]&")")&` +
  `IF([note]="","",IF(AND([cause]="",[correction]="",[responsible]=""),"","\n")&[note])`;

/** Every objective's heading with its targets under it; `top` is the first row's number on the sheet. */
export function tableRows(plan: Plan, rates: Rates, source: Source, sheet: string, top: number): PrintRow[] {
  const rows: PrintRow[] = [];
  plan.objectives.forEach((objective, at) => {
    rows.push(headingRow(objective, VERDICT_WORDS[rates.objectives[at]?.verdict ?? "no-target"].vi, source));
    const placed: PlacedTarget[] = [
      ...objective.targets.map((target) => ({ target, objective, action: null })),
      ...objective.actions.flatMap((action) => action.targets.map((target) => ({ target, objective, action }))),
    ];
    for (const each of placed) rows.push(targetRow(each, source, sheet, top + rows.length));
  });
  return rows;
}

function headingRow(objective: Objective, verdict: string, source: Source): PrintRow {
  const said = (name: string, otherwise: string): Pick<Piece, "value" | "formula"> => {
    const reference = source.objective(objective, name);
    return reference ? shown(reference) : { value: otherwise };
  };
  return {
    pieces: [
      { from: "number", style: HEADING_CENTRED, ...said("number", objective.number ?? "") },
      { from: "subject", to: "rate", style: HEADING, ...said("objective", objective.statement) },
      { from: "verdict", style: HEADING_CENTRED, ...said("verdict", verdict) },
      { from: "note", style: HEADING, value: null },
    ],
  };
}

function targetRow({ target, action }: PlacedTarget, source: Source, sheet: string, row: number): PrintRow {
  const cell = (name: ColumnName): Reference => {
    const found = source.target(target.id, name);
    if (!found) throw new Problem("results.sheet-changed", { sheet });
    return found;
  };
  const same = (name: PrintColumnOfResults, style: Piece["style"]): Piece => ({
    from: name,
    style,
    ...shown(cell(name)),
  });
  const mark: DraftCell = { row, column: MARKS, value: target.id, style: MARK };
  const own = { address: `${columnName(MARKS)}${row}`, value: target.id };
  const check = worked(`IFERROR(IF([id]=[own],0,1),1)`, { id: cell("id"), own });
  return {
    pieces: [
      // an objective's own target has the objective's number, which stands in the heading already
      action?.number ? same("number", TEXT_CENTRED) : { from: "number", value: "-", style: TEXT_CENTRED },
      same("subject", TEXT),
      same("unit", TEXT_CENTRED),
      { ...same("value", planStyle(target)), ...band(target, cell) },
      same("used", usedStyle(target)),
      same("rate", RATE),
      same("verdict", TEXT_CENTRED),
      {
        from: "note",
        style: TEXT,
        ...worked(NOTE, {
          cause: cell("cause"),
          correction: cell("correction"),
          responsible: cell("responsible"),
          note: cell("note"),
        }),
      },
    ],
    mark,
    check: { row, column: CHECKS, style: MARK, ...check },
  };
}

/** `30 – 35`, `90 – 100%`: two numbers in one cell are words. */
function band(target: Target, cell: (name: ColumnName) => Reference): Partial<Piece> {
  if (target.high === undefined || target.value === null) return {};
  const share = isShare(target);
  const end = (name: string): string => (share ? `ROUND([${name}]*100,9)` : `[${name}]`);
  const after = (share ? "%" : "") + rhythmWords(target);
  const source = `IF(ISNUMBER([value]),${end("value")}&IF(ISNUMBER([high])," – "&${end("high")},"")&"${after}","")`;
  return worked(source, { value: cell("value"), high: cell("high") });
}

type PrintColumnOfResults = "number" | "subject" | "unit" | "value" | "used" | "rate" | "verdict";
