import { folded } from "../words";
import type { PhraseRule } from "./phrase";

/** What belongs to the plan's own year when it stands before "năm 20xx". */
const OWN =
  /\b(chuong trinh cong tac|ke hoach|muc tieu chat luong|mtcl|nhiem vu|chi tieu|noi dung cong viec|chuong trinh)\b/g;

/** Clauses where another year is in its place. */
const OTHER_YEAR_FITS: { words: RegExp; example: string }[] = [
  {
    words: /\b(can cu|nghi dinh|nghi quyet|thong tu|luat|chi thi|quyet dinh|cong van|thuc hien ke hoach so)\b/,
    example: "Căn cứ Kế hoạch phát triển kinh tế - xã hội năm 2025",
  },
  { words: /\d+\/[a-zd]{2,}/, example: "Thực hiện Kế hoạch 15/KH-UBND về nhiệm vụ năm 2025" },
  {
    words: /\b(so voi|so sanh|doi chieu|bang|cung ky|hon) (\S+ ){0,6}nam 20\d\d/,
    example: "Tăng 2% so với chỉ tiêu năm 2025",
  },
  {
    words: /\b(den|giai doan|tam nhin|dinh huong|nhiem ky) (\S+ ){0,2}(nam )?20\d\d/,
    example: "Chương trình chuyển đổi số đến năm 2030",
  },
];
/** The year before is summed up at the start, the year after is prepared at the end. */
const LOOKS_BACK = /\b(ket qua|tong ket|danh gia|bao cao|quyet toan|xep loai|so lieu|kiem diem|ra soat)\b/;
const LOOKS_AHEAD = /\b(xay dung|lap|du thao|chuan bi|de xuat|du kien|ban hanh|dang ky|trinh)\b/;

/** How far before the year its noun may stand, in letters. */
const REACH = 70;

export const WRONG_YEAR: PhraseRule = {
  code: "text.wrong-year",
  except: ["ground", "start", "due"],
  hint: /m 20\d\d/i,
  find(text, { year }) {
    if (year === null) return null;
    for (const part of text.split(/;|\.\s/)) {
      const clause = part.trim();
      const words = folded(clause);
      for (const match of words.matchAll(/nam (20\d\d)(?!\s?-|\d)/g)) {
        const found = Number(match[1]);
        const before = words.slice(Math.max(0, match.index - REACH), match.index);
        const own = [...before.matchAll(OWN)].at(-1);
        if (found === year || !own) continue;
        if (OTHER_YEAR_FITS.some((row) => row.words.test(words.slice(0, match.index + match[0].length)))) continue;
        if (found === year - 1 && LOOKS_BACK.test(before)) continue;
        if (found === year + 1 && LOOKS_AHEAD.test(before)) continue;
        const start = match.index - before.length + own.index;
        return { text: quoted(clause, start, match.index + match[0].length), year };
      }
    }
    return null;
  },
  found: [
    "100% nhiệm vụ trong Chương trình công tác năm 2025 được theo dõi",
    "Kế hoạch thực hiện mục tiêu chất lượng năm 2024",
    "Phân công thực hiện MTCL năm 2025 của UBND xã",
  ],
  left: [
    ...OTHER_YEAR_FITS.map(({ example }) => example),
    "Báo cáo kết quả thực hiện MTCL năm 2025",
    "Xây dựng mục tiêu chất lượng năm 2027",
    "Hoàn thành chỉ tiêu năm 2026",
    "Đề án ban hành năm 2020",
  ],
};

/** From the noun to the year, as it stands in the cell: folding keeps every letter in its place. */
function quoted(clause: string, from: number, to: number): string {
  return clause.slice(from, to).trim();
}
