import type { DraftLook, DraftStyle } from "../../model/sheet";
import { addOverride, addRelationship } from "../opc/edit";
import type { Package } from "../opc/package";
import { relationships } from "../opc/relationships";
import { BUILTIN_FORMATS } from "../parts/builtinFormats";
import { child, outline, type XmlNode } from "../xml/outline";
import { appendInside, setAttribute, splice, type Edit } from "../xml/splice";
import type { Dialect } from "../xml/namespaces";
import { emptyStyles } from "./emptyWorkbook";
import { borderXml, dxfXml, fillXml, fontXml, numFmtXml, xfXml } from "./styleXml";

/** The children of a style sheet in the schema's order (ECMA-376 part 1, 18.8.39). */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
/** The first id that is free for a format of one's own. */
const FIRST_FORMAT = 164;

/** Formats whose look follows the machine: on an American one 11/12/2026 would be read as another day. */
const BY_SYSTEM: readonly number[] = [14, 22];

interface Shelf {
  node: XmlNode | undefined;
  pieces: string[];
  had: number;
}

/** The styles part, appended to: what is there keeps its place and its index; an equal piece is used again. */
export class StyleBook {
  private readonly text: string;
  private readonly root: XmlNode;
  private readonly p: string;
  private readonly shelves = new Map<string, Shelf>();
  private readonly formats = new Map<string, number>();
  private readonly based: boolean;
  private nextFormat: number;

  private constructor(
    private readonly opened: Package,
    private readonly part: string,
  ) {
    this.text = opened.text(part);
    this.root = outline(this.text, part);
    this.p = this.root.prefix;
    for (const [id, code] of Object.entries(BUILTIN_FORMATS))
      if (!BY_SYSTEM.includes(Number(id))) this.formats.set(code, Number(id));
    let highest = FIRST_FORMAT - 1;
    for (const { attributes } of child(this.root, "numFmts")?.children ?? []) {
      const id = Number(attributes["numFmtId"]?.value);
      highest = Math.max(highest, id || 0);
      this.formats.set(attributes["formatCode"]?.value ?? "", id);
    }
    this.nextFormat = highest + 1;
    this.based = (child(this.root, "cellStyleXfs")?.children.length ?? 0) > 0;
    this.ensureDefaults();
  }

  /** The workbook's styles part, made where there is none. */
  static open(opened: Package, main: string, dialect: Dialect): StyleBook {
    const found = relationships(opened, main).find(({ type }) => type === "styles")?.target;
    if (found) return new StyleBook(opened, found);
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const part = opened.has(`${folder}styles.xml`) ? opened.freeName(`${folder}styles`, ".xml") : `${folder}styles.xml`;
    opened.set(part, emptyStyles(dialect));
    addOverride(opened, part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
    addRelationship(opened, main, `${dialect.relationships}/styles`, part);
    return new StyleBook(opened, part);
  }

  /** The index in `cellXfs` of a draft's style. */
  cell(style: DraftStyle): number {
    const { p } = this;
    const { bold, italic, underline, font, size, color } = style;
    const plainFont = !bold && !italic && !underline && [font, size, color].every((said) => said === undefined);
    const ids = {
      format: this.format(style.format),
      font: plainFont ? 0 : this.put("fonts", fontXml(p, style, this.baseFont())),
      fill: style.fill === undefined ? 0 : this.put("fills", fillXml(p, style.fill)),
      border: style.border ? this.put("borders", borderXml(p)) : 0,
    };
    const plain =
      Object.values(ids).every((id) => id === 0) && style.align === undefined && !style.wrap && !style.middle;
    return plain ? 0 : this.put("cellXfs", xfXml(p, style, ids, this.based));
  }

  /** The size of the workbook's own type in points: Excel counts column widths in its digits. */
  get typeSize(): number {
    return Number(this.baseFont().size) || 11;
  }

  /** The index in `dxfs` of a conditional look. */
  differential(look: DraftLook): number {
    return this.put("dxfs", dxfXml(this.p, look));
  }

  /** Writes what was appended; a book that was only asked stays as it is. */
  save(): void {
    const edits: Edit[] = [];
    const added = new Map<number, string>();
    for (const name of ORDER) {
      const shelf = this.shelves.get(name);
      if (!shelf || shelf.pieces.length === shelf.had) continue;
      const fresh = shelf.pieces.slice(shelf.had).join("");
      const count = String(shelf.pieces.length);
      if (shelf.node) {
        edits.push(appendInside(this.text, shelf.node, fresh));
        const counted = setAttribute(this.text, shelf.node, "count", count);
        if (counted) edits.push(counted);
      } else {
        const at = this.placeFor(name);
        const whole = `<${this.p}${name} count="${count}">${fresh}</${this.p}${name}>`;
        added.set(at, (added.get(at) ?? "") + whole);
      }
    }
    for (const [at, text] of added) edits.push({ start: at, end: at, text });
    if (edits.length > 0) this.opened.set(this.part, splice(this.text, edits));
  }

  private format(code: string | undefined): number {
    if (code === undefined || /^general$/i.test(code)) return 0;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.put("numFmts", numFmtXml(this.p, id, code));
    return id;
  }

  private put(name: string, piece: string): number {
    const { pieces } = this.shelf(name);
    const at = pieces.indexOf(piece);
    return at >= 0 ? at : pieces.push(piece) - 1;
  }

  private shelf(name: string): Shelf {
    const known = this.shelves.get(name);
    if (known) return known;
    const node = child(this.root, name);
    const pieces = (node?.children ?? []).map(({ start, end }) => this.text.slice(start, end));
    const shelf = { node, pieces, had: pieces.length };
    this.shelves.set(name, shelf);
    return shelf;
  }

  /** Excel takes index 0 of each list, and fills 0 and 1, for its own defaults whatever stands there. */
  private ensureDefaults(): void {
    const { p } = this;
    const defaults: [string, string[]][] = [
      ["fonts", [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`]],
      ["fills", ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`)],
      ["borders", [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`]],
      ["cellXfs", [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]],
    ];
    for (const [name, pieces] of defaults) {
      const shelf = this.shelf(name);
      shelf.pieces.push(...pieces.slice(shelf.pieces.length));
    }
  }

  private baseFont(): { rest: string; size: string } {
    const first = this.shelf("fonts").node?.children[0];
    if (!first) return { rest: `<${this.p}name val="Calibri"/>`, size: "11" };
    const rest = ["name", "family", "charset", "scheme"].flatMap((name) => child(first, name) ?? []);
    return {
      rest: rest.map(({ start, end }) => this.text.slice(start, end)).join(""),
      size: child(first, "sz")?.attributes["val"]?.value ?? "11",
    };
  }

  /** Before the first child that the schema puts behind it. */
  private placeFor(name: string): number {
    const rank = ORDER.indexOf(name);
    const next = this.root.children.find(({ local }) => ORDER.indexOf(local) > rank);
    return next?.start ?? this.root.closeStart;
  }
}
