import { areaName, columnName } from "../../model/address";
import { targetsOf, type Plan } from "../../model/plan";
import { periodOf, type PeriodId } from "../../model/period";
import { resultsTable } from "../../model/ownSheets";
import type { Entered } from "../../model/result";
import { VERDICTS } from "../../model/rates";
import type { DraftCell, SheetDraft } from "../../model/sheet";
import { COLUMNS, headerOf } from "./columns";
import { FACT_COLUMNS, helperColumns } from "./helpers";
import { factsOf, verdictNumber, type RowFacts } from "./facts";
import { Block } from "./formula/block";
import { GIVEN, HEADER, HIDDEN, VERDICT_LOOKS } from "./looks";
import { IN_PERIOD_WORDS, STATES, stateWord, YES_WORDS } from "./words";

/** The part of a draft that one table or list makes. */
export type Part = Pick<SheetDraft, "cells" | "tables" | "validations" | "conditional">;

const FACTS = Object.keys(FACT_COLUMNS) as (keyof RowFacts)[];

/** The results table: 24 columns a person reads, then the hidden ones, with the block its summary counts. */
export function resultsPart(plan: Plan, entered: Entered, period: PeriodId, header: number): Part & { block: Block } {
  const placed = targetsOf(plan);
  const results = new Map(entered.results.map((result) => [result.target, result]));
  const helpers = helperColumns(periodOf(period).lastMonth, {
    inPeriod: IN_PERIOD_WORDS,
    states: STATES.map(stateWord),
    yes: YES_WORDS,
  });
  const names = [...COLUMNS.map(({ name }) => name), ...FACTS, ...helpers.map(({ name }) => name)];
  const block = new Block(new Map(names.map((name, at) => [name, at + 1])), header + 1, placed.length);

  const facts = factsOf(plan, period);
  for (const column of COLUMNS) {
    if (!("value" in column)) continue;
    block.set(
      column.name,
      placed.map((each) => column.value(each, results.get(each.target.id) ?? null)),
    );
  }
  for (const name of FACTS)
    block.set(
      name,
      facts.map((fact) => fact[name]),
    );
  for (const { name, formula } of helpers) block.compute(name, formula);
  for (const column of COLUMNS) if ("formula" in column) block.compute(column.name, column.formula);

  const formulas = new Map<string, string>([
    ...helpers.map(({ name, formula }): [string, string] => [name, formula]),
    ...COLUMNS.flatMap((column): [string, string][] => ("formula" in column ? [[column.name, column.formula]] : [])),
  ]);
  const headers = [
    ...COLUMNS.map(({ name }) => headerOf(name)),
    ...FACTS.map((name) => FACT_COLUMNS[name]),
    ...helpers.map(({ header: words }) => words),
  ];
  const styles = COLUMNS.map(({ style }) => style);

  const cells: DraftCell[] = headers.map((value, at) => ({
    row: header,
    column: at + 1,
    value,
    style: at < COLUMNS.length ? HEADER : HIDDEN,
  }));
  placed.forEach((each, row) => {
    names.forEach((name, at) => {
      const formula = formulas.get(name);
      const value = block.column(name)[row] ?? null;
      const style = styles[at]?.(each) ?? HIDDEN;
      const cell: DraftCell = { row: block.firstRow + row, column: at + 1, value, style };
      cells.push(formula === undefined ? cell : { ...cell, formula: block.print(formula, row) });
    });
  });
  // a table has at least one row
  if (placed.length === 0) cells.push({ row: block.firstRow, column: 1, value: null, style: GIVEN });

  const area = (name: string): string =>
    areaName({ top: block.firstRow, left: block.at(name), bottom: block.lastRow, right: block.at(name) });
  const judged = `$${columnName(block.at("judgement"))}${block.firstRow}`;
  return {
    block,
    cells,
    tables: [
      {
        name: resultsTable(period),
        area: areaName({ top: header, left: 1, bottom: block.lastRow, right: names.length }),
        columns: names.map((name, at) => {
          const formula = formulas.get(name);
          const column = { name: headers[at] ?? name };
          return formula === undefined ? column : { ...column, formula: block.print(formula, 0) };
        }),
      },
    ],
    validations: [
      { area: area("state"), choices: STATES.map(stateWord) },
      { area: area("estimate"), choices: ["x"] },
    ],
    conditional: VERDICTS.map((verdict) => ({
      area: area("verdict"),
      formula: `${judged}=${verdictNumber(verdict)}`,
      look: VERDICT_LOOKS[verdict],
    })),
  };
}
