/**
 * What mammoth gives of a document (its lib/documents.js), as far as it is used here. Its own types end at `any`; a
 * member that a node's type does not have is absent.
 */
export interface WordNode {
  type: string;
  children?: WordNode[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
  isBold?: boolean;
  isAllCaps?: boolean;
  font?: string | null;
  checked?: boolean;
  breakType?: string;
  colSpan?: number;
  rowSpan?: number;
}

export interface WordCell {
  text: string;
  bold: boolean;
  rowSpan: number;
  colSpan: number;
}

export type Block = { paragraph: string; bold: boolean } | { rows: WordCell[][] };

/** The font that `numbering.ts` gives the numbers it writes out: they say nothing about whether a line is bold. */
export const COUNTED = "mtcl-counted";

/** The paragraphs and tables of a document in their order. A table that only holds a layout gives what it holds. */
export function blocksOf(nodes: WordNode[], boldStyles: ReadonlySet<string>): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === "paragraph") return [{ paragraph: textOf(node), bold: isBold(node, boldStyles) }];
    if (node.type !== "table") return [];
    const rows = childrenOf(node, "tableRow").map((row) => childrenOf(row, "tableCell"));
    if (isFrame(rows)) return rows.flat().flatMap((cell) => blocksOf(cell.children ?? [], boldStyles));
    return [{ rows: rows.map((row) => row.map((cell) => cellOf(cell, boldStyles))) }];
  });
}

const childrenOf = (node: WordNode, type: string): WordNode[] =>
  (node.children ?? []).filter((each) => each.type === type);

/** One cell a row, and a table among what it holds: lines round a page, not a table. */
function isFrame(rows: WordNode[][]): boolean {
  return (
    rows.every((cells) => cells.length <= 1) && rows.some(([cell]) => cell && childrenOf(cell, "table").length > 0)
  );
}

function cellOf(cell: WordNode, boldStyles: ReadonlySet<string>): WordCell {
  const paragraphs = childrenOf(cell, "paragraph").filter((paragraph) => textOf(paragraph).trim() !== "");
  return {
    text: linesOf(cell.children ?? [])
      .join("\n")
      .replace(/\n{2,}/g, "\n")
      .replace(/^\n+|\s+$/g, ""),
    bold: paragraphs.length > 0 && paragraphs.every((paragraph) => isBold(paragraph, boldStyles)),
    rowSpan: cell.rowSpan ?? 1,
    colSpan: cell.colSpan ?? 1,
  };
}

/** What stands in a cell, line by line; a table inside it gives a line a row. */
function linesOf(nodes: WordNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "paragraph") return [textOf(node)];
    if (node.type !== "table") return [];
    return childrenOf(node, "tableRow").map((row) =>
      childrenOf(row, "tableCell")
        .map((cell) => linesOf(cell.children ?? []).join(" "))
        .filter((text) => text.trim() !== "")
        .join(" "),
    );
  });
}

function textOf(node: WordNode, caps = false): string {
  switch (node.type) {
    case "text":
      return caps ? (node.value ?? "").toUpperCase() : (node.value ?? "");
    case "tab":
      return "\t";
    case "break":
      return node.breakType === "line" ? "\n" : "";
    case "checkbox":
      return node.checked === true ? "☒" : "☐";
    default:
      return (node.children ?? []).map((child) => textOf(child, caps || node.isAllCaps === true)).join("");
  }
}

/** Whether all that can be seen of a paragraph is bold, by itself or by its style. */
function isBold(paragraph: WordNode, boldStyles: ReadonlySet<string>): boolean {
  const styled = ({ styleId, styleName }: WordNode): boolean =>
    boldStyles.has(styleId ?? "") || /^(?:heading \d|title)$/i.test(styleName ?? "");
  const seen = runsOf(paragraph).filter((run) => run.font !== COUNTED && textOf(run).trim() !== "");
  const whole = styled(paragraph);
  return seen.length > 0 && seen.every((run) => run.isBold === true || whole || styled(run));
}

function runsOf(node: WordNode): WordNode[] {
  return node.type === "run" ? [node] : (node.children ?? []).flatMap(runsOf);
}
