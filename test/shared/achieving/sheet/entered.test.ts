import fc from "fast-check";
import { resultsSheet } from "../../../../shared/achieving/sheet/draft";
import { enteredFrom, resultsSheetOf } from "../../../../shared/achieving/sheet/entered";
import { responsibleOf, responsibleWords } from "../../../../shared/achieving/sheet/words";
import type { GridSheet } from "../../../../shared/model/grid";
import { targetsOf } from "../../../../shared/model/plan";
import type { ActionResult, Result } from "../../../../shared/model/result";
import { periods, plans, resultFor } from "../arbitraryPlan";
import { gridOf } from "../gridOf";
import { objective, plan, result, target } from "../samples";

const words = fc.option(
  fc.stringMatching(/^[A-Za-zĐđạ0-9,;. /\n-]{1,20}$/).filter((text) => text.trim() !== ""),
  { nil: undefined },
);
const given = <T extends object>(said: T): Partial<T> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<T>;

const correction = fc
  .record({
    what: fc.constantFrom("Phân công lại", "Bổ sung, rà soát"),
    who: fc.constantFrom("Văn phòng", "Phòng A, Phòng B", ""),
    by: fc.constantFrom("30/9/2026", "", "Quý IV, tuần đầu"),
  })
  .filter(({ who, by }) => who !== "" || by !== "");

const cases = fc.tuple(plans, periods).chain(([made, period]) =>
  fc.record({
    plan: fc.constant(made),
    period: fc.constant(period),
    results: fc.tuple(
      ...targetsOf(made).map(({ target: each }) =>
        fc
          .tuple(resultFor(each), fc.record({ evidence: words, cause: words, note: words }), fc.option(correction))
          .map(([found, texts, mend]) => found && { ...found, ...given(texts), ...(mend ? { correction: mend } : {}) }),
      ),
    ),
    actions: fc.tuple(
      ...made.objectives.flatMap(({ actions }) =>
        actions.map(({ id }) =>
          fc.record({
            action: fc.constant(id),
            state: fc.constantFrom<ActionResult["state"]>("done", "doing", "not-done", "nothing-arose"),
            date: fc.option(fc.constantFrom("2026-01-31", "2024-02-29", "1999-12-31"), { nil: undefined }),
            document: words,
            note: words,
          }),
        ),
      ),
    ),
  }),
);

const says = (each: Result): boolean => Object.keys(each).length > 2 || each.basis === "estimate";

it("reads back what a draft holds", () => {
  fc.assert(
    fc.property(cases, ({ plan: made, period, results, actions }) => {
      const entered = {
        results: results.filter((each): each is Result => each !== null && says(each)),
        actions: actions.map((each) => given(each) as ActionResult),
      };
      const { entered: back, findings } = enteredFrom(gridOf(resultsSheet(made, entered, period)), period, made);
      expect(findings).toEqual([]);
      expect(back).toEqual(entered);
    }),
    { numRuns: 40 },
  );
});

it("takes who and by when apart as it joined them", () => {
  const parts = fc.stringMatching(/^[a-c ,\n]{0,6}$/);
  fc.assert(
    fc.property(parts, parts, (who, by) => {
      const due = by.replace(/\s*\n\s*/g, " ");
      expect(responsibleOf(responsibleWords({ who, by }))).toEqual({ who, by: due });
    }),
  );
});

