import fc from "fast-check";
import { toHeld } from "../../../shared/achieving/held";
import { ratesOf } from "../../../shared/achieving/rates";
import { COLUMNS, type ColumnName } from "../../../shared/achieving/sheet/columns";
import { resultsSheet } from "../../../shared/achieving/sheet/draft";
import { enteredFrom } from "../../../shared/achieving/sheet/entered";
import { columnName } from "../../../shared/model/address";
import { targetsOf } from "../../../shared/model/plan";
import type { Result } from "../../../shared/model/result";
import { ESTIMATE_WORDS, VERDICT_WORDS } from "../../../shared/messages/verdicts";
import { periods, plans, resultFor } from "./arbitraryPlan";
import { gridOf } from "./gridOf";
import { compute, type Cell } from "./ironcalc";

const RUNS = Number(process.env["MTCL_PROPERTY_RUNS"] ?? 25);
const SEED = Number(process.env["MTCL_PROPERTY_SEED"] ?? 2026);

const HEADER_ROW = 5;
const at = (name: ColumnName): number => COLUMNS.findIndex((column) => column.name === name) + 1;
const FIGURES = [at("numerator"), at("denominator"), at("actual")];

/** What people leave in figure cells: each makes the cell hold no number. */
const LITTER = ["97%", "", " ", "chưa có", true, { error: "#N/A" }] as const;

/** A plan, its figures, litter over some of them, and an order of rows. */
const cases = fc.tuple(plans, periods).chain(([plan, period]) => {
  const placed = targetsOf(plan);
  return fc.record({
    plan: fc.constant(plan),
    period: fc.constant(period),
    results: fc.tuple(...placed.map(({ target }) => resultFor(target))),
    order: fc.shuffledSubarray(
      placed.map((_, row) => row),
      { minLength: placed.length },
    ),
    litter: fc.array(fc.tuple(fc.nat(placed.length * 3), fc.constantFrom(...FIGURES), fc.constantFrom(...LITTER)), {
      maxLength: 6,
    }),
  });
});

/** The summary's title stands in the row over its headings. */
const SUMMARY = "TỔNG HỢP THEO MỤC TIÊU";

const close = (cell: string, expected: number | null): string =>
  expected === null
    ? `IF(${cell}="",1,0)`
    : `IF(ISNUMBER(${cell}),IF(ABS(${cell}-(${expected}))<=0.000000001*MAX(1,ABS(${expected})),1,0),0)`;

it("comes to the same in code and in the sheet, however rows are sorted and whatever stands in the cells", () => {
  fc.assert(
    fc.property(cases, ({ plan, period, results, order, litter }) => {
      const placed = targetsOf(plan);
      const found = results.filter((each): each is Result => each !== null);
      const draft = resultsSheet(plan, { results: found, actions: [] }, period);
      const last = HEADER_ROW + placed.length;
      const moved = draft.cells.map((cell): Cell => {
        const { row, column, value, formula } = cell;
        if (formula !== undefined) return { row, column, value, formula };
        if (row <= HEADER_ROW || row > last) return { row, column, value };
        return { row: HEADER_ROW + 1 + order.indexOf(row - HEADER_ROW - 1), column, value };
      });
      const over = new Map(litter.map(([row, column, value]) => [`${HEADER_ROW + 1 + row} ${column}`, value]));
      const cells = moved.map((cell): Cell => {
        const left = over.get(`${cell.row} ${cell.column}`);
        return left === undefined || cell.row > last ? cell : { ...cell, value: left };
      });

      const sheet = gridOf({ ...draft, cells: [] });
      sheet.cells = cells.flatMap(({ row, column, value, formula }) =>
        value === null
          ? []
          : [
              {
                row,
                column,
                value,
                text: typeof value === "object" ? value.error : String(value),
                ...(formula === undefined ? {} : { formula }),
              },
            ],
      );
      const { entered } = enteredFrom(sheet, period, plan);
      const rates = ratesOf(plan, entered.results, period);
      const estimates = new Set(entered.results.flatMap((each) => (each.basis === "estimate" ? [each.target] : [])));

      const computed = compute(cells);
      const questions: { row: number; column: number; formula: string }[] = [];
      const ask = (cell: string, expected: number | null, row: number, column: number): void => {
        questions.push({ row, column, formula: close(cell, expected) });
      };
      placed.forEach(({ target }, place) => {
        const row = HEADER_ROW + 1 + order.indexOf(place);
        const reached = rates.targets[place];
        if (!reached) throw new Error("a target without a rate");
        const inCell = (value: number | null): number | null =>
          value === null || target.comparator === "attain" ? value : toHeld(target, value);
        ask(`${columnName(at("goal"))}${row}`, inCell(reached.goal), row, 101);
        ask(`${columnName(at("used"))}${row}`, inCell(reached.used), row, 102);
        ask(`${columnName(at("rate"))}${row}`, reached.rate, row, 103);
        const words =
          estimates.has(target.id) && reached.verdict in ESTIMATE_WORDS
            ? ESTIMATE_WORDS[reached.verdict as keyof typeof ESTIMATE_WORDS]
            : VERDICT_WORDS[reached.verdict];
        expect({ target, row, verdict: computed.shown(row, at("verdict")) }).toEqual({
          target,
          row,
          verdict: words.vi,
        });
      });
      const title = cells.find(({ value }) => value === SUMMARY)?.row ?? 0;
      rates.objectives.forEach((reached, place) => {
        const row = title + 2 + place;
        expect(computed.shown(row, 12)).toBe(VERDICT_WORDS[reached.verdict].vi);
        ask(`M${row}`, reached.mean, row, 104);
      });
      ask(`M${title + 2 + plan.objectives.length}`, rates.plan.mean, 1, 105);
      computed.ask(questions);
      for (const { row, column, formula } of questions) {
        expect({ formula, holds: computed.shown(row, column) }).toEqual({ formula, holds: "1" });
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 600_000);
