import mammoth from "mammoth";
import { Problem } from "../../shared/problems/problem";
import { Package } from "../../shared/workbook/opc/package";
import { relationships, relationshipsPart } from "../../shared/workbook/opc/relationships";
import { newWorkbook } from "../../shared/workbook/write";
import { type Block, blocksOf, type WordNode } from "./blocks";
import { sheetOf } from "./layout";
import { withNumbers } from "./numbering";
import { boldStyles, readStyles, type Styles } from "./styles";

const SHEET = "Kế hoạch";
const TYPES = "[Content_Types].xml";

/**
 * A new .xlsx with the paragraphs and tables of a Word document on one sheet.
 * @throws Problem word.no-table, word.damaged, word.too-large, workbook.unsafe
 */
export async function workbookOfWord(bytes: Uint8Array): Promise<Uint8Array> {
  return newWorkbook([sheetOf(await blocksIn(bytes), SHEET)]);
}

async function blocksIn(bytes: Uint8Array): Promise<Block[]> {
  try {
    const { document, styles } = plain(bytes);
    return blocksOf(await treeOf(document), boldStyles(styles));
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw new Problem("word.damaged", { part: "word/document.xml" });
    const { code, params } = thrown;
    if (code === "workbook.too-large") throw new Problem("word.too-large", params);
    if (code === "workbook.damaged") throw new Problem("word.damaged", params);
    throw thrown;
  }
}

/**
 * The document alone, with its styles and its numbers written out: no pictures, macros, comments. Every part that is
 * kept was unpacked within the caps and is free of entities, so that mammoth's own unzipping meets nothing worse.
 */
function plain(bytes: Uint8Array): { document: Uint8Array; styles: Styles } {
  const opened = Package.open(bytes);
  const main = relationships(opened, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const pointed = relationships(opened, main);
  const partOf = (type: string): string | null => {
    const target = pointed.find((one) => one.type === type)?.target ?? null;
    return target !== null && opened.has(target) ? target : null;
  };
  const [stylesPart, numberingPart] = [partOf("styles"), partOf("numbering")];
  const kept = [TYPES, relationshipsPart(""), main, relationshipsPart(main), stylesPart, numberingPart];
  const names = new Set(kept.flatMap((name) => (name === null ? [] : [name.toLowerCase()])));
  for (const name of opened.names()) {
    if (!names.has(name.toLowerCase())) opened.remove(name);
    else if (/<!(?:DOCTYPE|ENTITY)/i.test(opened.text(name))) throw new Problem("workbook.unsafe", { part: name });
  }
  const styles: Styles =
    stylesPart === null ? new Map<string, never>() : readStyles(opened.text(stylesPart), stylesPart);
  const numbering = numberingPart === null ? null : opened.text(numberingPart);
  opened.set(main, withNumbers(opened.text(main), main, numbering, styles));
  return { document: opened.save(), styles };
}

/** The document's own children. mammoth is asked for a page and given nothing to put on it: only its tree is wanted. */
async function treeOf(document: Uint8Array): Promise<WordNode[]> {
  let found: WordNode[] = [];
  const input = { buffer: document as Buffer, arrayBuffer: document.slice().buffer };
  await mammoth.convertToHtml(input, {
    transformDocument: (tree: WordNode) => {
      found = tree.children ?? [];
      return { ...tree, children: [] };
    },
  });
  return found;
}
