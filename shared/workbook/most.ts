import { Problem } from "../problems/problem";

/**
 * How much of one kind is held in memory while a workbook is read. Each is far past what an office has; together they
 * keep a workbook at the limits of `LIMITS` under 500 MB, whatever it was made of.
 */
export const MOST = {
  /** Cells that hold something, in all sheets. */
  cells: 1_500_000,
  /** Cells that are gone through, empty ones without an address too: a bound for the time. */
  parsed: 4_000_000,
  strings: 1_500_000,
  /** Characters of formulas that stand at another cell and are written out anew. */
  formulas: 4 * 1024 * 1024,
  merges: 200_000,
  /** Fonts, formats, looks: Excel takes 65,490 looks. */
  styles: 200_000,
  /** Relationships of a part, entries of the content types. */
  pointers: 100_000,
  /** Elements of a part that is held as places in its text. */
  nodes: 2_500_000,
  /** Characters of such a part. */
  text: 64 * 1024 * 1024,
  /** Characters without a tag between them; a cell has 32,767. */
  gap: 4 * 1024 * 1024,
  depth: 200,
} as const;

/** @throws Problem workbook.too-large past the limit; `what` is the part, or what is counted. */
export function refuseOver(count: number, limit: number, what: string): void {
  if (count > limit) throw new Problem("workbook.too-large", { what, limit });
}
