import { splitNumber } from "../numbers";
import { fold } from "../words";

/** Headings that order a document and are no objectives. Matched on folded words, number taken off. */
const STRUCTURE: { starts: RegExp; kind: "objectives" | "aims" | "other"; example: string }[] = [
  { starts: /^muc dich/, kind: "aims", example: "I. MỤC ĐÍCH, YÊU CẦU" },
  { starts: /^yeu cau\s*[:.]?$/, kind: "aims", example: "2. Yêu cầu" },
  {
    starts: /^(?:quan diem|nguyen tac|chi dao|su can thiet|dac diem|tinh hinh|thuc trang|danh gia)\b.{0,40}$/,
    kind: "aims",
    example: "1. Quan điểm",
  },
  { starts: /^(?:can cu|co so|phap ly|pham vi|doi tuong)\b.{0,60}$/, kind: "aims", example: "I. CĂN CỨ" },
  {
    starts: /^(?:muc tieu|mtcl)(?: chung| cu the| chat luong| tong quat|, )?.{0,70}$/,
    kind: "objectives",
    example: "II. MỤC TIÊU CỤ THỂ",
  },
  {
    starts: /^(?:noi dung|ke hoach)(?: va| thuc hien| ke hoach| cu the| trien khai| chi tiet)*(?:[\s,]+.{0,50})?$/,
    kind: "other",
    example: "II. NỘI DUNG THỰC HIỆN",
  },
  {
    starts:
      /^(?:to chuc thuc hien|giai phap|bien phap|nhiem vu|kinh phi|trach nhiem|phan cong|phu luc|tien do)\b.{0,50}$/,
    kind: "other",
    example: "III. TỔ CHỨC THỰC HIỆN",
  },
];

export type SectionKind = "objectives" | "aims" | "other";

/** Which part of the document a heading line opens; null for a line that is none. */
export function sectionOf(text: string): SectionKind | null {
  const { enumerator, words, labelled } = splitNumber(text);
  if (labelled) return null;
  const plain = fold(words)
    .replace(/[:.;\s]+$/, "")
    .trim();
  const high = enumerator !== null && enumerator.rank <= 1;
  const shouted = words === words.toUpperCase() && /\p{L}/u.test(words);
  const found = STRUCTURE.find(({ starts }) => starts.test(plain));
  if (!found) return high && shouted ? "other" : null;
  // a numbered line that only begins like a heading but is a sentence stays what it is
  if (found.kind === "objectives" && !high && !shouted)
    return /^(?:muc tieu|mtcl)(?: chung| cu the| chat luong| tong quat)*$/.test(plain) ? "objectives" : null;
  return enumerator !== null || shouted || plain.length <= 40 ? found.kind : null;
}

/** Whether the words of a line order the document (`NỘI DUNG THỰC HIỆN`), whatever its number and letters. */
export function ordersDocument(text: string): boolean {
  const plain = fold(splitNumber(text).words)
    .replace(/[:.;\s]+$/, "")
    .trim();
  return STRUCTURE.some(({ starts }) => starts.test(plain));
}

export function isStructural(text: string): boolean {
  return sectionOf(text) !== null;
}
