import { folded, tidy } from "../words";
import type { PhraseRule } from "./phrase";

/** A run of dots or underscores where something was to be written. */
const BLANK = String.raw`(?:…+[.…]*|\.{3,}|_{3,})`;

/** A template's blanks. Dots at the end of a list ("họp, hội nghị, …") are an and-so-on, not a blank. */
const BLANKS: { words: RegExp; example: string }[] = [
  { words: /\[\s*\p{L}[^\]]*\]?/u, example: "[tên cơ quan] tổng hợp báo cáo" },
  {
    words: new RegExp(
      String.raw`(?:^|[\s(])(?:năm|ngày|tháng|quý|số|xã|phường|thị trấn|huyện|tỉnh|ông|bà|đạt|là)\s*${BLANK}(?!\s*\))`,
      "iu",
    ),
    example: "Kế hoạch năm …",
  },
  {
    words: new RegExp(String.raw`[\d\p{L}]\s?/\s?${BLANK}|${BLANK}\s?/\s?[\d…]`, "u"),
    example: "Quyết định số …/QĐ-UBND ngày …/…/2026",
  },
  { words: new RegExp(String.raw`${BLANK}\s*%`, "u"), example: "Tỷ lệ đạt …%" },
  { words: new RegExp(String.raw`^[\s\-–+•]*${BLANK}[\s.;]*$`, "u"), example: "……" },
  { words: new RegExp(String.raw`\(\d\)\s*${BLANK}`, "u"), example: "thuộc thẩm quyền của (1) ……" },
  {
    words: new RegExp(String.raw`[\p{L}\d]\s+${BLANK}\s*(?:năm|tháng) `, "iu"),
    example: "Kế hoạch triển khai nhiệm vụ … năm 2026",
  },
  { words: /(?:^|[\s(])(?:x{2,}|y{2,})\s?(?:%|\/)|\bxx\/xx\b/iu, example: "ngày xx/xx/2026" },
  { words: /\((?:ghi rõ|ghi cụ thể|ghi tên|nêu rõ|điền) [^)]*\)/iu, example: "(ghi rõ tên đơn vị)" },
];

/** "hàng tháng, quý…" goes on; it leaves no blank. */
const AND_SO_ON = new RegExp(
  String.raw`(?:\b(?:hang|hằng|hàng|mỗi|định kỳ)[^…]*|,\s*(?:\p{L}+\s){0,2})(?:tháng|quý|năm)\s*${BLANK}\s*$`,
  "iu",
);

export const PLACEHOLDER: PhraseRule = {
  code: "text.placeholder",
  find(text) {
    const found = tidy(text);
    if (AND_SO_ON.test(found)) return null;
    const blank = BLANKS.map(({ words }) => words.exec(found)?.[0]).find((words) => words !== undefined);
    return blank === undefined ? null : { text: blank.trim() };
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
  ],
};

/** A date with a blank in it: `Tháng 12/…`, `ngày …/6`, `30/6/`. */
const DATE_BLANK = [
  new RegExp(String.raw`\d\s?[/.-]\s?${BLANK}|${BLANK}\s?/\s?\d`, "u"),
  new RegExp(String.raw`(?:^|[\s(])(?:ngày|tháng|năm|quý)\s+${BLANK}`, "iu"),
  /(?:^|\s)\d{1,2}\/\d{1,2}\/\s*(?:$|[^\d\s])/u,
  /(?:^|\s)tháng \d{1,2}\/\s*(?:$|[^\d\s])/iu,
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
