import { readFileSync, readdirSync } from "node:fs";
import { readWorkbook } from "/work/main/shared/workbook/read";
test("x", () => {
  for (const f of readdirSync("/work/shared/plans").filter((f) => f.endsWith(".xlsx"))) {
    const t = performance.now();
    const g = readWorkbook(readFileSync("/work/shared/plans/" + f));
    console.log(f, Math.round(performance.now() - t), g.sheets.map((s) => [s.name, s.cells.length, s.merges.length]), JSON.stringify(g.sheets[0]!.cells.slice(0, 3)), JSON.stringify(g.sheets[0]!.cells.filter(c => typeof c.value === "number").slice(0, 6)));
  }
});
