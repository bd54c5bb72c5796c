import { beginsParty, joinNames } from "./officeNames";
import { fold, from, nfc, ownWords } from "./words";

/**
 * The parties of a cell, as they are written: split at line breaks, `;` and a comma before a capital letter, at `/` only
 * with a line break, at `và` never (DESIGN §4); an office's own name is kept together (`officeNames`). Dashes before them, a template's brackets and closing punctuation go.
 */
export function readParties(text: string): string[] {
  const own = nfc(text);
  // one party alone, as most cells hold
  if (!/[\r\n;,]/.test(own)) return [tidy(own)].filter((party) => /\p{L}/u.test(party));
  const lines = own
    .split(";")
    .flatMap((part) => joinWrapped(part.split(/[\r\n]+/)))
    .filter((line) => /\p{L}/u.test(line));
  return lines
    .flatMap((line) => joinNames(splitAtCommas(line), lines.length > 1))
    .map(tidy)
    .filter((party) => /\p{L}/u.test(party));
}

/** A line that only goes on with the one above (wrapped by hand) is joined to it again. */
function joinWrapped(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = /^\s*\p{Ll}/u.test(line) && !beginsParty(line);
    if (last !== undefined && /\p{L}\s*$/u.test(last) && (goesOn || /\s(?:và|của|thuộc|với)\s*$/u.test(last)))
      joined[joined.length - 1] = `${last.trimEnd()} ${line.trimStart()}`;
    else joined.push(line);
  }
  return joined;
}

/** Splits at commas that stand before a capital letter and outside brackets. */
function splitAtCommas(line: string): string[] {
  if (!line.includes(",")) return [line];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < line.length; i++) {
    const letter = line[i] ?? "";
    if (letter === "(" || letter === "[") depth++;
    else if (letter === ")" || letter === "]") depth = Math.max(0, depth - 1);
    else if (letter === "," && depth === 0 && /^\s*\p{Lu}/u.test(line.slice(i + 1))) {
      parts.push(line.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(line.slice(start));
  return parts;
}

function tidy(part: string): string {
  const plain = ownWords(part)
    .replace(/^(?:[-–+*•]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s*)+/u, "")
    .replace(CLOSING, "");
  return /[[\]]/.test(plain) ? unwrap(plain).replace(CLOSING, "").trim() : plain.trim();
}

/** Signs a name ends with, but does not hold. */
const CLOSING = /(?<![\s.,;:/…])[\s.,;:/…]+$/u;

/** A bracket that holds the whole name, or that was cut from its pair, goes. */
function unwrap(name: string): string {
  const opens = (name.match(/\[/g) ?? []).length;
  const closes = (name.match(/\]/g) ?? []).length;
  if (name.startsWith("[") && opens > closes) return unwrap(name.slice(1).trim());
  if (name.endsWith("]") && closes > opens) return unwrap(name.slice(0, -1).trim());
  if (/^\[[^[\]]*\]$/.test(name)) return name.slice(1, -1).trim();
  return name;
}

const LEADS =
  /^(?:[-–+*•]\s*)?(?:giao |do )?(.{2,120}?),?\s+(?:la (?:don vi|co quan|bo phan|dau moi) )?chu tri(?![\p{L}])/u;
const SUPPORTS = /^[\s,;]*(?:va )?(?:trien khai |thuc hien )?[\s,]*phoi hop(?: cung)?(?: voi)? /;
/** What the parties of a sentence are asked to do: their names end before it. */
const DOES =
  /(?:^|\s)(?:cap nhat|nghien cuu|trien khai|thuc hien|to chuc|tham muu|xay dung|ra soat|theo doi|kiem tra|huong dan|tuyen truyen|bao cao|tong hop|don doc|giai quyet|tiep nhan|khao sat|danh gia|lap|ban hanh|trinh|hoan thien|cung cap|niem yet|cong khai|tien hanh|xu ly|dam bao|bao dam|thong ke|de|nham|trong|ve|thuong xuyen|kip thoi|day manh|tang cuong|soan thao|dang tai|quan ly|van hanh|bo tri|phan cong|so hoa|giam sat|duy tri|dao tao|boi duong|cai tien|mo|thu thap|phan tich|lay y kien|phat|gui)(?=\s|[.,;]|$)/g;
/** After one such word some verbs belong to its name: `Bộ phận tiếp nhận …`, `Tổ kiểm tra`; not after many (`các phòng`). */
const NAME_BEFORE = /(?<!cac |nhung )(?:bo phan|to|doan|ban|phong|nhom|hoi dong|trung tam|cong chuc|can bo)$/;
const IN_NAMES =
  /^(?:tiep nhan|kiem tra|giam sat|danh gia|quan ly|theo doi|tong hop|thong ke|giai quyet|dao tao|tuyen truyen)$/;
const LONGEST_NAME = 14;

/**
 * The responsible parties of a sentence such as `Văn phòng chủ trì, phối hợp với các bộ phận … cập nhật …`, for rows
 * where no column names them; null where the sentence names none. Supporters are left out where their end is not clear.
 */
export function partiesInSentence(text: string): { lead: string[]; support: string[] } | null {
  const own = nfc(text);
  if (!fold(own).includes("chu tri")) return null;
  for (const sentence of own.split(/[\r\n]+|(?<=[.;])\s+/)) {
    const plain = fold(sentence);
    const match = LEADS.exec(plain);
    if (!match?.[1]) continue;
    const at = plain.indexOf(match[1]);
    const name =
      sentence
        .slice(at, at + match[1].length)
        .split(/,\s+(?=\p{Lu})/u)
        .at(-1)
        ?.trim() ?? "";
    if (!/^[\p{Lu}[]/u.test(name) || name.split(/\s+/).length > LONGEST_NAME) continue;
    return { lead: readParties(name), support: supporters(sentence.slice(match[0].length)) };
  }
  return null;
}

function supporters(rest: string): string[] {
  const plain = fold(rest);
  const match = SUPPORTS.exec(plain);
  if (!match) return [];
  const names = plain.slice(match[0].length);
  const verb = [...names.matchAll(DOES)].find(
    (found) => !(IN_NAMES.test(found[0].trim()) && NAME_BEFORE.test(names.slice(0, found.index).trim())),
  );
  const end = verb ? verb.index : names.search(/[.;:]|$/);
  const text = from(rest, match[0].length).slice(0, end).trim();
  return text !== "" && text.split(/\s+/).length <= LONGEST_NAME ? readParties(text) : [];
}
