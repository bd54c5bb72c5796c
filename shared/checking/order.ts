import { parseAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Reading } from "../model/reading";

/** Findings by sheet, row, column, code: sheets in the order in which the reading meets them. */
export function byPlace(reading: Reading): (one: Finding, other: Finding) => number {
  const met = [
    ...reading.lines.map(({ cell }) => cell),
    ...Object.values(reading.sources).flatMap((cells) => Object.values(cells)),
  ];
  const names = [...met.map((cell) => parseAddress(cell)?.sheet ?? null), ...reading.tables.map(({ sheet }) => sheet)];
  const sheets = [...new Set(names)];
  const keyOf = ({ cell }: Finding): [number, number, number] => {
    const place = parseAddress(cell);
    const sheet = sheets.indexOf(place?.sheet ?? null);
    return [sheet < 0 ? sheets.length : sheet, place?.top ?? 0, place?.left ?? 0];
  };
  return (one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0);
  };
}
