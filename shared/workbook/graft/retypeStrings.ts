import type { Package } from "../opc/package";
import { outline, type XmlNode } from "../xml/outline";
import { appendInside, setAttribute, splice, type Edit } from "../xml/splice";
import { richEdits, type Retyping } from "./retypeText";

/** Where a cell names a shared string (the place of its number), and how that is to be typed; null as it stands. */
export interface StringUse {
  index: number;
  way: string | null;
  start: number;
  end: number;
}

/**
 * The shared strings of a workbook in all the ways that cells ask for. A string keeps its place where it stays for some
 * cell, else for the first way asked; it is written again behind the others for every other way.
 */
export class RetypedStrings {
  /** What a string becomes in its place; absent where it stays. */
  private readonly inPlace = new Map<number, string>();
  private readonly behind = new Map<string, { from: number; way: string; index: number }>();

  constructor(uses: StringUse[]) {
    const staying = new Set(uses.filter(({ way }) => way === null).map(({ index }) => index));
    for (const { index, way } of uses) {
      if (way === null || this.inPlace.get(index) === way) continue;
      if (!staying.has(index) && !this.inPlace.has(index)) this.inPlace.set(index, way);
      else if (!this.behind.has(key(index, way))) this.behind.set(key(index, way), { from: index, way, index: -1 });
    }
  }

  /** Writes them. @throws Problem workbook.damaged, workbook.unsafe, workbook.too-large */
  save(opened: Package, part: string, retyping: Retyping): void {
    if (this.inPlace.size + this.behind.size === 0) return;
    const text = opened.text(part);
    const edits: Edit[] = [];
    const copied = new Map<number, { xml: string; node: XmlNode }>();
    const asked = new Set([...this.behind.values()].map(({ from }) => from));
    let count = 0;
    const root = outline(text, part, (node, parent) => {
      if (node.local !== "si" || parent.local !== "sst") return true;
      const way = this.inPlace.get(count);
      if (way !== undefined) edits.push(...richEdits(text, node, way, retyping));
      if (asked.has(count)) copied.set(count, { xml: text.slice(node.start, node.end), node });
      count++;
      return false;
    });
    const fresh: string[] = [];
    for (const one of this.behind.values()) {
      const source = copied.get(one.from);
      if (!source) continue;
      const moved = richEdits(text, source.node, one.way, retyping).map((edit) => ({
        ...edit,
        start: edit.start - source.node.start,
        end: edit.end - source.node.start,
      }));
      one.index = count + fresh.length;
      fresh.push(splice(source.xml, moved));
    }
    if (fresh.length > 0) {
      edits.push(appendInside(text, root, fresh.join("")));
      const counted = root.attributes["uniqueCount"] && setAttribute(text, root, "uniqueCount", String(count + fresh.length)); // prettier-ignore
      if (counted) edits.push(counted);
    }
    if (edits.length > 0) opened.set(part, splice(text, edits));
  }

  /** The string a cell is to name, once they are written. */
  indexOf({ index, way }: StringUse): number {
    const behind = way === null ? undefined : this.behind.get(key(index, way))?.index;
    return behind === undefined || behind < 0 ? index : behind;
  }
}

const key = (index: number, way: string): string => `${index} ${way}`;
