import type { CellStyle, SheetLook } from "../model/look";
import { parseAddress } from "../model/address";
import { Package } from "./opc/package";
import { readCellStyles } from "./parts/cellStyles";
import { findWorkbook } from "./parts/workbookPart";
import { attribute, parseXml } from "./xml/parse";

/** Excel's own width where a sheet names none. */
const STANDARD_WIDTH = 8.43;

/**
 * How the sheets of an .xlsx look, in the order of `readWorkbook`: column widths, alignment, wrapping. A reading of its
 * own, for the grid that plans are read from is the same whatever a sheet looks like.
 * @throws Problem as `readWorkbook`
 */
export function readLooks(bytes: Uint8Array): SheetLook[] {
  const opened = Package.open(bytes);
  const parts = findWorkbook(opened);
  const styles = parts.styles ? readCellStyles(opened.text(parts.styles), parts.styles) : [];
  return parts.sheets.flatMap(({ name, part }) => {
    if (part === null) return [];
    return [{ name, ...readLook(opened.pieces(part), part, styles) }];
  });
}

function readLook(text: Iterable<string>, part: string, styles: (CellStyle | null)[]): Omit<SheetLook, "name"> {
  const look: Omit<SheetLook, "name"> = { defaultWidth: STANDARD_WIDTH, widths: [], cells: {} };
  let [row, column] = [0, 0];
  parseXml(text, part, {
    open(element, attributes) {
      if (element === "c") {
        const reference = parseAddress(attribute(attributes, "r") ?? "");
        column = reference?.left ?? column + 1;
        const style = styles[Number(attribute(attributes, "s") ?? 0)];
        if (style) look.cells[`${row}:${column}`] = style;
      } else if (element === "row") {
        row = Number(attribute(attributes, "r") ?? row + 1);
        column = 0;
      } else if (element === "sheetFormatPr") {
        look.defaultWidth = Number(attribute(attributes, "defaultColWidth")) || STANDARD_WIDTH;
      } else if (element === "col") {
        const width = Number(attribute(attributes, "width"));
        const from = Number(attribute(attributes, "min") ?? 1);
        if (width >= 0) look.widths.push({ from, to: Number(attribute(attributes, "max") ?? from), width });
      }
    },
  });
  return look;
}
