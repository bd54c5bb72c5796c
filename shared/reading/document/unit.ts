import { fold } from "../words";

/** A mention of an office: `UBND` + level + name; the name is null where only the level stands. */
export interface Mention {
  level: string;
  name: string | null;
}

/** Levels of government, longest first; what offices write for each (folded). */
const LEVELS: { level: string; written: string }[] = [
  { level: "thành phố", written: "thanh pho|t\\.?\\s?p\\.?(?=\\s)" },
  { level: "thị trấn", written: "thi tran|tt\\.?(?=\\s)" },
  { level: "thị xã", written: "thi xa|tx\\.?(?=\\s)" },
  { level: "đặc khu", written: "dac khu" },
  { level: "phường", written: "phuong|p\\.(?=\\s)" },
  { level: "huyện", written: "huyen|h\\.(?=\\s)" },
  { level: "quận", written: "quan" },
  { level: "tỉnh", written: "tinh" },
  { level: "xã", written: "xa|x\\.(?=\\s)" },
];

const OFFICE = new RegExp(
  `(?<!\\p{L})(?:uy ban nhan dan|ubnd)\\s+(${LEVELS.map((l) => l.written).join("|")})(?![\\p{L}])\\s*`,
  "gu",
);
const STOPS = new Set(
  "nam theo va ve tren tai cua cho den giai doan ban hanh thuoc huyen tinh quan thanh thi ke hoach".split(" "),
);
/** What stands on the right of a letterhead, where both halves are one cell. */
const MOTTO = /^(?:cong hoa xa hoi|doc lap)(?!\p{L})/u;
const LONGEST_NAME = 6;

/** Every office a text mentions, in order. */
export function officesIn(text: string): Mention[] {
  const nfc = text.normalize("NFC");
  return [...fold(nfc).matchAll(OFFICE)].flatMap((match) => {
    const written = match[1] ?? "";
    const level = LEVELS.find(
      (l) => new RegExp(`^(?:${l.written})$`).test(`${written}`) || new RegExp(`^(?:${l.written})`).test(`${written} `),
    )?.level;
    if (level === undefined) return [];
    return [{ level, name: nameAt(nfc.slice(match.index + match[0].length)) }];
  });
}

/** The capitalised words a name is made of; in a line of capitals, the line's words. */
function nameAt(rest: string): string | null {
  const words: string[] = [];
  for (const word of rest.split(/\s+/).slice(0, LONGEST_NAME)) {
    const bare = word.replace(/^["“(]+/, "").replace(/[.,;:)\]”"/]+$/, "");
    if (/^[-–]$/.test(word) && words.length > 0) {
      words.push("-");
      continue;
    }
    const isNumber = words.length === 0 && /^\d{1,2}$/.test(bare);
    if (!isNumber && !/^\p{Lu}/u.test(bare)) break;
    if (words.length > 0 && bare === bare.toUpperCase() && bare.length > 1 && STOPS.has(fold(bare))) break;
    if (words.length > 0 && MOTTO.test(fold(rest.slice(rest.indexOf(word))))) break;
    words.push(bare);
    if (bare !== word.replace(/^["“(]+/, "") || isNumber) break;
  }
  while (words.at(-1) === "-") words.pop();
  return words.length === 0 ? null : titleCase(words.join(" "));
}

/** `PHƯỚC LONG` → `Phước Long`; words already mixed stay. */
function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

export function unitName({ level, name }: Mention): string | null {
  return name === null ? null : `UBND ${level} ${name}`;
}

/** Names without regard to diacritics written differently, case and spacing. */
export function sameName(a: string, b: string): boolean {
  const plain = (name: string) => fold(name).replace(/[^\p{L}\p{N}]/gu, "");
  return plain(a) === plain(b);
}
