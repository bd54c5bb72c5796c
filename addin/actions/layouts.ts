import type { Grid } from "../../shared/model/grid";
import { Layout, NO_LAYOUT, type Correction } from "../../shared/model/layout";
import { correct } from "../../shared/reading/layout/correct";
import { mergeLayouts } from "../../shared/reading/layout/portable";
import type { WorkbookHost } from "../host/workbookHost";

/** Where a workbook keeps what people corrected in its reading. */
const NAMESPACE = "urn:mtcl:layout:1";

/** What a workbook keeps of corrections; null where something is kept that this version cannot use. */
export async function keptLayout(host: WorkbookHost): Promise<Layout | null> {
  const text = await host.part(NAMESPACE);
  if (text === null) return NO_LAYOUT;
  try {
    return Layout.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps a layout with its workbook; one that says nothing is not kept. */
export function keepLayout(host: WorkbookHost, layout: Layout): Promise<void> {
  const says = layout.headers.length + layout.ignored.length + layout.cells.length > 0;
  return host.setPart(NAMESPACE, says ? JSON.stringify(layout) : null);
}

/** Takes a layout from elsewhere: what it says goes before what the workbook keeps. */
export async function useLayout(host: WorkbookHost, given: Layout): Promise<void> {
  await keepLayout(host, mergeLayouts(given, (await keptLayout(host)) ?? NO_LAYOUT));
}

/** Corrects one after the other and keeps it all. @throws Problem correction.*; then nothing of it is kept */
export async function correctReading(host: WorkbookHost, corrections: readonly Correction[]): Promise<Layout> {
  const grid: Grid = await host.read();
  const before = (await keptLayout(host)) ?? NO_LAYOUT;
  const layout = corrections.reduce((so, correction) => correct(grid, so, correction), before);
  await keepLayout(host, layout);
  return layout;
}

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
