import { summedWidth, type WidthOf } from "./wrap";

/** The letters of a sheet; kept in one place, so that what is measured is what is drawn. */
export const SHEET_FONT = {
  size: 13,
  family: '"Segoe UI", "Segoe UI Web (West European)", -apple-system, Roboto, "Helvetica Neue", sans-serif',
};

/** How wide this browser draws words on a sheet, regular and bold. */
export function measuring(): Record<"regular" | "bold", WidthOf> {
  const context = document.createElement("canvas").getContext("2d");
  const widthIn = (weight: string): WidthOf =>
    summedWidth((character) => {
      if (context === null) return SHEET_FONT.size / 2;
      context.font = `${weight} ${SHEET_FONT.size}px ${SHEET_FONT.family}`;
      return context.measureText(character).width;
    });
  return { regular: widthIn("400"), bold: widthIn("600") };
}
