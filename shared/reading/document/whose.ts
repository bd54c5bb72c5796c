import type { SheetView } from "../view";
import { fold } from "../words";
import { departmentName } from "./departments";
import { englishOfficeIn, englishOfficeOf } from "./english";
import { isPlaceAndDate, type Line } from "./lines";
import { officesIn, sameName, unitName, type Mention } from "./unit";

const LEVEL_LINE = /^(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tinh|dac khu)\s+\S/;
/** Offices that are no people's committee; boards inside an office are not the office. */
const AGENCY =
  /^(?:so|phong|chi cuc|cuc|trung tam|thanh tra|truong (?:mam non|mau giao|tieu hoc|trung hoc|trung cap|thcs|thpt|th|cao dang|dai hoc|chinh tri)|ban quan ly|benh vien|vien|hoc vien|tong cuc|kho bac nha nuoc|cong an|bao hiem xa hoi|thue|cong ty|thu vien|bao tang|dai phat thanh|vuon quoc gia)\s+\p{L}/u;
const WITH_PLACE = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã(?! hội)|thị trấn|đặc khu)\s+\S/iu;
/** What has a name of its own is not called after the committee over it. */
const OWN_NAME = /^(?:truong|benh vien|vien|hoc vien|cong ty|vuon quoc gia|kho bac)\s/;
const OF_AGENCY =
  /\bcua ((?:so|chi cuc|cuc|tong cuc|trung tam|thanh tra|ban quan ly|benh vien|vien|hoc vien|truong|kho bac nha nuoc|bao hiem xa hoi|cong ty|thu vien|bao tang)\s[^,.;:()\d]{3,80}?)(?=\s+(?:nam|giai doan)\b|[,.;:()]|$)/;

/**
 * Whose plan it is: from the letterhead (its lines joined: an office's kind and its name may stand in two), the title, the
 * issue, the signature; where none of them names it, from the office the text speaks of at its own level and the place of
 * the date line. `sheet` is that of the first plan table. Null where only a level is known (`UBND xã`).
 */
export function unitOf(
  lines: Line[],
  title: string | null,
  bodies: string[],
  sheet: SheetView | undefined,
): string | null {
  const heads = lines.filter((line) => line.place === "letterhead");
  const head = linesIn(heads.filter((line) => line.view.name === sheet?.name));
  // another sheet may be a cover, or nothing of this plan: there only capitals make a letterhead
  const cover = linesIn(
    heads.filter((line) => line.view.name !== sheet?.name && line.text === line.text.toUpperCase()),
  );
  const titles = [title ?? "", ...lines.filter((line) => line.place === "title").map((line) => line.text)];
  const issues = lines.filter((line) => /kem theo|issued|attached/.test(fold(line.text))).map((line) => line.text);
  const signed = linesIn(
    lines.filter(
      (line) =>
        line.place === "after" && line.text.length <= 80 && /^(?:tm|kt)\b|uy ban nhan dan/.test(fold(line.text)),
    ),
  );
  const all = [...lines.map((line) => line.text), ...bodies];
  return (
    headed(head, all) ??
    headed(cover, all) ??
    firstNamed(titles) ??
    agencyOf(titles, all) ??
    firstEnglish(titles) ??
    lastNamed(joined(linesIn(heads))) ??
    firstNamed(ownParts(issues)) ??
    firstNamed(joined(signed)) ??
    firstEnglish(issues) ??
    spokenOf(lines, all)
  );
}

function headed(head: string[], texts: string[]): string | null {
  return agencyIn(head, texts) ?? lastNamed(joined(head)) ?? englishOfficeOf(head);
}

/** The lines of cells, column by column: a letterhead has the office on the left and the nation's motto on the right. */
function linesIn(lines: Line[]): string[] {
  return [...lines]
    .sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row)
    .flatMap((line) => line.text.split(/[\r\n]+/))
    .map((line) => line.trim());
}

/** An office's name may stand in the line below its kind: `ỦY BAN NHÂN DÂN` / `THỊ XÃ …`. */
function joined(lines: string[]): string[] {
  return lines.map((line) => (LEVEL_LINE.test(fold(line)) ? `UBND ${line}` : line));
}

/**
 * A department's letterhead: its own line, the last such one, under the committee it belongs to, whose place its name takes
 * over: `UBND TỈNH …` / `SỞ Y TẾ` → `Sở Y tế tỉnh …`.
 */
