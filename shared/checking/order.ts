import { parseAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Reading } from "../model/reading";

/** Findings by sheet, row, column, code: sheets in the order in which the reading meets them. */
export function sortedByPlace(findings: Finding[], reading: Reading): Finding[] {
  const sheets = sheetsOf(reading);
  const placed = findings.map((finding) => {
    const place = parseAddress(finding.cell);
    return {
      finding,
      key: [sheets.get(place?.sheet ?? "") ?? sheets.size, place?.top ?? 0, place?.left ?? 0] as const,
    };
  });
  placed.sort(({ key: a, finding: one }, { key: b, finding: other }) => {
    const code = one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || code;
  });
  return placed.map(({ finding }) => finding);
}

function sheetsOf({ lines, tables, plan }: Reading): Map<string, number> {
  const cells = [...lines.map(({ cell }) => cell), ...plan.objectives.map(({ range }) => range)];
  const names = [...cells.map((cell) => parseAddress(cell)?.sheet ?? ""), ...tables.map(({ sheet }) => sheet)];
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}
