import { areaName, columnName } from "../../model/address";
import type { Plan } from "../../model/plan";
import { VERDICTS, type Verdict } from "../../model/rates";
import type { DraftCell, DraftStyle } from "../../model/sheet";
import { SUMMARY_WORDS } from "../../messages/results";
import { VERDICT_WORDS } from "../../messages/verdicts";
import { WORST_FIRST } from "../objective";
import { verdictNumber } from "./facts";
import { Block } from "./formula/block";
import type { Value } from "./formula/value";
import { figures, GIVEN, HEADER, SHARE_FORMAT, TITLE, VERDICT_LOOKS, WORKED } from "./looks";
import type { Part } from "./table";
import { objectivePlaces, type Place } from "./tree";

/** Names of the counting columns; a name in a formula is one word. */
export const countName = (verdict: Verdict): string => `n${verdictNumber(verdict)}`;

const FIRST_COLUMN = 2;
const NAMES = ["number", "objective", "targets", ...VERDICTS.map(countName), "verdict", "mean"];
const COLUMNS = new Map(NAMES.map((name, at) => [name, at + FIRST_COLUMN]));

/** How far right of the summary's title a column of it stands. */
export const summaryOffset = (name: string): number => NAMES.indexOf(name);

/** One objective with everything under it: what of the results table counts for it. */
function within({ first, last }: Place): { rows: string; sum: (column: string) => string } {
  if (first === last) {
    return {
      rows: `[results!objective:],${first}`,
      sum: (column) => `SUMIF([results!objective:],${first},${column})`,
    };
  }
  return {
    rows: `[results!objective:],">=${first}",[results!objective:],"<=${last}"`,
    sum: (column) =>
      `(SUMIF([results!objective:],"<=${last}",${column})-SUMIF([results!objective:],"<${first}",${column}))`,
  };
}

const verdictOfCounts = WORST_FIRST.reduceRight(
  (rest, verdict) => `IF([${countName(verdict)}]>0,"${VERDICT_WORDS[verdict].vi}",${rest})`,
  `"${VERDICT_WORDS["no-target"].vi}"`,
);

function objectiveFormulas(place: Place): Record<string, string> {
  const { rows, sum } = within(place);
  const counts = VERDICTS.map((verdict): [string, string] => [
    countName(verdict),
    `COUNTIFS(${rows},[results!judgement:],${verdictNumber(verdict)})`,
  ]);
  return {
    ...Object.fromEntries(counts),
    verdict: verdictOfCounts,
    targets: VERDICTS.map((verdict) => `[${countName(verdict)}]`).join("+"),
    mean: `IF(COUNTIFS(${rows},[results!share:],">0")>0,${sum("[results!capped:]")}/${sum("[results!share:]")},"")`,
  };
}

const MET = countName("met");
const JUDGED = `([${MET}]+[${countName("not-met")}])`;

/** The plan's two rows: all targets by verdict with the mean of their rates, all objectives with the headline. */
const TOTALS: { words: string; formulas: Record<string, string> }[] = [
  {
    words: SUMMARY_WORDS.allTargets.vi,
    formulas: {
      ...Object.fromEntries(
        VERDICTS.map((verdict) => [countName(verdict), `COUNTIF([results!judgement:],${verdictNumber(verdict)})`]),
      ),
      targets: VERDICTS.map((verdict) => `[${countName(verdict)}]`).join("+"),
      mean: `IF(SUM([results!share:])>0,SUM([results!capped:])/SUM([results!share:]),"")`,
    },
  },
  {
    words: SUMMARY_WORDS.allObjectives.vi,
    formulas: {
      ...Object.fromEntries(
        VERDICTS.map((verdict) => [countName(verdict), `COUNTIF([list!verdict:],"${VERDICT_WORDS[verdict].vi}")`]),
      ),
      verdict:
        `IF(${JUDGED}>0,[${MET}]&"/"&${JUDGED}&"${SUMMARY_WORDS.headline.vi} (` +
        `"&ROUND([${MET}]/${JUDGED}*100,1)&"%)","")`,
    },
  },
];

/** The summary by objective and for the plan, with its title in row `top`. It counts the results table's rows. */
export function summaryPart(plan: Plan, results: Block, top: number): Part {
  const places = objectivePlaces(plan);
  const rows = plan.objectives.map((objective) => ({
    number: objective.number,
    words: objective.statement,
    formulas: objectiveFormulas(places.get(objective) ?? { first: 0, last: 0 }),
  }));
  const list = new Block(COLUMNS, top + 2, rows.length, { results });
  const totals = new Block(COLUMNS, list.firstRow + rows.length, TOTALS.length, { results, list });
  const cells: DraftCell[] = [
    { row: top, column: FIRST_COLUMN, value: SUMMARY_WORDS.title.vi, style: TITLE },
    ...NAMES.map((name, at) => ({ row: top + 1, column: at + FIRST_COLUMN, value: headerOf(name), style: HEADER })),
    ...blockCells(list, rows, WORKED),
    ...blockCells(
      totals,
      TOTALS.map((total) => ({ ...total, number: null })),
      { ...WORKED, bold: true },
    ),
  ];
  const at = list.at("verdict");
  const cell = `${columnName(at)}${list.firstRow}`;
  return {
    cells,
    tables: [],
    validations: [],
    conditional:
      rows.length === 0
        ? []
        : VERDICTS.map((verdict) => ({
            area: areaName({ top: list.firstRow, left: at, bottom: list.lastRow, right: at }),
            formula: `${cell}="${VERDICT_WORDS[verdict].vi}"`,
            look: VERDICT_LOOKS[verdict],
          })),
  };
}

function headerOf(name: string): string {
  const verdict = VERDICTS.find((each) => countName(each) === name);
  if (verdict) return VERDICT_WORDS[verdict].vi;
  if (name === "verdict") return SUMMARY_WORDS.verdict.vi;
  return SUMMARY_WORDS[name as "number" | "objective" | "targets" | "mean"].vi;
}

interface ListRow {
  number: string | null;
  words: string;
  formulas: Record<string, string>;
}

function blockCells(block: Block, rows: ListRow[], style: DraftStyle): DraftCell[] {
  block.set(
    "number",
    rows.map(({ number }) => number),
  );
  block.set(
    "objective",
    rows.map(({ words }) => words),
  );
  // counts first: the others rest on them
  for (const name of [...VERDICTS.map(countName), "targets", "verdict", "mean"]) {
    block.compute(name, (row) => rows[row]?.formulas[name] ?? '""');
  }
  return rows.flatMap(({ formulas }, row) =>
    NAMES.map((name): DraftCell => {
      const value: Value = block.column(name)[row] ?? null;
      const source = formulas[name];
      const place = { row: block.firstRow + row, column: block.at(name) };
      if (source === undefined)
        return { ...place, value: value === "" ? null : value, style: { ...GIVEN, bold: style.bold === true } };
      const look = name === "mean" ? figures(style, SHARE_FORMAT) : { ...style, align: "center" as const };
      return { ...place, value, formula: block.print(source, row), style: look };
    }),
  );
}
