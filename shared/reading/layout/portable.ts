import type { Layout } from "../../model/layout";
import type { Reading } from "../../model/reading";

/** What a snapshot says of how its sheets were laid out: the fingerprint of every header that was read, each once. */
export function fingerprintsOf({ tables }: Pick<Reading, "tables">): string {
  return [...new Set(tables.map(({ fingerprint }) => fingerprint))].filter((one) => one !== "").join(" ");
}

/** Two layouts as one: where both speak of a header or an area the first one counts. */
export function mergeLayouts(first: Layout, second: Layout): Layout {
  const headers = new Set(first.headers.map(({ fingerprint }) => fingerprint));
  const areas = new Set(first.ignored.map(({ digest }) => digest));
  return {
    schema: 1,
    headers: [...first.headers, ...second.headers.filter(({ fingerprint }) => !headers.has(fingerprint))].slice(0, 300),
    ignored: [...first.ignored, ...second.ignored.filter(({ digest }) => !areas.has(digest))].slice(0, 500),
    cells: [...first.cells, ...second.cells.filter(({ cell }) => !first.cells.some((one) => one.cell === cell))],
  };
}

/** What of a layout serves other workbooks: known by words alone, nothing of its own cells. */
export function portable({ headers, ignored }: Layout): Layout {
  return {
    schema: 1,
    headers: headers.map(({ cell: _, ...header }) => header),
    ignored: ignored.map(({ range: _, ...area }) => area),
    cells: [],
  };
}
