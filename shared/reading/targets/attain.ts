import { matchesIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";
import { holdsAny } from "../timings/matches";

/** A level to be attained, without a figure. The whole match is the `level`. Examples: phrase and level; `no` promises none. */
export interface AttainRow {
  name: string;
  /** Words without which the pattern cannot match. */
  needs: string[];
  pattern: RegExp;
  yes: [phrase: string, level: string][];
  no: string[];
}

const UP = '(?: ?"? ?trở lên)?';
const GRADE =
  "(?:hoàn thành (?:xuất sắc|tốt) (?:chức trách,? ?)?nhiệm vụ|hoàn thành nhiệm vụ|hoàn thành (?:xuất sắc|tốt)|xuất sắc|giỏi|khá|tốt|tiên tiến|trong sạch,? vững mạnh|vững mạnh(?: toàn diện)?|vững mạnh xuất sắc|văn hóa|kiểu mẫu|an toàn(?: về an ninh,? trật tự)?|lao động (?:tiên tiến|xuất sắc)|tập thể lao động (?:tiên tiến|xuất sắc)|[abc](?!\\p{L})|i{1,3}(?!\\p{L}))";
const EDGE = "(?<![\\p{L}\\d])";
const pattern = (source: string): RegExp => new RegExp(`${EDGE}${source}`, "gu");

/** In order; within one clause the first row that fits speaks. */
export const ATTAIN: AttainRow[] = [
  {
    name: "group",
    needs: ["nhóm"],
    pattern: pattern(
      `"?nhóm "?(?:dẫn đầu|đầu|tốt|khá|giỏi|xuất sắc|trung bình khá|trung bình cao|trung bình|cao|[ab](?!\\p{L}))"?${UP}`,
    ),
    yes: [
      ["Chỉ số chuyển đổi số thuộc Nhóm tốt trở lên", "Nhóm tốt trở lên"],
      ["Nhóm khá trở lên", "Nhóm khá trở lên"],
    ],
    no: ["Xây dựng nhóm nòng cốt"],
  },
  {
    name: "grade",
    needs: ["xếp", "loại", "đánh giá", "công nhận", "đạt", "giữ"],
    pattern: pattern(
      `(?:được )?(?:xếp loại|phân loại|xếp mức|xếp hạng|xếp|đánh giá|công nhận|đạt|giữ vững|giữ)(?: và xếp loại)?(?: chất lượng)?(?: (?:đạt|là|mức|mức độ|loại|hạng|danh hiệu|cơ quan|đơn vị|xã|đảng bộ|chi bộ|tập thể|thôn)){0,3} "?${GRADE}"?${UP}`,
    ),
    yes: [
      ["Chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên", "được xếp loại hoàn thành tốt nhiệm vụ trở lên"],
      ["Phấn đấu đạt danh hiệu cơ quan văn hóa", "đạt danh hiệu cơ quan văn hóa"],
      ["Đơn vị đạt loại tốt", "đạt loại tốt"],
    ],
    no: ["Đánh giá, xếp loại công chức", "Công nhận kết quả thi"],
  },
  {
    name: "task",
    needs: ["hoàn thành"],
    pattern: pattern("hoàn thành (?:tốt|xuất sắc) (?:chức trách,? ?)?nhiệm vụ(?: trở lên)?"),
    yes: [["Chi bộ hoàn thành xuất sắc nhiệm vụ", "hoàn thành xuất sắc nhiệm vụ"]],
    no: ["Hoàn thành nhiệm vụ được giao"],
  },
  {
    name: "title",
    needs: ["tiên tiến", "xuất sắc", "quyết thắng", "danh hiệu", "khen", "cờ thi đua", "huân chương"],
    pattern: pattern(
      `(?:danh hiệu |là |công nhận )?(?:tập thể lao động|đơn vị|lao động|cơ quan) (?:tiên tiến(?: xuất sắc)?|xuất sắc|quyết thắng)${UP}|(?:đạt |nhận |tặng )(?:danh hiệu |bằng khen|cờ thi đua|giấy khen|huân chương)[^,;.\\n]{0,50}`,
    ),
    yes: [
      ["Tập thể lao động xuất sắc", "Tập thể lao động xuất sắc"],
      ["Nhận bằng khen của tỉnh", "Nhận bằng khen của tỉnh"],
    ],
    no: ["Bình xét danh hiệu cuối năm"],
  },
  {
    name: "strong",
    needs: ["vững mạnh"],
    pattern: pattern(
      `(?<!xây dựng )(?:công đoàn|chi bộ|đảng bộ|chi đoàn|đoàn thanh niên|hội|đoàn cơ sở|công đoàn cơ sở) (?:đạt )?(?:trong sạch,? )?vững mạnh(?: xuất sắc| tiêu biểu| toàn diện)?${UP}`,
    ),
    yes: [["Chi đoàn vững mạnh xuất sắc", "Chi đoàn vững mạnh xuất sắc"]],
    no: ["Xây dựng chi bộ vững mạnh"],
  },
  {
    name: "accreditation",
    needs: ["kiểm định", "cấp độ", "mức độ"],
    pattern: pattern(
      "đạt (?:kiểm định(?: [^ ,;.:\\n]{1,14}){1,8}|(?:cấp độ|mức độ) (?:[1-5]|i{1,3}|iv|v)(?![\\p{L}\\d%]))",
    ),
    yes: [["Trường đạt kiểm định chất lượng cấp độ 2", "đạt kiểm định chất lượng cấp độ 2"]],
    no: ["Đạt mức độ hài lòng cao"],
  },
  {
    name: "standard",
    needs: ["đạt "],
    pattern: pattern(
      "(?:giữ vững |duy trì )?đạt (?:chuẩn|tiêu chuẩn|tiêu chí|quy chuẩn|bộ tiêu chí)(?: (?!và (?!an)|về |do |của |trong |tại |cho |khi |từ |theo )[^ ,;.:\\n]{1,14}){0,7}",
    ),
    yes: [
      ["Trường tiểu học đạt chuẩn quốc gia mức độ 2", "đạt chuẩn quốc gia mức độ 2"],
      ["Duy trì thị trấn đạt chuẩn đô thị văn minh", "đạt chuẩn đô thị văn minh"],
    ],
    no: ["Xây dựng tiêu chuẩn mới"],
  },
  {
    name: "requirement",
    needs: ["yêu cầu", "requirement"],
    pattern: pattern(
      "đạt (?:các )?yêu cầu(?: (?:đề ra|theo quy định|chất lượng))?|đáp ứng (?:các )?yêu cầu(?: (?:đề ra|theo quy định|của [^,;.\\n]{1,40}))?|bảo đảm yêu cầu|meets? (?:the )?requirements?",
    ),
    yes: [
      ["Kết quả thẩm định đạt yêu cầu", "đạt yêu cầu"],
      ["Đợt giám sát đạt yêu cầu đề ra", "đạt yêu cầu đề ra"],
    ],
    no: ["Hồ sơ không đạt yêu cầu thì trả lại", "Theo yêu cầu của cấp trên"],
  },
  {
    name: "certificate",
    needs: ["chứng nhận", "công nhận"],
    pattern: pattern("được (?:cấp |tái )?(?:cấp )?(?:giấy )?(?:chứng nhận|công nhận)(?: [^ ,;.:\\n]{1,14}){1,8}"),
    yes: [["Xã được công nhận nông thôn mới nâng cao", "được công nhận nông thôn mới nâng cao"]],
    no: ["Công nhận kết quả"],
  },
];

/** Words before a level that turn the promise around or make it a condition. */
const TURNED =
  /(?<!\p{L})(?:(?:không|chưa|nếu|khi|trường hợp|xử lý)(?: \p{L}{1,8}){0,2}|phải|hoặc|mức độ|tỷ lệ|số|tiêu chí|các|những|chậm) ?$/u;

const NEEDED = [...new Set(ATTAIN.flatMap(({ needs }) => needs))];

/** Whether a folded text may promise a level: the cheap question. */
export function mayAttain(low: string): boolean {
  return holdsAny(low, NEEDED);
}

const READY = new PatternTable(ATTAIN);

/** The first level a clause promises. Offsets are within the folded clause. */
export function levelIn(low: string): { start: number; end: number } | null {
  const held = wordsIn(low);
  for (const row of READY.thatMay(held)) {
    for (const found of matchesIn(row, low, held)) {
      const front = low.slice(Math.max(0, found.index - 24), found.index);
      if (!TURNED.test(front)) return { start: found.index, end: found.index + found[0].trimEnd().length };
    }
  }
  return null;
}

const BARE = new RegExp(
  `^[\\s\\-+"]*(?:(?:loại|mức|hạng|nhóm) )?(?:${GRADE}|đạt|có|hoàn thành|trung bình|phù hợp|yes|pass(?:ed)?|achieved|completed)(?: (?:đúng hạn|theo quy định|đúng quy định))?${UP}[\\s."]*$`,
  "u",
);

/** Whether a target cell holds nothing but a level: `Tốt trở lên`, `Đạt`. Examples stand in the tests. */
export function isBareLevel(low: string): boolean {
  return low.length < 80 && BARE.test(low);
}
