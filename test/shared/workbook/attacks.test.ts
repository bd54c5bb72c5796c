import { readWorkbook } from "../../../shared/workbook/read";
import { addSheet, newWorkbook } from "../../../shared/workbook/write";
import { fullDraft } from "../../support/drafts";

test("a workbook with as many sheets as can be opened gets no further one", () => {
  const full = newWorkbook(Array.from({ length: 200 }, (_, at) => ({ ...fullDraft(), name: `S${at}`, tables: [] })));
  expect(readWorkbook(full).sheets).toHaveLength(200);
  expect(() => addSheet(full, fullDraft())).toThrow("workbook.too-large");
});
