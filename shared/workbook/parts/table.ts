import { parseAddress } from "../../model/address";
import type { GridSheet } from "../../model/grid";
import { Problem } from "../../problems/problem";
import { attribute, parseXml } from "../xml/parse";
import { plainText } from "./sharedStrings";

/** An Excel table as the grid has it. @throws Problem workbook.damaged, workbook.unsafe */
export function readTable(text: string | Iterable<string>, part: string): GridSheet["tables"][number] {
  let name = "";
  let reference = "";
  const columns: string[] = [];
  parseXml(text, part, {
    open(element, attributes) {
      if (element === "table") {
        name = attribute(attributes, "displayName") ?? attribute(attributes, "name") ?? "";
        reference = attribute(attributes, "ref") ?? "";
      }
      if (element === "tableColumn") columns.push(plainText(attribute(attributes, "name") ?? ""));
    },
  });
  const area = parseAddress(reference);
  if (!area) throw new Problem("workbook.damaged", { part });
  const { top, left, bottom, right } = area;
  return { name, range: { top, left, bottom, right }, columns };
}
