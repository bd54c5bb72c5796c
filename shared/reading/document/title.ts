import { fold, ownWords } from "../words";
import type { Line } from "./lines";
import type { SheetView } from "../view";

const YEAR = /(?<!\d)(20[1-9]\d)(?!\d)/;

/** The plan's title: the last title line before its table, with the line that goes on with it (marked as title too). */
export function titleOf(lines: Line[]): string | null {
  const titles = lines.filter((line) => line.place === "title");
  const last = titles.at(-1);
  if (!last) return null;
  const sheet = titles.filter((line) => line.view === last.view);
  let start = sheet.length - 1;
  while (start > 0 && (sheet[start]?.cell.row ?? 0) - (sheet[start - 1]?.cell.row ?? 0) <= 1) start--;
  const words = sheet.slice(start).map((line) => ownWords(line.text));
  const after = lines[lines.indexOf(last) + 1];
  if (after && after.view === last.view && after.cell.row === last.cell.row + 1 && goesOn(after.text)) {
    after.place = "title";
    words.push(ownWords(after.text));
  }
  return words.join(" ").replace(/\s+/g, " ");
}

function goesOn(text: string): boolean {
  return (
    text.length <= 150 &&
    /^(?:nam 20\d\d|thuc hien|trien khai|ve |cua |duy tri|muc tieu|of |for |to )/.test(fold(text).trim())
  );
}

/** The plan's year: its title's, its sheet's name, its issue's words, else the year the text names most. */
export function yearOf(
  title: string | null,
  lines: Line[],
  sheet: SheetView | undefined,
  bodies: string[],
): number | null {
  const named = (text: string | null | undefined) => {
    const found = text === null || text === undefined ? null : YEAR.exec(text.normalize("NFC"));
    return found ? Number(found[1]) : null;
  };
  const titles = lines.filter((line) => line.place === "title").map((line) => line.text);
  const firstOf = (texts: string[]) => texts.map(named).find((year) => year !== null) ?? null;
  return (
    named(title) ??
    firstOf(titles) ??
    named(sheet?.name) ??
    mostNamed([...lines.filter((l) => l.place !== "ground").map((l) => l.text), ...bodies])
  );
}

function mostNamed(texts: string[]): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const found of fold(text).matchAll(/nam (20[1-9]\d)|\/(20[1-9]\d)(?!\d)/g)) {
      const year = Number(found[1] ?? found[2]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  return [...counts.entries()].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? null;
}
