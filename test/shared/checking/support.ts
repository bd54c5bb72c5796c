import { check } from "../../../shared/checking/check";
import { findingSentence } from "../../../shared/messages/findings";
import type { FindingCode } from "../../../shared/problems/findings";
import { aReading, type RowOfAction, type RowOfObjective, type Written } from "../../support/reading";

/** A plan in which nothing is wrong; a case adds what it is about. */
export const whole = (over: RowOfObjective = {}, action: RowOfAction = {}): RowOfObjective => ({
  statement: "Nâng tỷ lệ hồ sơ giải quyết đúng hạn lên 95%",
  targets: [{}],
  actions: [{ support: ["Văn phòng"], ...action }],
  ...over,
});

/** `B7 code` of every finding, without the sheet. */
export function findingsOf(written: Written): string[] {
  return check(aReading(written)).findings.map(({ code, cell }) => `${cell.replace(/^.*!/, "")} ${code}`);
}

/** The cells at which a code is raised; every sentence must be whole. */
export function cellsOf(code: FindingCode, written: Written): string[] {
  const raised = check(aReading(written)).findings.filter((finding) => finding.code === code);
  for (const finding of raised)
    expect(findingSentence(finding, "vi") + findingSentence(finding, "en")).not.toMatch(/[{}]/);
  return raised.map(({ cell }) => cell.replace(/^.*!/, ""));
}

/** One case: what is written, and where the code is raised (nowhere where empty). */
export type Case = [what: string, written: Written, cells: string[]];

export function holds(code: FindingCode, cases: Case[]): void {
  describe(code, () => {
    test.each(cases)("%s", (_, written, cells) => expect(cellsOf(code, written)).toEqual(cells));
    test("is shown to be raised three times and left alone three times at least", () => {
      expect(cases.filter(([, , cells]) => cells.length > 0).length).toBeGreaterThanOrEqual(3);
      expect(cases.filter(([, , cells]) => cells.length === 0).length).toBeGreaterThanOrEqual(3);
    });
  });
}
