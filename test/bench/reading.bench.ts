import { check } from "../../shared/checking/check";
import { readPlan } from "../../shared/reading/plan";
import { readWorkbook } from "../../shared/workbook/read";
import { workbookOf } from "../support/plans/sheet";
import { figure, milliseconds } from "./figure";

/** A plan of a given length: an objective with its target for every eight measures, as long plans have. */
function planOf(rows: number): Uint8Array {
  const header = ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp thực hiện", "Thời gian hoàn thành", "Trách nhiệm thực hiện"];
  const body = Array.from({ length: rows }, (_, at) => {
    const number = Math.floor(at / 8) + 1;
    const head =
      at % 8 === 0
        ? [number, `Nâng chất lượng công việc thứ ${number} của cơ quan`, `≥ ${80 + (at % 20)}%`]
        : [null, null, null];
    return [
      ...head,
      `Rà soát hồ sơ nhóm ${at} trên phần mềm`,
      at % 3 ? "Hàng tháng" : `Trước ngày 15/${(at % 12) + 1}/2026`,
      "Văn phòng; Các phòng chuyên môn",
    ];
  });
  return workbookOf([
    { name: "KH", bold: [1, 3], rows: [["MỤC TIÊU CHẤT LƯỢNG NĂM 2026 CỦA UBND XÃ SUỐI MÂY"], [], header, ...body] },
  ]);
}

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
