import { resultsSheet } from "../../../shared/achieving/sheet/draft";
import { ratesOf } from "../../../shared/achieving/rates";
import { compute } from "./ironcalc";
import { objective, plan, result, target } from "./samples";
it("x", () => {
  const p = plan([
    objective({
      targets: [
        target(),
        target({ id: "t2", comparator: "equals", value: 3, unit: "lần", accrual: "cumulative", per: "month" }),
      ],
    }),
  ]);
  const r = [
    result({ numerator: 29, denominator: 31, basis: "estimate" }),
    result({ target: "t2", actual: 4, span: "period" }),
  ];
  const d = resultsSheet(p, { results: r, actions: [] }, "2026-H1");
  const c = compute(d);
  for (const cell of d.cells)
    if (cell.formula)
      console.log(
        cell.row,
        cell.column,
        cell.formula.length,
        cell.value,
        c.shown(cell.row, cell.column),
        c.shown(cell.row, cell.column).startsWith("#") ? cell.formula : "",
      );
  console.log(JSON.stringify(ratesOf(p, r, "2026-H1")));
});
