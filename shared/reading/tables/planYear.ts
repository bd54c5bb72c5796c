import type { SheetView } from "../view";
import { fold } from "../words";
import type { HeadingLine } from "./table";

const PLAN = /\b(?:ke hoach|muc tieu|mtcl|quality objectives?|objectives|action plan|plan)\b/;
/** What cites other documents, or says with which one the plan was issued: their years are not its own. */
const CITED =
  /^[-–+*\s(]*(?:can cu|theo|xet|thuc hien (?:quyet dinh|ke hoach so)|kem theo|ban hanh kem|pursuant|issued|promulgated)/;
const NAMED = /\b(?:nam(?: hoc)?|year|for|in|of) (20[1-9]\d)(?!\d)/;
const YEAR = /(?<![\d/])(20[1-9]\d)(?!\d)/;

/** The year that the lines over a table, or else its sheet's name, give the plan; null where they give none. */
export function planYear(lines: HeadingLine[], view: SheetView): number | null {
  const titles = lines.map(({ text }) => fold(text).trim()).filter((text) => text.length <= 200 && !CITED.test(text));
  const titled = titles.filter((text) => PLAN.test(text));
  for (const texts of [titled, titles, [fold(view.name)]])
    for (const pattern of [NAMED, YEAR])
      for (const text of texts) {
        const year = pattern.exec(text)?.[1];
        if (year !== undefined && (texts !== titles || pattern === NAMED)) return Number(year);
      }
  return null;
}
