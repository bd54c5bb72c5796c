import { explain } from "../../../shared/checking/check";
import type { Finding } from "../../../shared/model/finding";

const findings: Finding[] = [
  { code: "action.no-lead", severity: "warning", cell: "'KH 2026'!C7", params: {} },
  { code: "action.no-timing", severity: "warning", cell: "'KH 2026'!E7", params: {} },
];

test("an explanation travels with the finding of its code and cell", () => {
  const explained = explain(findings, [
    { code: "action.no-lead", cell: "'KH 2026'!$C$7", text: "Cả cơ quan cùng làm" },
  ]);
  expect(explained.map((finding) => finding.explained)).toEqual(["Cả cơ quan cùng làm", undefined]);
});

test.each([
  ["another cell", { code: "action.no-lead", cell: "'KH 2026'!C8" }],
  ["another code", { code: "action.no-support", cell: "'KH 2026'!C7" }],
  ["another sheet", { code: "action.no-lead", cell: "KH!C7" }],
])("what fits no finding is refused: %s", (_, place) => {
  let thrown: unknown;
  try {
    explain(findings, [{ ...place, text: "Vì…" }]);
  } catch (problem) {
    thrown = problem;
  }
  expect(thrown).toMatchObject({ code: "submit.unexplained-finding", params: place });
});
