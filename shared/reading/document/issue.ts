import type { Plan } from "../../model/plan";
import { fold } from "../words";
import { dateIn } from "./dates";
import { englishOfficeIn } from "./english";
import { isPlaceAndDate, type Line } from "./lines";
import { officesIn, unitName } from "./unit";

/** The number of a document: `458 /QĐ-UBND` → `458/QĐ-UBND`; null where it was left blank. */
function numberIn(text: string): string | null {
  const nfc = text.normalize("NFC");
  const match =
    /(?<!\p{L})(?:so|no\.?|number)\s*:?\s*(\d{1,5}[a-z]?\s*\/\s*(?:20\d\d\s*\/\s*)?[\p{L}][\p{L}\d&.-]*(?:\s*-\s*[\p{L}\d&]+)*)/u.exec(
      fold(nfc),
    );
  if (!match?.[1]) return null;
  const at = match.index + match[0].length - match[1].length;
  return nfc
    .slice(at, at + match[1].length)
    .replace(/\s+/g, "")
    .replace(/[.,;-]+$/, "");
}

const ISSUED =
  /kem theo (?:quyet dinh|ke hoach|cong van|van ban|to trinh|thong bao)|(?:issued|promulgated|attached|enclosed|together|accompany(?:ing)?)(?: together)? (?:with|to|under|by)? ?(?:the )?(?:decision|plan|official letter|notice|document)/;

/**
 * The plan's own issue: `(Kèm theo Quyết định số … ngày … của …)`, else the letterhead's number and its line of place and
 * date. What the plan cites as its legal ground is not the issue.
 */
export function issueOf(lines: Line[], unit: string | null): Plan["issued"] {
  for (const { text } of lines) {
    if (!ISSUED.test(fold(text))) continue;
    const number = numberIn(text);
    const date = dateIn(text);
    const by =
      officesIn(text)
        .map(unitName)
        .find((name) => name !== null) ?? englishOfficeIn(text);
    if (number !== null || date !== null) return { number, date, by: by ?? unit };
  }
  const head = lines.filter((line) => line.place === "letterhead" || isPlaceAndDate(line.text));
  const numbered =
    head
      .map((line) => (/^(?:so\s*:?|no\s*[.:]|number\s*:)/.test(fold(line.text).trim()) ? numberIn(line.text) : null))
      .find((number) => number !== null) ?? null;
  const dated =
    head
      .filter((line) => isPlaceAndDate(line.text))
      .map((line) => dateIn(line.text))
      .find((date) => date !== null) ?? null;
  return numbered === null && dated === null ? null : { number: numbered, date: dated, by: unit };
}
