import type { SheetDraft } from "../../model/sheet";
import { escapeAttribute, unescapeText } from "../xml/characters";
import type { Dialect } from "../xml/namespaces";
import { child, childrenOf, type XmlNode } from "../xml/outline";
import type { SheetFrame } from "./worksheetXml";
import { relationAttribute } from "./workbookEntry";

/** What a person or another program put on a sheet, by the place the schema gives it (ECMA-376 part 1, 18.3.1.99). */
const BEHIND_DATA = new Set(["sheetCalcPr", "sheetProtection", "protectedRanges"]);
const BEFORE_MARGINS = new Set(["hyperlinks", "printOptions"]);
const BEHIND_SETUP = new Set(
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors drawing legacyDrawing legacyDrawingHF picture oleObjects controls AlternateContent webPublishItems".split(
    " ",
  ),
);
const AT_THE_END = new Set(["extLst"]);

/** The frame of a sheet that is written anew: all that is not the draft's own stays. */
export function frameOf(
  text: string,
  root: XmlNode,
  draft: SheetDraft,
  tableIds: string[],
  dialect: Dialect,
): SheetFrame {
  const codeName = child(root, "sheetPr")?.attributes["codeName"]?.value;
  const view = child(root, "sheetViews")?.children[0]?.attributes["tabSelected"]?.value;
  const textOf = (nodes: XmlNode[]): string => nodes.map(({ start, end }) => text.slice(start, end)).join("");
  const kept = (names: Set<string>): string => textOf(root.children.filter(({ local }) => names.has(local)));
  const conditional = ownConditional(text, root, draft);
  return {
    head: text.slice(0, root.openEnd),
    p: root.prefix,
    sheetPr: codeName === undefined ? "" : ` codeName="${escapeAttribute(codeName)}"`,
    selected: view === "1" || view === "true",
    behindData: kept(BEHIND_DATA),
    conditional: textOf(conditional),
    lastPriority: Math.max(0, ...conditional.flatMap((node) => node.children.map(priority))),
    validations: ownValidations(text, root, draft).map((node) => textOf([node])),
    beforeMargins: kept(BEFORE_MARGINS),
    behindSetup: kept(BEHIND_SETUP),
    atTheEnd: kept(AT_THE_END),
    tableIds: tableIds.map((id) => relationAttribute(root, dialect, id)),
  };
}

const priority = ({ attributes }: XmlNode): number => Number(attributes["priority"]?.value) || 0;

/** A rule is the draft's where its formula is the same but for the rows. */
function ownConditional(text: string, root: XmlNode, draft: SheetDraft): XmlNode[] {
  const rowless = (formula: string): string => formula.replace(/(?<=[A-Z]\$?)\d+/g, "");
  const drafted = new Set(draft.conditional.map(({ formula }) => rowless(formula)));
  return childrenOf(root, "conditionalFormatting").filter(
    (node) => !node.children.some((rule) => drafted.has(rowless(content(text, child(rule, "formula"))))),
  );
}

/** A list of choices is the draft's where the choices are. */
function ownValidations(text: string, root: XmlNode, draft: SheetDraft): XmlNode[] {
  const drafted = new Set(draft.validations.map(({ choices }) => `"${choices.join(",")}"`));
  return (child(root, "dataValidations")?.children ?? []).filter(
    (node) => !drafted.has(content(text, child(node, "formula1"))),
  );
}

function content(text: string, node: XmlNode | undefined): string {
  return node ? unescapeText(text.slice(node.openEnd, node.closeStart)) : "";
}
