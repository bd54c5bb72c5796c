import type { CellStyle } from "../../model/look";
import { attribute, flag, parseXml, type Attributes } from "../xml/parse";

/** The styles of `cellXfs` as they are drawn, by the index that cells name; null where there is nothing to draw. */
export function readCellStyles(text: string, part: string): (CellStyle | null)[] {
  const fonts: CellStyle[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  parseXml(text, part, {
    open(element, attributes) {
      const parent = path.at(-1);
      path.push(element);
      if (element === "font" && parent === "fonts") fonts.push({});
      else if (parent === "font" && path.at(-3) === "fonts")
        Object.assign(fonts.at(-1) ?? {}, fontStyle(element, attributes));
      else if (element === "xf" && parent === "cellXfs")
        styles.push({ ...fonts[Number(attribute(attributes, "fontId") ?? 0)] });
      else if (element === "alignment" && parent === "xf" && path.at(-3) === "cellXfs") {
        Object.assign(styles.at(-1) ?? {}, alignment(attributes));
      }
    },
    close() {
      path.pop();
    },
  });
  return styles.map((style) => (Object.keys(style).length === 0 ? null : style));
}

function fontStyle(element: string, attributes: Attributes): CellStyle {
  const on = attributes["val"] === undefined || flag(attributes, "val");
  if (element === "i") return on ? { italic: true } : {};
  if (element === "u") return attribute(attributes, "val") === "none" ? {} : { underline: true };
  return {};
}

function alignment(attributes: Attributes): CellStyle {
  const [across, down] = [attribute(attributes, "horizontal"), attribute(attributes, "vertical")];
  const align = across === "centerContinuous" ? "center" : across;
  return {
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(down === "center" ? { middle: true as const } : {}),
    ...(flag(attributes, "wrapText") ? { wrap: true as const } : {}),
  };
}
