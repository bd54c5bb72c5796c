import { child, childrenOf, outline, type XmlNode } from "../../shared/workbook/xml/outline";
import { attribute, valueOf } from "./marks";

/** A level of a list: `%1.%2` counted in some way from some number on (ECMA-376 part 1, 17.9). */
interface Level {
  format: string;
  text: string;
  start: number;
}

export interface Lists {
  /** The counting behind a list: several lists may go on with one. */
  abstract: Map<string, Map<number, Level>>;
  lists: Map<string, { abstract: string; restarts: Map<number, number> }>;
}

/** @throws Problem workbook.damaged, workbook.unsafe, workbook.too-large */
export function readLists(xml: string): Lists {
  const root = outline(xml, "word/numbering.xml");
  const abstract = childrenOf(root, "abstractNum").map((node): [string, Map<number, Level>] => [
    attribute(node, "abstractNumId") ?? "",
    new Map(childrenOf(node, "lvl").map((level) => [Number(attribute(level, "ilvl") ?? 0), levelOf(level)])),
  ]);
  const lists = childrenOf(root, "num").map((node): [string, { abstract: string; restarts: Map<number, number> }] => {
    const restarts = childrenOf(node, "lvlOverride").flatMap((over): [number, number][] => {
      const from = valueOf(child(over, "startOverride"));
      return from === undefined ? [] : [[Number(attribute(over, "ilvl") ?? 0), Number(from)]];
    });
    const counted = { abstract: valueOf(child(node, "abstractNumId")) ?? "", restarts: new Map(restarts) };
    return [attribute(node, "numId") ?? "", counted];
  });
  return { abstract: new Map(abstract), lists: new Map(lists) };
}

function levelOf(node: XmlNode): Level {
  return {
    format: valueOf(child(node, "numFmt")) ?? "decimal",
    text: valueOf(child(node, "lvlText")) ?? "",
    start: Number(valueOf(child(node, "start")) ?? 1),
  };
}

/** What Word shows before a paragraph. */
export function labelOf(levels: Map<number, Level>, level: number, counted: number[]): string {
  const own = levels.get(level);
  if (own === undefined || own.format === "none") return "";
  if (own.format === "bullet") return "-";
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(counted[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? "decimal");
  });
}

const ROMAN: [number, string][] = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"],
  [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
]; // prettier-ignore

function numeral(count: number, format: string): string {
  if (format === "upperRoman" || format === "lowerRoman") {
    let [left, text] = [Math.min(count, 3999), ""];
    for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
    return format === "upperRoman" ? text : text.toLowerCase();
  }
  if (format === "upperLetter" || format === "lowerLetter") {
    // after z comes aa, then bb (17.18.59)
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  return format === "decimalZero" ? String(count).padStart(2, "0") : String(count);
}
