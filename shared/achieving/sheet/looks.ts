import type { Target } from "../../model/plan";
import type { Verdict } from "../../model/rates";
import type { DraftLook, DraftStyle } from "../../model/sheet";
import { isShare } from "../held";

export const SHARE_FORMAT = "0.00%";
export const DATE_FORMAT = "dd/mm/yyyy";

export const TITLE: DraftStyle = { bold: true, size: 14 };
export const HINT: DraftStyle = { italic: true, color: "595959" };
export const HEADER: DraftStyle = { bold: true, fill: "D9E2F3", border: true, wrap: true, align: "center" };
/** What the plan says. */
export const GIVEN: DraftStyle = { border: true, wrap: true };
/** An id: for the product, not for the eye; it stays on one line. */
export const MARK: DraftStyle = { border: true, color: "8C8C8C", size: 8 };
/** What a person fills in. */
export const INPUT: DraftStyle = { border: true, wrap: true, fill: "FFF8DC" };
/** What works itself out. */
export const WORKED: DraftStyle = { border: true, wrap: true, fill: "F2F2F2" };
export const HIDDEN: DraftStyle = { color: "808080" };

/** A verdict's colour (UX rule 5); the word stands in the cell, so it reads without colour too. */
export const VERDICT_LOOKS: Record<Verdict, DraftLook> = {
  met: { color: "0B6A0B", fill: "DFF6DD", bold: true },
  "not-met": { color: "A4262C", fill: "FDE7E9", bold: true },
  behind: { color: "8A5A00", fill: "FFF4CE" },
  "on-track": { color: "004E8C", fill: "DEECF9" },
  "not-due": { color: "605E5C", fill: "EDEBE9" },
  "nothing-arose": { color: "605E5C", fill: "EDEBE9" },
  "no-data": { color: "605E5C" },
};

/**
 * The number format of a target's figures. Excel shows a lone decimal point with `#,##0.##`, so counts below a thousand
 * stay General and larger ones get their thousands apart with the decimals the plan has.
 */
export function figureFormat(target: Target): string | undefined {
  if (isShare(target)) return SHARE_FORMAT;
  if (target.value === null || Math.abs(target.value) < 1000) return undefined;
  const decimals = /\.(\d+)$/.exec(String(target.value))?.[1]?.length ?? 0;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** A state counts as 1 or 0 in its cell and shows as its word. */
export const STATE_FORMAT = '"Đạt";"";"Không đạt"';

/** A style with a number format, right-aligned as figures are. */
export function figures(style: DraftStyle, format: string | undefined): DraftStyle {
  return { ...style, align: "right", ...(format === undefined ? {} : { format }) };
}
