import { fold } from "../words";
import { isPlaceAndDate, type Line } from "./lines";
import { officesIn, sameName, unitName, type Mention } from "./unit";

const LEVEL_LINE = /^(?:xa|phuong|thi tran|thi xa|huyen|quan|thanh pho|tinh|dac khu)\s+\S/;
/** Offices that are no people's committee; boards inside an office are not the office. */
const AGENCY = /^(?:so|phong|chi cuc|cuc|trung tam|thanh tra|truong|ban quan ly|benh vien|vien)\s+(?!:)\p{L}/u;
const OF_AGENCY =
  /\bcua ((?:so|chi cuc|cuc|trung tam|thanh tra|ban quan ly)\s[^,.;:()\d]{3,80}?)(?=\s+(?:nam|giai doan)\b|[,.;:()]|$)/;

/**
 * Whose plan it is: from the letterhead (its lines joined: an office's kind and its name may stand in two), the title, the
 * issue, the signature; where none of them names it, from the office the text speaks of at its own level and the place of
 * the date line. Null where only a level is known (`UBND xã`).
 */
export function unitOf(lines: Line[], title: string | null, bodies: string[]): string | null {
  const head = linesIn(lines.filter((line) => line.place === "letterhead"));
  const titles = [title ?? "", ...lines.filter((line) => line.place === "title").map((line) => line.text)];
  const issues = lines.filter((line) => /kem theo/.test(fold(line.text))).map((line) => line.text);
  const signed = linesIn(
    lines.filter(
      (line) =>
        line.place === "after" && line.text.length <= 80 && /^(?:tm|kt)\b|uy ban nhan dan/.test(fold(line.text)),
    ),
  );
  const all = [...lines.map((line) => line.text), ...bodies];
  return (
    agencyIn(head, all) ??
    lastNamed(joined(head)) ??
    firstNamed(titles) ??
    agencyOf(titles, all) ??
    firstNamed(ownParts(issues)) ??
    firstNamed(joined(signed)) ??
    spokenOf(lines, all)
  );
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

/** A department's letterhead: its own line under the committee it belongs to. */
function agencyIn(head: string[], texts: string[]): string | null {
  const line = head.find((one) => AGENCY.test(fold(one)) && !/^so\s*:/.test(fold(one)));
  return line === undefined ? null : mixed(line, texts);
}

function mixed(name: string, texts: string[]): string {
  if (name !== name.toUpperCase()) return name;
  return asWritten(name, texts) ?? name.charAt(0) + name.slice(1).toLowerCase();
}

/** The same name in the mixed case the text uses elsewhere. */
function asWritten(name: string, texts: string[]): string | null {
  const wanted = name.normalize("NFC").toLowerCase();
  for (const text of texts) {
    const nfc = text.normalize("NFC");
    const at = nfc.toLowerCase().indexOf(wanted);
    const found = at < 0 ? "" : nfc.slice(at, at + wanted.length);
    if (found !== "" && found !== found.toUpperCase()) return found;
  }
  return null;
}

function agencyOf(titles: string[], texts: string[]): string | null {
  for (const title of titles) {
    const nfc = title.normalize("NFC");
    const match = OF_AGENCY.exec(fold(nfc));
    if (match?.[1]) return mixed(nfc.slice(match.index + 4, match.index + match[0].length).trim(), texts);
  }
  return null;
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
