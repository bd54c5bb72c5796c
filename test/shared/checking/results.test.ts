import { checkResults } from "../../../shared/checking/results";
import { findingSentence } from "../../../shared/messages/findings";
import type { Target } from "../../../shared/model/plan";
import type { Verdict } from "../../../shared/model/rates";
import type { Result } from "../../../shared/model/result";
import { aPlan, anObjective, aTarget, someRates } from "../../support/plans";

/** The codes said of one target with what was entered for it, given its verdict. */
function said(entered: Partial<Result> | null, verdict: Verdict = "met", over: Partial<Target> = {}): string[] {
  const target = aTarget({ id: "t", ...over });
  const plan = aPlan({ objectives: [anObjective({ id: "o", targets: [target] })] });
  const results: Result[] = entered
    ? [{ target: "t", basis: "actual", evidence: "Báo cáo 12/BC-UBND", ...entered }]
    : [];
  const used = typeof entered?.actual === "number" ? { used: entered.actual } : {};
  const findings = checkResults(plan, results, someRates({ t: { verdict, ...used } }, {}));
  for (const finding of findings) {
    expect(finding.cell).toBe(target.cell);
    expect(findingSentence(finding, "vi") + findingSentence(finding, "en")).not.toMatch(/[{}]/);
  }
  return findings.map(({ code }) => code);
}

const cause = { cause: "Thiếu người", correction: { what: "Bố trí thêm", who: "Văn phòng", by: "31/01" } };

test.each<[string, Parameters<typeof said>, string[]]>([
  ["no figure", [null, "no-data"], ["result.missing"]],
  ["an empty row", [{}, "no-data"], ["result.missing"]],
  ["not due yet", [null, "not-due"], []],
  ["worked out from others", [null, "no-data", { workedOut: "share-of-met-below" }], []],
  ["a figure is there", [{ actual: 97 }], []],
  ["figure and ratio agree, rounded", [{ numerator: 2, denominator: 3, actual: 66.7 }], []],
  ["figure and ratio differ", [{ numerator: 90, denominator: 100, actual: 97 }], ["result.conflict"]],
  [
    "a count and its ratio differ",
    [{ numerator: 3, denominator: 1, actual: 5 }, "met", { unit: "lần" }],
    ["result.conflict"],
  ],
  ["more than the whole", [{ numerator: 103, denominator: 100 }], ["result.share-over-1"]],
  ["the whole", [{ numerator: 100, denominator: 100 }], []],
  ["a ratio that is no share", [{ numerator: 70, denominator: 2 }, "met", { unit: "triệu đồng/người" }], []],
  [
    "the reduction typed for the remainder",
    [{ actual: 50 }, "met", { unit: "hộ", value: 143, change: -50 }],
    ["result.looks-like-change"],
  ],
  ["the remainder", [{ actual: 143 }, "met", { unit: "hộ", value: 143, change: -50 }], []],
  ["no change promised", [{ actual: 50 }, "met", { unit: "hộ", value: 143 }], []],
  ["not met, nothing said", [{ actual: 80 }, "not-met"], ["result.no-cause"]],
  ["not met, a cause alone", [{ actual: 80, cause: "Thiếu người" }, "not-met"], ["result.no-cause"]],
  ["not met, cause and correction", [{ actual: 80, ...cause }, "not-met"], []],
  ["behind is no failure yet", [{ actual: 80 }, "behind"], []],
  ["0 of 0", [{ numerator: 0, denominator: 0 }, "nothing-arose"], ["result.nothing-arose-unsaid"]],
  ["0 of 0, and said", [{ numerator: 0, denominator: 0, actual: "nothing-arose" }, "nothing-arose"], []],
  ["a goal reached, and nothing proves it", [{ actual: 97, evidence: undefined }], ["result.no-evidence"]],
  ["on the way, spaces for evidence", [{ actual: 97, evidence: "  " }, "on-track"], ["result.no-evidence"]],
  [
    "a level attained, and nothing proves it",
    [{ actual: "attained", evidence: undefined }, "met", { comparator: "attain", value: null }],
    ["result.no-evidence"],
  ],
  [
    "a share reached, and nothing proves it",
    [{ numerator: 97, denominator: 100, evidence: undefined }],
    ["result.no-evidence"],
  ],
  ["an estimate proves nothing yet", [{ actual: 97, basis: "estimate", evidence: undefined }], []],
  ["nothing arose", [{ actual: "nothing-arose", evidence: undefined }, "nothing-arose"], []],
  ["not met needs a cause instead", [{ actual: 80, ...cause, evidence: undefined }, "not-met"], []],
  [
    "worked out from what is proved",
    [{ actual: 97, evidence: undefined }, "met", { workedOut: "share-of-met-below" }],
    [],
  ],
  ["no figure, none to prove", [{ evidence: undefined }, "no-data"], ["result.missing"]],
  ["0 of 5", [{ numerator: 0, denominator: 5 }], []],
])("%s", (_, entered, codes) => expect(said(...entered)).toEqual(codes));

test("what is found stands on the results sheet where its row is known", () => {
  const targets = [aTarget({ id: "t" }), aTarget({ id: "u", cell: "KH!C9" })];
  const plan = aPlan({ objectives: [anObjective({ id: "o", targets })] });
  const results: Result[] = targets.map(({ id }) => ({ target: id, basis: "actual", actual: 97 }));
  const rates = someRates({ t: { verdict: "met", used: 97 }, u: { verdict: "met", used: 97 } }, {});
  const found = checkResults(plan, results, rates, (target, column) =>
    target === "t" && column === "evidence" ? "'Kết quả'!T6" : undefined,
  );
  expect(found.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    "result.no-evidence 'Kết quả'!T6",
    "result.no-evidence KH!C9",
  ]);
});
