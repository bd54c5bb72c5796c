import { check } from "../../shared/checking/check";
import { readPlan } from "../../shared/reading/plan";
import { readWorkbook } from "../../shared/workbook/read";
import { planOf } from "./communePlan";
import { figure, milliseconds } from "./figure";

const times: { rows: number; ms: number }[] = [];
for (const rows of [100, 1000, 10_000]) {
  const bytes = planOf(rows);
  const grid = readWorkbook(bytes);
  const runs = rows > 5000 ? 3 : 7;
  const parse = milliseconds(() => readWorkbook(bytes), runs);
  const read = milliseconds(() => readPlan(grid), runs);
  const reading = readPlan(grid);
  times.push({ rows, ms: read });
  figure(`workbook parsed, ${rows} rows`, parse, "ms");
  figure(`plan read, ${rows} rows`, read, "ms", { name: `workbook parsed, ${rows} rows`, value: parse });
  figure(
    `plan checked, ${rows} rows`,
    milliseconds(() => check(reading), runs),
    "ms",
    { name: `plan read, ${rows} rows`, value: read },
  );
  figure(`rows read a second, ${rows} rows`, (rows / read) * 1000, "rows/s");
}
const [first, , last] = times;
if (first && last)
  figure("exponent of reading time over rows", Math.log(last.ms / first.ms) / Math.log(last.rows / first.rows), "");
figure("peak memory", process.resourceUsage().maxRSS / 1024, "MB");
