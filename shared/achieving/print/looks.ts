import type { Target } from "../../model/plan";
import type { DraftStyle } from "../../model/sheet";
import { PER_WORDS, SIGN_WORDS } from "../../messages/results";
import { isShare } from "../held";
import { figureFormat, STATE_FORMAT } from "../sheet/looks";

/** The type of Decree 30/2020/NĐ-CP, annex I. */
export const TYPE = { font: "Times New Roman", size: 13 } as const;

export const LINE: DraftStyle = { ...TYPE, middle: true };
const CENTRED: DraftStyle = { ...TYPE, align: "center", middle: true };
export const BOLD: DraftStyle = { ...CENTRED, bold: true };
export const ITALIC: DraftStyle = { ...CENTRED, italic: true };
export const TITLE: DraftStyle = { ...BOLD, size: 14, wrap: true };
export const WARNING: DraftStyle = { ...BOLD, color: "C00000" };
/** What only the product reads, in columns that are hidden. */
export const MARK: DraftStyle = { size: 8, color: "808080" };

const BOX: DraftStyle = { ...TYPE, border: true, wrap: true, middle: true };
export const HEADER: DraftStyle = { ...BOX, bold: true, align: "center", fill: "F2F2F2" };
export const HEADING: DraftStyle = { ...BOX, bold: true };
export const HEADING_CENTRED: DraftStyle = { ...HEADING, align: "center" };
export const TEXT: DraftStyle = BOX;
export const TEXT_CENTRED: DraftStyle = { ...BOX, align: "center" };

/** All and nothing stand bare; between them two decimals, so that 97.96 % of 98 % never prints as 98 %. */
const SHARE = "[=1]0%;[=0]0%;0.00%";

const figure = (format: string | undefined): DraftStyle => ({
  ...TEXT_CENTRED,
  ...(format === undefined ? {} : { format }),
});

export const RATE: DraftStyle = figure(SHARE);

export function usedStyle(target: Target): DraftStyle {
  if (target.comparator === "attain") return { ...TEXT_CENTRED, format: STATE_FORMAT };
  return figure(isShare(target) ? SHARE : figureFormat(target));
}

/** `/tháng` for a target of every month. */
export function rhythmWords({ per }: Target): string {
  return per === undefined ? "" : `/${PER_WORDS[per].vi.replace(/^mỗi\s+/, "")}`;
}

/**
 * The plan's figure as the plan says it: `≥ 95%`, `≥ 1/tháng`. Sign and rhythm stand in the number format, so that the
 * cell still holds the number of the results sheet.
 */
export function planStyle(target: Target): DraftStyle {
  const { comparator, value, high } = target;
  if (comparator === "attain" || value === null || high !== undefined) return TEXT_CENTRED;
  const share = isShare(target);
  const decimals = decimalsOf(value);
  const digits = `${share ? "0" : "#,##0"}${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}${share ? "%" : ""}`;
  const sign = comparator === "equals" ? "" : `"${SIGN_WORDS[comparator].vi} "`;
  const rhythm = rhythmWords(target);
  return figure(sign + digits + (rhythm === "" ? "" : `"${rhythm}"`));
}

/** At most four: what has more is no figure that a plan wrote. */
function decimalsOf(value: number): number {
  return Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
