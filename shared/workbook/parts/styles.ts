import { MOST, refuseOver } from "../most";
import { attribute, flag, parseXml, type Attributes } from "../xml/parse";
import { BUILTIN_FORMATS } from "./builtinFormats";

/** What reading needs of a cell's style. */
export interface CellLook {
  bold: boolean;
  /** Absent for General. */
  format?: string;
  /** Only a font named after an old set of letters: `.Vn…`, `VNI-…`. */
  font?: string;
}

const OLD_FONT = /^(?:\.Vn|VNI-)/i;

/** The looks of `cellXfs`, by the index that cells name. @throws Problem workbook.damaged, workbook.unsafe */
export function readStyles(text: string | Iterable<string>, part: string): CellLook[] {
  const formats = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const oldFonts = new Map<number, string>();
  const looks: CellLook[] = [];
  const fontOf: number[] = [];
  const path: string[] = [];
  const ofFont = (element: string, attributes: Attributes): void => {
    if (element === "b") boldFonts[boldFonts.length - 1] = attributes["val"] === undefined || flag(attributes, "val");
    const name = element === "name" ? (attribute(attributes, "val") ?? "") : "";
    if (OLD_FONT.test(name)) oldFonts.set(boldFonts.length - 1, name);
  };
  parseXml(text, part, {
    open(element, attributes) {
      const parent = path.at(-1);
      path.push(element);
      refuseOver(Math.max(looks.length, boldFonts.length, formats.size), MOST.styles, part);
      if (element === "numFmt" && parent === "numFmts") {
        formats.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
      } else if (element === "font" && parent === "fonts") boldFonts.push(false);
      else if (parent === "font" && path.at(-3) === "fonts") ofFont(element, attributes);
      else if (element === "xf" && parent === "cellXfs") {
        const id = Number(attribute(attributes, "numFmtId") ?? 0);
        const format = formats.get(id) ?? BUILTIN_FORMATS[id];
        looks.push(format === undefined || /^general$/i.test(format) ? { bold: false } : { bold: false, format });
        fontOf.push(Number(attribute(attributes, "fontId") ?? 0));
      }
    },
    close() {
      path.pop();
    },
  });
  looks.forEach((look, i) => {
    look.bold = boldFonts[fontOf[i] ?? 0] ?? false;
    const font = oldFonts.get(fontOf[i] ?? 0);
    if (font !== undefined) look.font = font;
  });
  return looks;
}
