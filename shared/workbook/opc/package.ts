import { Problem } from "../../problems/problem";
import { readDirectory, type ZipEntry } from "../zip/directory";
import { MOST, refuseOver } from "../most";
import { inflated, inflateEntry } from "../zip/inflate";
import { save, type SavedEntry } from "../zip/save";
import { decoded, decodeText, encodeText } from "../xml/decode";

interface Part {
  name: string;
  entry: ZipEntry | null;
  /** Unpacked text; kept once it was asked for. */
  text: string | null;
  changed: boolean;
}

/** Parts up to this size are kept as text when they are read: they are asked for again. */
const SMALL = 1024 * 1024;

/**
 * The parts of an opened workbook. Names have no leading slash and know no case (ECMA-376 part 2, 9.1.1). Only parts
 * that are asked for are unpacked; only parts that were changed are packed again.
 */
export class Package {
  private readonly parts = new Map<string, Part>();
  private unpacked = 0;

  /** @throws Problem workbook.not-zip, encrypted, old-format, damaged, unsafe, too-large */
  static open(bytes: Uint8Array): Package {
    const opened = new Package();
    for (const entry of readDirectory(bytes)) {
      const name = entry.name.replaceAll("\\", "/").replace(/^\/+/, "");
      opened.parts.set(name.toLowerCase(), { name, entry, text: null, changed: false });
    }
    return opened;
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /**
   * A part as one text, for splicing.
   * @throws Problem workbook.damaged where the part is missing or cannot be unpacked, workbook.too-large
   */
  text(name: string): string {
    const part = this.part(name);
    if (part.text === null && part.entry) {
      refuseOver(part.entry.size, MOST.text, part.name);
      part.text = decodeText(inflateEntry(part.entry, this.counting(part.entry)), part.name);
    }
    return part.text ?? "";
  }

  /** A part piece by piece, for reading: a large one is never whole in memory. @throws Problem as `text` */
  pieces(name: string): Iterable<string> {
    const part = this.part(name);
    const { entry } = part;
    if (part.text !== null || !entry || entry.size <= SMALL) return [this.text(name)];
    return decoded(inflated(entry, this.counting(entry)), part.name);
  }

  private part(name: string): Part {
    const part = this.parts.get(name.toLowerCase());
    if (!part) throw new Problem("workbook.damaged", { part: name });
    return part;
  }

  /** The bytes unpacked before. A part that is read again counts again; an entry gives no more than it declares. */
  private counting(entry: ZipEntry): number {
    const before = this.unpacked;
    this.unpacked += entry.size;
    return before;
  }

  /** Changes a part, or adds it as the last one. */
  set(name: string, text: string): void {
    const part = this.parts.get(name.toLowerCase());
    if (part) Object.assign(part, { text, changed: true });
    else this.parts.set(name.toLowerCase(), { name, entry: null, text, changed: true });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** The archive: untouched parts keep their packed bytes, all keep their order. */
  save(): Uint8Array {
    const entries: SavedEntry[] = [...this.parts.values()].map(({ name, entry, text, changed }) =>
      entry && !changed ? { kept: entry } : { name, entry, bytes: encodeText(text ?? "") },
    );
    return save(entries);
  }

  /** A part name that is free: `xl/worksheets/sheet` + `.xml` → `xl/worksheets/sheet3.xml`. */
  freeName(stem: string, ending: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}${ending}`;
      if (!this.has(name)) return name;
    }
  }
}
