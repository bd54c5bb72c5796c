import { ENDED_BODIES } from "./endedBodies";
import { ENDED_RULES } from "./ended";
import { ENDED_PROVINCES, PROVINCE } from "./endedProvinces";
import type { Office, PhraseRule } from "./phrase";

const ENDED = [...ENDED_BODIES, ...ENDED_PROVINCES, ...ENDED_RULES];

/** Most texts name none of the merged provinces: one look spares a look for each. */
const WITHOUT_PROVINCES = ENDED.filter((row) => !ENDED_PROVINCES.includes(row));

/** The first day a plan speaks for: its year begins, or it is issued in the middle of it. */
function sinceOf({ year, issued }: Office): string | null {
  if (year === null) return null;
  const begins = `${year}-01-01`;
  return issued?.date && issued.date > begins ? issued.date : begins;
}

/** Clauses that speak of what was. */
const PAST: { words: RegExp; example: string }[] = [
  {
    words: /(?<!\p{L})(?:cũ|trước đây|nguyên là|tiền thân|giải thể|thay thế|bãi bỏ)(?!\p{L})/iu,
    example: "Chỉnh lý tài liệu của UBND huyện cũ",
  },
  {
    words: /(?<!\p{L})(?:trước|sau) khi (?:sắp xếp|sáp nhập|hợp nhất|kết thúc|giải thể)/iu,
    example: "Số liệu của UBND huyện trước khi sắp xếp",
  },
  {
    words: /(?<!\p{L})(?:bàn giao|tiếp nhận|chuyển giao|kế thừa)(?!\p{L}).*(?<!\p{L})từ(?!\p{L})/iu,
    example: "Tiếp nhận hồ sơ đất đai từ Phòng Tài nguyên và Môi trường",
  },
  {
    words: /(?<!\p{L})(?:bàn giao|chuyển giao|để lại)(?: lại)?(?: cho| về|$)/iu,
    example: "Quản lý tài sản do UBND huyện bàn giao lại",
  },
];

/** Clauses that cite a document: the body that signed it was there then. */
const CITING: typeof PAST = [
  { words: /\d\/(?:\d{4}\/)?\p{Lu}/u, example: "Thực hiện Quyết định số 15/QĐ-UBND của UBND huyện" },
  {
    words: /(?:luật|nghị quyết|nghị định|thông tư|quyết định|chỉ thị) (?:liên tịch )?(?:số )?\d/iu,
    example: "Theo Thông tư 12 của Bộ Thông tin và Truyền thông",
  },
];

/** The first words of what ended. */
const HINT = new RegExp(
  [
    "(?:sở|bộ|phòng) (?:lao|lđ|kế|kh|giao thông|gtvt|tài nguyên|tn|nông nghiệp|nn|thông tin|tt)",
    "huyện|quận|thị (?:xã|trấn|ủy)|tỉnh|UBND TP|ủy ban dân tộc|mức độ|hộ khẩu|tạm trú|chứng minh|CMND|9001|61/2018",
  ].join("|"),
  "i",
);

export const ABOLISHED: PhraseRule = {
  code: "text.abolished",
  except: ["ground"],
  hint: HINT,
  find(text, office) {
    const since = sinceOf(office);
    if (since === null) return null;
    const rows = PROVINCE.test(text) ? ENDED : WITHOUT_PROVINCES;
    for (const ended of rows) {
      const { from, words, by, now } = ended;
      if (since < from) continue;
      const fitting = ENDED_RULES.includes(ended) ? PAST : [...PAST, ...CITING];
      for (const { 0: found, index } of text.matchAll(words)) {
        const clause = clauseAround(text, index);
        if (fitting.some((row) => row.words.test(clause))) continue;
        return { text: found.trim(), since: from.split("-").reverse().join("/"), by, now };
      }
    }
    return null;
  },
  found: ENDED.map(({ example }) => example),
  left: [...ENDED.map(({ left }) => left), ...[...PAST, ...CITING].map(({ example }) => example)],
};

/** The clause in which a place of a text stands: between semicolons, line ends and full stops. */
function clauseAround(text: string, at: number): string {
  const before = Math.max(...[";", ". "].map((end) => text.lastIndexOf(end, at)));
  const after = [";", ". "].map((end) => text.indexOf(end, at)).filter((end) => end >= 0);
  return text.slice(before + 1, after.length > 0 ? Math.min(...after) : undefined);
}
