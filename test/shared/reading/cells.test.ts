import type { GridCell } from "../../../shared/model/grid";
import { timeIn, wordsIn } from "../../../shared/reading/cells";

const cell = (value: GridCell["value"], text: string, format?: string): GridCell => ({
  row: 1,
  column: 1,
  value,
  text,
  ...(format !== undefined && { format }),
});

test.each([
  [1250, "1,250", "#,##0", "1250"],
  [0.975, "98%", "0%", "97,5%"],
  [0.975, "97.5%", "0.0%", "97,5%"],
  [1, "100%", "0%", "100%"],
  [98.5, "98.5", undefined, "98,5"],
  [1.234, "1.234", undefined, "1,2340"],
  [0.125, "0.125", undefined, "0,125"],
  [12000, "12 000 người", '# ##0" người"', "12000 người"],
  [-3, "(3)", "0;(0)", "(3)"],
  [46387, "12/31/26", "m/d/yy", "31/12/2026"],
  [46387, "31-Dec-26", "d-mmm-yy", "31/12/2026"],
  [46082, "03/2026", "mm/yyyy", "03/2026"],
  [46082, "Tháng 3/2026", '"Tháng "m/yyyy', "Tháng 3/2026"],
  [7, "07", "00", "07"],
])("%j shown as %j in the format %j says %j", (value, text, format, words) =>
  expect(wordsIn(cell(value, text, format))).toBe(words),
);

test("words are the cell's own", () => {
  expect(wordsIn(cell(" 1,250 con ", " 1,250 con ", "#,##0"))).toBe("1,250 con");
});

test("a day that lost its format is still a day where a time is asked for", () => {
  expect(timeIn(cell(46387, "46387"))).toBe("31/12/2026");
  expect(timeIn(cell(2026, "2026"))).toBe("2026");
});
