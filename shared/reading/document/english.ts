import { dateIn } from "./dates";

const LEVEL = "(?:ward|commune|township|town|district|city|province|special zone)";
const NAME = "[\\p{L}'’-]+(?:\\s+[\\p{L}'’-]+){0,4}?";
/** What an English plan calls a people's committee or a department, in either order of words. */
const OFFICES = [
  new RegExp(
    `(?<![\\p{L}])people['’]?s['’]? committee of (?:the )?(?:${NAME}\\s+${LEVEL}|${LEVEL}\\s+(?:of\\s+)?${NAME})(?![\\p{L}])`,
    "iu",
  ),
  new RegExp(`(?<![\\p{L}])(?!of\\s|the\\s|by\\s)${NAME}\\s+${LEVEL} people['’]?s['’]? committee(?![\\p{L}])`, "iu"),
  /(?<![\p{L}])department of [\p{L}]+(?:[\s,&-]+(?:and\s+)?[\p{L}]+){0,8}$/iu,
];
/** A line that is nothing but an office's name. */
const OFFICE_LINE =
  /^(?=.*\b(?:centre|center|college|school|university|hospital|clinic|institute|academy|department|agency|bureau|authority|museum|library|board|treasury|inspectorate)\b)(?!.*\b(?:plan|objectives?|republic)\b)[\p{L}][\p{L}'’&,.()\d\s-]*$/iu;
const MOST_WORDS = 14;
const SMALL = new Set(["of", "and", "the", "for", "in"]);

/** The office an English text names, in title case: `PEOPLE'S COMMITTEE OF … WARD` → `People's Committee of … Ward`. */
export function englishOfficeIn(text: string): string | null {
  for (const office of OFFICES) {
    const found = office.exec(text.normalize("NFC").trim())?.[0];
    if (found !== undefined) return titleCase(found);
  }
  return null;
}

/** Whether a line of a letterhead is an office's English name. */
export function isEnglishOffice(line: string): boolean {
  return OFFICE_LINE.test(line.trim()) && line.trim().split(/\s+/).length <= MOST_WORDS && /^[\x20-\x7e’]*$/.test(line);
}

/** The last office a letterhead names in English: its superior stands over it. */
export function englishOfficeOf(head: string[]): string | null {
  const line = head.findLast((text) => isEnglishOffice(text) || englishOfficeIn(text) !== null);
  return line === undefined ? null : (englishOfficeIn(line) ?? titleCase(line.normalize("NFC").trim()));
}

function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word, at) => (at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

/** `An Hai, 16 January 2026` */
export function isEnglishPlaceAndDate(text: string): boolean {
  return /^\p{L}[^,\d]{1,40},\s*(?:\d{1,2}|\p{L}{3,9}\s+\d{1,2})/u.test(text) && dateIn(text) !== null;
}
