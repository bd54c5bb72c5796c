import type { Layout } from "../../shared/model/layout";

/** A layout without one of its corrections: a header by its fingerprint, an area by its digest, a cell by kind and address. */
export function withoutCorrection(layout: Layout, key: string): Layout {
  return {
    schema: 1,
    headers: layout.headers.filter(({ fingerprint }) => fingerprint !== key),
    ignored: layout.ignored.filter(({ digest }) => digest !== key),
    cells: layout.cells.filter((cell) => cellKey(cell) !== key),
  };
}

export function cellKey({ kind, cell }: Layout["cells"][number]): string {
  return `${kind} ${cell}`;
}
