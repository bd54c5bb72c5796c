import { folded, tidy } from "../words";
import type { PhraseRule } from "./phrase";

/** A run of dots or underscores where something was to be written. */
const BLANK = String.raw`(?:…+[.…]*|\.{3,}|_{3,})`;

/** A blank set apart from its word, or too long to be an and-so-on: `năm …`, `năm……`, `năm.....`. */
const APART = String.raw`(?:\s${BLANK}|……+|\.{4,}|_{3,})`;

/** A template's blanks. Dots at the end of a list ("họp, hội nghị, …") are an and-so-on, not a blank. */
const BLANKS: { words: RegExp; example: string }[] = [
  { words: /\[\s*\p{L}[^\]]*\]?/u, example: "[tên cơ quan] tổng hợp báo cáo" },
  { words: new RegExp(String.raw`\[\s*(?:${BLANK}|\.\.)\s*\]`, "u"), example: "[…]" },
  { words: words(`năm 20\\d?\\s?${BLANK}`), example: "Kế hoạch năm 20…" },
  { words: words(`(?:năm|ngày|tháng|quý)${APART}`), example: "Kế hoạch năm …" },
  {
    words: words(`(?:quyết định|kế hoạch|công văn|báo cáo|văn bản|tờ trình) số\\s?${BLANK}`),
    example: "Kế hoạch số … về cải cách",
  },
  {
    words: words(`(?:UBND|HĐND|ủy ban nhân dân|đảng ủy) (?:xã|phường|thị trấn|huyện|tỉnh)${APART}`),
    example: "Trụ sở UBND xã ……",
  },
  { words: words(`(?:ông|bà|đồng chí)${APART}`), example: "Đồng chí ………, Phó Chủ tịch" },
  {
    words: new RegExp(String.raw`\d\s?/\s?${BLANK}|${BLANK}\s?/\s?(?:[\d…]|\p{Lu}{2})`, "u"),
    example: "Ngày …/…/2026",
  },
  { words: new RegExp(String.raw`${BLANK}\s*%`, "u"), example: "Tỷ lệ đạt …%" },
  { words: new RegExp(String.raw`^[\s\-–+•]*${BLANK}[\s.;]*$`, "u"), example: "……" },
  { words: new RegExp(String.raw`\(\d\)\s*${BLANK}`, "u"), example: "thuộc thẩm quyền của (1) ……" },
  {
    words: new RegExp(String.raw`[\p{L}\d]\s+${BLANK}\s*(?:năm|tháng) `, "iu"),
    example: "Kế hoạch triển khai nhiệm vụ … năm 2026",
  },
  { words: /(?:^|[\s(])x{2,}\s?%|(?<!\p{L})xx\/xx(?!\p{L})/iu, example: "ngày xx/xx/2026" },
  { words: /\((?:ghi tên|điền) [^)]*\)/iu, example: "(ghi tên đơn vị)" },
];

function words(source: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s(])${source}(?!\s*\))`, "iu");
}

/** "hàng tháng, quý…" goes on; it leaves no blank. */
const AND_SO_ON = new RegExp(
  String.raw`(?:(?<!\p{L})(?:hằng|hàng|mỗi|định kỳ)\s[^…]*|,\s*(?:\p{L}+\s){0,2})(?:tháng|quý|năm)\s*${BLANK}[\s.;]*$`,
  "iu",
);

export const PLACEHOLDER: PhraseRule = {
  code: "text.placeholder",
  // the number and date of a letterhead are written by hand when the paper is signed
  except: ["letterhead"],
  hint: /[[…]|\.\.\.|__|xx|\((?:ghi|điền) /i,
  find(found) {
    if (AND_SO_ON.test(found)) return null;
    const blank = BLANKS.map((row) => row.words.exec(found)).find((match) => match !== null);
    return blank ? { text: wholeWords(found, blank.index, blank.index + blank[0].length) } : null;
  },
  found: [
    ...BLANKS.map(({ example }) => example),
    "[Bộ phận chuyên môn/thư ký ISO] theo dõi",
    "Ban hành kèm theo Quyết định số ..../QĐ-UBND",
    "Báo cáo tháng ……/2026",
  ],
  left: [
    "Tuyên truyền tại các cuộc họp, hội nghị, …",
    "Hồ sơ kiểm soát (phiếu yêu cầu, sổ theo dõi)…",
    "Định kỳ hàng tháng, quý…",
    "Sửa đổi, bổ sung quy trình (nếu có)...",
    "Các bộ phận: văn phòng, địa chính, tư pháp...",
    "Xem tài liệu [1] và [2]",
    "Hoàn thành các nội dung quan trọng, cấp bách... của địa phương",
    "Cải cách hành chính, chuyển đổi số...",
    "Lồng ghép họp giao ban tuần/tháng/đột xuất/...",
    "Phối hợp với các thôn, xã… trong năm...",
    "Tỷ lệ hồ sơ được giải quyết đạt...",
    "Báo cáo nêu kết quả (ghi rõ nguyên nhân)",
  ],
};

/** A stretch of a text, widened to whole words. */
function wholeWords(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(" ", from) + 1;
  const end = text.indexOf(" ", to);
  return text.slice(start, end < 0 ? text.length : end).trim();
}

/** A date with a blank in it: `Tháng 12/…`, `ngày …/6`, `30/6/`. */
const DATE_BLANK = [
  new RegExp(String.raw`\d\s?[/.-]\s?${BLANK}|${BLANK}\s?/\s?\d`, "u"),
  new RegExp(String.raw`(?:^|[\s(])(?:ngày|tháng|năm|quý)\s+${BLANK}`, "iu"),
  new RegExp(String.raw`(?:[/.-]|năm)\s?20\d?\s?(?:${BLANK}|\.\.)`, "iu"),
  /(?:^|\s)\d{1,2}\/\d{1,2}\/(?:$|\s+(?!\d)|[^\d\s\p{L}])/u,
  /(?:^|\s)tháng \d{1,2}\/(?:$|\s+(?!\d|năm)|[^\d\s\p{L}])/iu,
];

export function isBlankedTiming(text: string): boolean {
  const found = tidy(text);
  return !AND_SO_ON.test(found) && DATE_BLANK.some((words) => words.test(found));
}

/** What is left of a text when the template's brackets and blanks are taken off. */
export function withoutBlanks(text: string): string {
  const bracketed = text.replace(/\[[^\]]*\]?/g, " ").replace(/…+|\.{3,}|_{3,}/g, " ");
  return folded(bracketed);
}
