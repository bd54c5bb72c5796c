import { MOST, refuseOver } from "../most";
import { decodeXstring, plainLines } from "../xml/characters";
import { flag, parseXml, type Attributes } from "../xml/parse";

/** One string with what its runs say about bold. */
export interface RichText {
  text: string;
  /** Every run that shows something is bold; absent where the cell's own font decides. */
  bold?: boolean;
}

/** Collects `CT_Rst` (a shared or inline string): runs joined, phonetic runs left out. */
export function richTextReader() {
  let chunks: string[] = [];
  let phonetic = 0;
  let inText = false;
  let run: { bold: boolean | undefined; shows: boolean } | null = null;
  let bolds: (boolean | undefined)[] = [];
  return {
    open(element: string, attributes: Attributes): void {
      if (element === "rPh") phonetic++;
      else if (element === "r") run = { bold: undefined, shows: false };
      else if (element === "rPr" && run) run.bold = false;
      else if (element === "b" && run) run.bold = attributes["val"] === undefined || flag(attributes, "val");
      else if (element === "t") inText = phonetic === 0;
    },
    close(element: string): void {
      if (element === "rPh") phonetic--;
      else if (element === "t") inText = false;
      else if (element === "r" && run) {
        if (run.shows) bolds.push(run.bold);
        run = null;
      }
    },
    text(content: string): void {
      if (!inText) return;
      chunks.push(content);
      if (run && content.trim() !== "") run.shows = true;
    },
    /** What was collected; begins anew. */
    take(): RichText {
      const text = plainText(chunks.join(""));
      const bold = bolds.length > 0 && !bolds.includes(undefined) ? !bolds.includes(false) : undefined;
      chunks = [];
      bolds = [];
      return bold === undefined ? { text } : { text, bold };
    },
  };
}

/** `_xHHHH_` decoded, line ends as `\n`. */
export function plainText(raw: string): string {
  return plainLines(decodeXstring(raw));
}

/** @throws Problem workbook.damaged, workbook.unsafe */
export function readSharedStrings(text: string | Iterable<string>, part: string): RichText[] {
  const strings: RichText[] = [];
  const reader = richTextReader();
  parseXml(text, part, {
    open: (element, attributes) => reader.open(element, attributes),
    text: (piece) => reader.text(piece),
    close(element) {
      reader.close(element);
      if (element !== "si") return;
      strings.push(reader.take());
      refuseOver(strings.length, MOST.strings, part);
    },
  });
  return strings;
}
