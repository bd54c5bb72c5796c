import { readWorkbook } from "../../../shared/workbook/read";
import { addSheet, newWorkbook } from "../../../shared/workbook/write";
import { decodeXstring } from "../../../shared/workbook/xml/characters";
import { fullDraft } from "../../support/drafts";

test("half of a surrogate pair is no character of a text", () => {
  expect(decodeXstring("_xD83D__xDE00_")).toBe("😀");
  expect(decodeXstring("a_xD800_b_xDC00_")).toBe("a\ufffdb\ufffd");
});

test("a workbook with as many sheets as can be opened gets no further one", () => {
  const full = newWorkbook(Array.from({ length: 200 }, (_, at) => ({ ...fullDraft(), name: `S${at}`, tables: [] })));
  expect(readWorkbook(full).sheets).toHaveLength(200);
  expect(() => addSheet(full, fullDraft())).toThrow("workbook.too-large");
});
