import type { DraftLook, DraftStyle } from "../../model/sheet";
import { escapeAttribute } from "../xml/characters";

/** `p` is the prefix of the styles part, with its colon. */
type Prefix = string;

/** `#1F4E78` or `1F4E78` → `FF1F4E78`. */
function argb(color: string): string {
  const digits = color.replace(/^#/, "").toUpperCase();
  if (/^[0-9A-F]{6}$/.test(digits)) return `FF${digits}`;
  if (/^[0-9A-F]{8}$/.test(digits)) return digits;
  throw new Error(`no colour: ${color}`);
}

/** `base` is what the workbook's first font says: its name, family, charset, scheme (as text) and its size. */
export function fontXml(p: Prefix, style: DraftStyle, base: { rest: string; size: string }): string {
  const color = style.color === undefined ? "" : `<${p}color rgb="${argb(style.color)}"/>`;
  const size = `<${p}sz val="${style.size ?? base.size}"/>`;
  const marks = `${style.bold ? `<${p}b/>` : ""}${style.italic ? `<${p}i/>` : ""}${style.underline ? `<${p}u/>` : ""}`;
  const name = style.font === undefined ? base.rest : `<${p}name val="${escapeAttribute(style.font)}"/>`;
  return `<${p}font>${marks}${size}${color}${name}</${p}font>`;
}

export function fillXml(p: Prefix, color: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

export function borderXml(p: Prefix): string {
  const side = (name: string): string => `<${p}${name} style="thin"><${p}color auto="1"/></${p}${name}>`;
  return `<${p}border>${["left", "right", "top", "bottom"].map(side).join("")}<${p}diagonal/></${p}border>`;
}

export interface StyleIds {
  format: number;
  font: number;
  fill: number;
  border: number;
}

/** `based` is whether the workbook has cell style formats for `xfId` to point at. */
export function xfXml(p: Prefix, style: DraftStyle, ids: StyleIds, based: boolean): string {
  const apply = [
    ids.format ? ' applyNumberFormat="1"' : "",
    ids.font ? ' applyFont="1"' : "",
    ids.fill ? ' applyFill="1"' : "",
    ids.border ? ' applyBorder="1"' : "",
  ].join("");
  const head = `<${p}xf numFmtId="${ids.format}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}"${based ? ' xfId="0"' : ""}${apply}`;
  const alignment = alignmentXml(p, style);
  return alignment === "" ? `${head}/>` : `${head} applyAlignment="1">${alignment}</${p}xf>`;
}

/** Headings (centred) stand in the middle of their row, wrapped text at its top, as offices print it. */
function alignmentXml(p: Prefix, { align, wrap, middle }: DraftStyle): string {
  if (align === undefined && !wrap && !middle) return "";
  const horizontal = align === undefined ? "" : ` horizontal="${align}"`;
  const vertical = align === "center" || middle ? ' vertical="center"' : wrap ? ' vertical="top"' : "";
  return `<${p}alignment${horizontal}${vertical}${wrap ? ' wrapText="1"' : ""}/>`;
}

/** A differential format. In it a solid fill is the background's colour (ECMA-376 part 1, 18.8.14). */
export function dxfXml(p: Prefix, look: DraftLook): string {
  const color = look.color === undefined ? "" : `<${p}color rgb="${argb(look.color)}"/>`;
  const font = look.bold || color ? `<${p}font>${look.bold ? `<${p}b/>` : ""}${color}</${p}font>` : "";
  const fill =
    look.fill === undefined
      ? ""
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(look.fill)}"/><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${fill}</${p}dxf>`;
}

export function numFmtXml(p: Prefix, id: number, code: string): string {
  return `<${p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
}
