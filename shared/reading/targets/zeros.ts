import { matchIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";
import { namesUnwanted } from "./unwanted";

/** A promise that something does not happen: at most 0. Examples: phrase and whether it is one. */
export interface ZeroRow {
  name: string;
  pattern: RegExp;
  /** Only where the words behind name something unwanted. */
  ofUnwanted: boolean;
  yes: string[];
  no: string[];
}

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}`, "u");

export const ZEROS: ZeroRow[] = [
  {
    name: "never-let",
    ofUnwanted: false,
    pattern: pattern(
      "không để(?: xảy ra| phát sinh| xẩy ra| có| tồn tại| tồn đọng| tình trạng)?(?: tình trạng| trường hợp)?(?= \\p{L})",
    ),
    yes: ["Không để xảy ra cháy nổ tại trụ sở", "không để hồ sơ tồn đọng"],
    no: ["Không chú ý đến hình thức"],
  },
  {
    name: "none",
    ofUnwanted: true,
    pattern: pattern("không (?:có|còn|xảy ra|xẩy ra|phát sinh|bị|mắc)(?= \\p{L})"),
    yes: ["Không có cán bộ vi phạm kỷ luật", "không còn hồ sơ quá hạn", "Không phát sinh khiếu nại vượt cấp"],
    no: ["Không có thay đổi về nhân sự", "Nếu không có vi phạm thì khen thưởng"],
  },
  {
    name: "not-do",
    ofUnwanted: true,
    pattern: pattern(
      "không (?=vi phạm|sinh con thứ|trễ hạn|quá hạn|sai phạm|tham nhũng|nhũng nhiễu|khiếu nại|gây phiền hà)",
    ),
    yes: ["Cán bộ không vi phạm nội quy"],
    no: ["Tránh vi phạm"],
  },
  {
    name: "english",
    ofUnwanted: true,
    pattern: pattern("(?:no|zero|without|free of)(?= \\p{L})"),
    yes: ["No overdue files", "Zero accidents", "Zero major nonconformities"],
    no: ["No later than June"],
  },
];

const READY = new PatternTable(ZEROS);
const TURNED = /(?<!\p{L})(?:nếu|khi|mà|thì|do|vì|trường hợp|những|các)(?: \p{L}{1,8}){0,2} ?$/u;

/** The lowest of several classes is unwanted only where there shall be none: `không có loại trung bình`. */
const WEAK = /^ ?(?:\p{L}+ ){0,3}(?:loại |mức |xếp loại )(?:trung bình|yếu|kém|d)(?!\p{L})/u;

/** What a text that promises such a thing holds. */
const SAID = /không|(?<!\p{L})(?:no|zero|without|free of) /u;

/** Whether a folded text may promise that something does not happen: the cheap question. */
export function mayBeZero(low: string): boolean {
  return SAID.test(low);
}

/** The first such promise in a folded clause: where it begins, and where what must not happen is named. */
export function zeroIn(low: string): { start: number; end: number } | null {
  const held = wordsIn(low);
  for (const row of READY.thatMay(held)) {
    const found = matchIn(row, low, held);
    if (found === null) continue;
    const end = found.index + found[0].length;
    const behind = low.slice(row.name === "not-do" ? found.index + 5 : end, end + 160);
    if (TURNED.test(low.slice(Math.max(0, found.index - 24), found.index))) continue;
    if (!row.ofUnwanted || namesUnwanted(behind) || WEAK.test(behind)) return { start: found.index, end };
  }
  return null;
}