function agencyIn(lines: string[], texts: string[]): string | null {
  const head = wholeNames(lines);
  const at = head.findLastIndex((one) => AGENCY.test(fold(one)) && !isPlaceAndDate(one));
  const line = head[at];
  if (line === undefined) return null;
  const name = named(line, texts);
  if (WITH_PLACE.test(name.normalize("NFC")) || OWN_NAME.test(fold(line))) return name;
  const over = joined(head.slice(0, at))
    .flatMap(officesIn)
    .findLast((office) => office.name !== null);
  return over ? `${name} ${over.level} ${over.name}` : name;
}

/** Joins a name that a letterhead breaks at a comma, a dash or `VÀ`. */
function wholeNames(lines: string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn =
      last !== undefined && AGENCY.test(fold(last)) && (/(?:[,–-]|\svà)$/i.test(last) || /^(?:và\s|[-–])/i.test(line));
    if (goesOn) whole[whole.length - 1] = `${last} ${line}`;
    else whole.push(line);
  }
  return whole;
}

/** The same name in the mixed case the text uses elsewhere. */
function asWritten(name: string, texts: string[]): string | null {
  if (name !== name.toUpperCase()) return name;
  const wanted = name.normalize("NFC").toLowerCase();
  for (const text of texts) {
    const nfc = text.normalize("NFC");
    const at = nfc.toLowerCase().indexOf(wanted);
    const found = at < 0 ? "" : nfc.slice(at, at + wanted.length);
    if (found !== "" && found !== found.toUpperCase()) return found;
  }
  return null;
}

/** The place of the date line with its capitals, where the name holds it: `… khu vực suối lê` → `… khu vực Suối Lê`. */
function withPlace(name: string, texts: string[]): string {
  const place = texts.find(isPlaceAndDate)?.split(",")[0]?.normalize("NFC").trim();
  if (place === undefined || place === place.toUpperCase()) return name;
  const at = name.toLowerCase().indexOf(place.toLowerCase());
  return at < 0 ? name : name.slice(0, at) + place + name.slice(at + place.length);
}

function agencyOf(titles: string[], texts: string[]): string | null {
  for (const title of titles) {
    const nfc = title.normalize("NFC");
    const match = OF_AGENCY.exec(fold(nfc));
    if (match?.[1]) return named(nfc.slice(match.index + 4, match.index + match[0].length).trim(), texts);
  }
  return null;
}

function named(name: string, texts: string[]): string {
  return asWritten(name, texts) ?? withPlace(departmentName(name), texts);
}

/** The last of the letterhead's offices: the superior stands over it. */
function lastNamed(texts: string[]): string | null {
  const names = texts.flatMap(officesIn).map(unitName);
  return names.findLast((name) => name !== null) ?? null;
}

function firstNamed(texts: string[]): string | null {
  for (const text of texts) {
    const name = officesIn(text)
      .map(unitName)
      .find((found) => found !== null);
    if (name) return name;
  }
  return null;
}

function firstEnglish(texts: string[]): string | null {
  return texts.map(englishOfficeIn).find((name) => name !== null) ?? null;
}

/** In `Kèm theo Quyết định … của UBND xã …` the office that issues. */
function ownParts(issues: string[]): string[] {
  return issues.map((text) => text.slice(Math.max(0, fold(text).search(/\bcua\b/))));
}

function spokenOf(lines: Line[], texts: string[]): string | null {
  const mentions = texts.flatMap(officesIn);
  const level = mostFrequent(mentions.filter((mention) => mention.name === null).map((mention) => mention.level));
  const dateLine = lines.find((line) => isPlaceAndDate(line.text));
  const place = dateLine?.text.split(",")[0]?.trim();
  const named = mentions.filter(
    (mention): mention is Mention & { name: string } =>
      mention.name !== null && mention.level === (level ?? mention.level),
  );
  const here = place === undefined ? undefined : named.find((mention) => sameName(mention.name, place));
  if (here) return unitName(here);
  const names = named.map((mention) => unitName(mention) ?? "");
  const best = mostFrequent(names);
  return best !== null && level !== null && new Set(names).size === 1 && names.length >= 2 ? best : null;
}

function mostFrequent(words: string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.entries()].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
