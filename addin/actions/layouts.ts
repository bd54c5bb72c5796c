import type { Grid } from "../../shared/model/grid";
import { Layout, NO_LAYOUT, type Correction } from "../../shared/model/layout";
import { correct } from "../../shared/reading/layout/correct";
import { mergeLayouts } from "../../shared/reading/layout/portable";
import { standingIn } from "../../shared/reading/layout/written";
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

/** Takes over what is remembered of other workbooks as far as this one has it: headers and areas that stand in it. */
export async function adoptLayout(host: WorkbookHost, remembered: Layout): Promise<void> {
  if (remembered.headers.length + remembered.ignored.length === 0) return;
  const kept = await keptLayout(host);
  if (kept === null) return;
  const standing = standingIn(await host.read(), remembered);
  if (standing.headers.length + standing.ignored.length > 0) await keepLayout(host, mergeLayouts(kept, standing));
}

/** Corrects one after the other and keeps it all. @throws Problem correction.*; then nothing of it is kept */
export async function correctReading(host: WorkbookHost, corrections: readonly Correction[]): Promise<Layout> {
  const grid: Grid = await host.read();
  const before = (await keptLayout(host)) ?? NO_LAYOUT;
  const layout = corrections.reduce((so, correction) => correct(grid, so, correction), before);
  await keepLayout(host, layout);
  return layout;
}
