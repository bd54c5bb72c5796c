import { fold } from "./words";

/** Words a party's name begins with: a line that begins with one is a party of its own even in lower case. */
const BEGINS_PARTY =
  /^(?:cac|can bo|cong chuc|vien chuc|cb|cc|cbcc|bo phan|phong|toan the|nhung|uy ban|ubnd|hdnd|hoi dong|mat tran|ban|van phong|lanh dao|thu ky|thuong truc|truong|pho|to|chi cuc|cuc|so|trung tam|doan|hoi|nhom|nguoi|ong|ba|dong chi|d\/c|chu tich|giam doc|don vi|co quan|thanh vien|thanh tra|mttq|tram|cong an|quan su|buu dien|vien|benh vien|thon|khu pho|kho bac|bao hiem|qmr|iso|bcd|thue|toa an|ngan hang|all|office|division|department|board|committee)(?![\p{L}])/u;

/** Offices whose own names join several fields with commas: `Phòng Kinh tế, Hạ tầng và Đô thị`. */
const NAMED_BY_FIELDS = /^(?:phong|so|ban|bo(?! phan)|chi cuc|cuc|trung tam|uy ban|hoi dong|vu)\s+\p{L}/u;
/** Where `;` or a line break parts the parties, commas after these belong to the name too. */
const NAMED_AT_ALL =
  /^(?:phong|so|ban|bo|chi cuc|cuc|trung tam|uy ban|hoi dong|vu|to|van phong|cong chuc|can bo|tram|vien)\s+\p{L}/u;
/** Second halves of names that are never a party themselves. */
const SECOND_HALF = /^(?:vien chuc|khen thuong|thuong binh|bien che|phi chinh phu|che do chinh sach)(?![\p{L}])/u;
const JOINS_FIELDS = /^[^,;]*\s(?:và|&|and)\s+\p{Lu}/u;
const ENGLISH_OFFICE = /\b(?:Division|Department|Office|Board|Committee|Unit|Centre|Center|Section)s?\b/;

/** Whether words open the name of a party, however they are written. */
export function beginsParty(words: string): boolean {
  return BEGINS_PARTY.test(fold(words).trim());
}

/**
 * Joins again what commas parted inside an office's own name (`Phòng Kinh tế` + `Hạ tầng và Đô thị`), parts given in
 * order. `parted`: the cell parts its parties otherwise, so that a bare noun after a comma is no party.
 */
export function joinNames(parts: string[], parted: boolean): string[] {
  const joined: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const end = endOfName(parts, i, parted);
    joined.push(parts.slice(i, end + 1).join(","));
    i = end;
  }
  return joined;
}

/** The index of the last part that belongs to the name that begins at `start`. */
function endOfName(parts: string[], start: number, parted: boolean): number {
  const first = plain(parts[start]);
  let end = start;
  while (end + 1 < parts.length && goesOn(bare(parts[end + 1]))) end++;
  if (end === start) return start;
  if (parted && NAMED_AT_ALL.test(first)) return end;
  for (let last = end; last > start; last--) {
    const words = bare(parts[last]);
    if (NAMED_BY_FIELDS.test(first) && (JOINS_FIELDS.test(words) || SECOND_HALF.test(fold(words)))) return last;
    const english = parts.slice(start, last).every((part) => !ENGLISH_OFFICE.test(part));
    if (english && JOINS_FIELDS.test(words) && ENGLISH_OFFICE.test(words)) return last;
  }
  return start;
}

function goesOn(words: string): boolean {
  return SECOND_HALF.test(fold(words)) || !beginsParty(words);
}

function bare(part: string | undefined): string {
  return (part ?? "").replace(/^[\s\-–+*•[(]+/, "");
}

function plain(part: string | undefined): string {
  return fold(bare(part));
}
