import fc from "fast-check";
import { printSheet } from "../../../../shared/achieving/print/draft";
import { resultsSheet } from "../../../../shared/achieving/sheet/draft";
import { targetsOf } from "../../../../shared/model/plan";
import type { Result } from "../../../../shared/model/result";
import { periods, plans, resultFor } from "../arbitraryPlan";
import { gridOf } from "../gridOf";
import { computeSheets } from "../ironcalc";

const RUNS = Number(process.env["MTCL_PROPERTY_RUNS"] ?? 15);
const SEED = Number(process.env["MTCL_PROPERTY_SEED"] ?? 2026);

const words = fc.constantFrom(undefined, "Thiếu người", 'Ghi 5, 6 và "7"', "=1+1");
const said = fc.record({ cause: words, what: words, note: words });

/** A plan with figures, some of them with a cause, a correction and a note. */
const cases = fc.tuple(plans, periods).chain(([plan, period]) =>
  fc.record({
    plan: fc.constant(plan),
    period: fc.constant(period),
    results: fc.tuple(...targetsOf(plan).map(({ target }) => fc.tuple(resultFor(target), said))),
  }),
);

it("every cached value of the print sheet is what a spreadsheet works out", () => {
  fc.assert(
    fc.property(cases, ({ plan, period, results }) => {
      const entered = results.flatMap(([result, { cause, what, note }]): Result[] => {
        if (result === null) return [];
        return [
          {
            ...result,
            ...(cause === undefined ? {} : { cause }),
            ...(what === undefined ? {} : { correction: { what, who: "Văn phòng", by: "30/9" } }),
            ...(note === undefined ? {} : { note }),
          },
        ];
      });
      const resultsDraft = resultsSheet(plan, { results: entered, actions: [] }, period);
      const draft = printSheet(plan, gridOf(resultsDraft), period, null);
      const computed = computeSheets([resultsDraft, draft])[1];
      for (const { row, column, value, formula } of draft.cells) {
        if (formula === undefined) continue;
        const found = computed?.shown(row, column) ?? "";
        if (typeof value === "number") {
          const close = Math.abs(Number(found) - value) <= 1e-6 * Math.max(1, Math.abs(value));
          expect({ formula, found, value, close }).toMatchObject({ close: true });
        } else expect({ formula, found }).toEqual({ formula, found: String(value ?? "") });
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 600_000);
