import type { Package } from "../opc/package";
import { child, outline } from "../xml/outline";
import { splice } from "../xml/splice";
import { nameEdit, type Retyping } from "./retypeText";

/** The names of the fonts of cells (`fonts`); everything else of the styles stays. */
export function retypeFonts(opened: Package, part: string, retyping: Retyping): void {
  const text = opened.text(part);
  const fonts = child(outline(text, part), "fonts")?.children ?? [];
  const names = fonts.flatMap(({ children }) => children.filter(({ local }) => local === "name"));
  const edits = names.flatMap((name) => nameEdit(text, name, retyping));
  if (edits.length > 0) opened.set(part, splice(text, edits));
}
