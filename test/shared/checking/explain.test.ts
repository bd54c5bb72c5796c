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

test("a sheet's name is the same with its letters apart", () => {
  const [finding] = findings;
  const cell = "'Kế hoạch'!C7";
  const apart = finding ? [{ ...finding, cell: cell.normalize("NFD") }] : [];
  const explained = explain(apart, [{ code: "action.no-lead", cell: cell.normalize("NFC"), text: "Cả cơ quan" }]);
  expect(explained.map((one) => one.explained)).toEqual(["Cả cơ quan"]);
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
