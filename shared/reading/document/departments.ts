/**
 * Names of departments out of a letterhead's capitals: `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH` → `Sở Văn hóa, Thể thao và Du lịch`.
 * A capital begins the name, each field it is responsible for, and every word of a place (Decree 30/2020/NĐ-CP, annex II).
 */

/** What a department is called, before the fields it is responsible for. Longest first. */
const KINDS = [
  "ban quản lý",
  "chi cục",
  "trung tâm",
  "thanh tra",
  "văn phòng",
  "bệnh viện",
  "trường",
  "phòng",
  "viện",
  "cục",
  "ban",
  "sở",
];

const LEVELS = ["thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã"];

/** Names whose capitals the rule does not give. */
const AS_WRITTEN = [
  "Công Thương",
  "Tiêu chuẩn Đo lường Chất lượng",
  "Phòng cháy chữa cháy",
  "Trung học cơ sở",
  "HĐND",
  "UBND",
  "MTTQ",
  "ISO",
];

const JOINERS = new Set(["và", "-", "–", "&"]);

/** A department's name in mixed letters; a name already mixed stays as it is. */
export function departmentName(name: string): string {
  const nfc = name.normalize("NFC").replace(/\s+/g, " ").trim();
  if (nfc !== nfc.toUpperCase()) return nfc;
  const lower = nfc.toLowerCase();
  const kind = KINDS.find((one) => lower.startsWith(`${one} `)) ?? "";
  const rest = lower.slice(kind.length).trim();
  const level = LEVELS.map((one) => ({ one, at: ` ${rest} `.search(` ${one} (?!hội )`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  const fields = level ? rest.slice(0, level.at).trim() : rest;
  const place = level ? rest.slice(level.at + level.one.length).trim() : "";
  const words = [capital(kind), fieldNames(fields), level?.one ?? "", placeName(place)];
  return words.filter((part) => part !== "").join(" ");
}

function fieldNames(fields: string): string {
  let begins = true;
  const named = fields
    .split(" ")
    .map((word) => {
      const written = begins ? capital(word) : word;
      begins = JOINERS.has(word) || word.endsWith(",");
      return written;
    })
    .join(" ");
  return AS_WRITTEN.reduce((text, name) => {
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? text : text.slice(0, at) + name + text.slice(at + name.length);
  }, named);
}

function placeName(place: string): string {
  return place.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