describe("a sheet somebody worked on", () => {
  const made = plan([objective({ targets: [target({ id: "a" }), target({ id: "b", value: 5, unit: "lớp" })] })]);
  const sheet = (): GridSheet => gridOf(resultsSheet(made, { results: [], actions: [] }, "2026-H1"));
  const typed = (found: GridSheet, row: number, column: number, value: GridSheet["cells"][number]["value"]) => {
    found.cells = found.cells.filter((cell) => cell.row !== row || cell.column !== column);
    found.cells.push({ row, column, value, text: typeof value === "object" ? value.error : String(value) });
  };
  const read = (found: GridSheet) => enteredFrom(found, "2026-H1", made);

  it("is found by its table, whatever it is called", () => {
    const found = { ...sheet(), name: "Số liệu của tôi" };
    const other = { ...sheet(), tables: [] };
    expect(resultsSheetOf({ sheets: [other, found] }, "2026-H1")).toBe(found);
    expect(resultsSheetOf({ sheets: [found] }, "2026")).toBeNull();
  });

  it("is read by its headings, with rows sorted, columns added and the table moved", () => {
    const found = sheet();
    typed(found, 6, 13, 0.97);
    typed(found, 7, 13, 4);
    for (const cell of found.cells) {
      if (cell.row === 6) cell.row = 7;
      else if (cell.row === 7) cell.row = 6;
    }
    for (const cell of found.cells) {
      cell.row += 3;
      cell.column += cell.column >= 4 ? 2 : 1;
    }
    const area = found.tables[0]?.range;
    if (area) Object.assign(area, { top: area.top + 3, bottom: area.bottom + 3, left: 2, right: area.right + 2 });
    expect(read(found).entered.results).toEqual([
      result({ target: "b", actual: 4 }),
      result({ target: "a", actual: 97 }),
    ]);
  });

  it.each([["97%"], ["chưa có"], [true], [{ error: "#N/A" }]])(
    "says of %j in a figure cell that it is no number",
    (value) => {
      const found = sheet();
      typed(found, 6, 11, value);
      expect(read(found)).toEqual({
        entered: { results: [], actions: [] },
        findings: [
          {
            code: "result.not-a-number",
            severity: "error",
            cell: "'Kết quả 6T 2026'!K6",
            params: { text: typeof value === "object" ? "#N/A" : String(value) },
          },
        ],
      });
    },
  );

  it.each([
    ["x", "estimate"],
    ["X", "estimate"],
    ["có", "estimate"],
    [1, "estimate"],
    [true, "estimate"],
    ["không", "actual"],
    [0, "actual"],
  ])("reads %j as %s", (value, basis) => {
    const found = sheet();
    typed(found, 6, 13, 0.5);
    typed(found, 6, 15, value);
    expect(read(found).entered.results[0]?.basis).toBe(basis);
  });

  it("lets Không phát sinh win and says which figure stood beside it", () => {
    const found = sheet();
    typed(found, 6, 13, 0.5);
    typed(found, 6, 14, "không phát sinh");
    const { entered, findings } = read(found);
    expect(entered.results).toEqual([result({ target: "a", actual: "nothing-arose" })]);
    expect(findings.map(({ code, cell, params }) => [code, cell, params])).toEqual([
      ["result.conflict", "'Kết quả 6T 2026'!M6", { share: "không phát sinh", actual: 50 }],
    ]);
  });

  it.each([
    ["Tình trạng outside its list", 14, "Đạt một phần", "result.unknown-word"],
    ["Tình trạng with a space too many", 14, "Đạt ", "result.unknown-word"],
    ["Là số ước that is neither yes nor no", 15, "Ước", "result.unknown-word"],
  ])("says so of %s, and blocks the report", (_, column, value, code) => {
    const found = sheet();
    typed(found, 6, column, value);
    expect(read(found).findings).toMatchObject([{ code, severity: "error" }]);
  });

  it("knows a row by its words where its Mã is another plan's", () => {
    const found = sheet();
    typed(found, 6, 13, 0.5);
    typed(found, 6, 1, "ct-other");
    expect(read(found)).toEqual({
      entered: { results: [result({ target: "a", actual: 50 })], actions: [] },
      findings: [],
    });
  });

  it.each([
    ["a Mã that is gone", ""],
    ["a Mã that is an error", { error: "#REF!" }],
    ["a Mã of another plan", "ct-other"],
    ["a Mã that stands twice", "b"],
  ])("leaves no figure behind unseen: %s", (_, id) => {
    const found = sheet();
    typed(found, 6, 13, 0.5);
    typed(found, 6, 1, id);
    if (id === "ct-other") typed(found, 6, 3, "Số buổi họp tổ dân phố");
    // the first row of an id keeps it, so the row that stands twice is sorted below
    if (id === "b") for (const cell of found.cells) if (cell.row === 6 || cell.row === 7) cell.row = 13 - cell.row;
    const { entered, findings } = read(found);
    expect(entered.results).toEqual([]);
    expect(findings).toMatchObject([{ code: "result.lost-row", severity: "error" }]);
  });

  it("says which column has lost its heading", () => {
    const found = sheet();
    typed(found, 5, 13, "Số liệu 6T");
    expect(read(found).findings).toMatchObject([
      { code: "result.lost-column", cell: "'Kết quả 6T 2026'!A5", params: { heading: "Số liệu" } },
    ]);
  });

  it("takes the unit from the plan, whatever ĐVT says", () => {
    const found = sheet();
    typed(found, 6, 4, "phần trăm");
    typed(found, 6, 13, 0.97);
    expect(read(found).entered.results).toEqual([result({ target: "a", actual: 97 })]);
  });
});
