import { guarded, matchesIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";
import type { Figure } from "./figures";

/**
 * A way of naming a place in an order, where a smaller number is better: `from 5th upwards` promises at most 5. Groups are
 * the first and the last place. Examples: phrase and the place it promises; `no` promises none.
 */
export interface RankRow {
  name: string;
  pattern: RegExp;
  needs: string[];
  /** Only where something that is ranked is named in the text or its objective. */
  ofRanked?: boolean;
  yes: [phrase: string, place: number][];
  no: string[];
}

const N = "(\\d{1,3})(?:st|nd|rd|th)?(?!\\d|[.,]\\d| ?%| ?- ?\\d+ ?%)";
const PLACE = "(\\d{1,3}|nhất|nhì|ba)(?!\\d|[.,]\\d| ?%|\\p{L})";
const BAND = `(?: ?(?:-|đến|to) ?${N})?`;
const OF = "(?: ?/ ?\\d{1,4}(?!\\d))?";
const UP = '(?: ?"? ?trở lên)?';
const VERB = "(?:xếp|đứng|nằm|giữ vững|giữ|duy trì|vươn lên|lọt|thuộc|có mặt|đạt|vào)";
const WHOSE =
  "(?:đơn vị|địa phương|cơ quan|tỉnh|tỉnh, thành|tỉnh, thành phố|huyện|xã|phường|xã, phường|sở|sở, ngành|ngành|thành phố|trường)";
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}`, "gu");

/** In order: an earlier row keeps what it claims. */
export const RANKS: RankRow[] = [
  {
    name: "top",
    needs: ["top", "tốp"],
    pattern: pattern(`(?:${VERB}(?: \\p{L}{2,5}){0,2} )?(?:nhóm |the )?(?:top|tốp) (?:đầu )?${N}(?: ${WHOSE})?${UP}`),
    yes: [
      ["Chỉ số đô thị thông minh đứng trong top 7", 7],
      ["Top 4", 4],
    ],
    no: ["Top 10% trường có điểm cao"],
  },
  {
    name: "leading",
    needs: ["đầu", "cao nhất", "tốt nhất"],
    pattern: pattern(
      `(?:${VERB}(?: trong| vào)? )?(?:nhóm|một trong|trong nhóm|trong số|trong|thuộc) ${N}(?: ${WHOSE})? (?:dẫn đầu|đứng đầu|đầu|cao nhất|tốt nhất)(?! (?:tư|năm|tháng|quý|mối|tuần))`,
    ),
    yes: [
      ["Nằm trong nhóm 4 xã dẫn đầu của tỉnh", 4],
      ["Là một trong 6 đơn vị dẫn đầu", 6],
    ],
    no: ["Trong 3 tháng đầu năm"],
  },
  {
    name: "place",
    needs: ["thứ", "hạng", "vị trí"],
    pattern: pattern(
      `(?:xếp hạng|(?:${VERB}(?: trong| ở| tại| từ)? )(?:vị trí thứ|vị trí|vị thứ|thứ hạng|hạng thứ|hạng|thứ bậc|thứ))(?: thứ| từ| số){0,2} ${PLACE}${BAND}${OF}${UP}`,
    ),
    yes: [
      ["Chỉ số thi đua xếp thứ 6 trở lên", 6],
      ["Đứng thứ 12 trở lên trong tỉnh", 12],
      ["Chuyển đổi số xếp hạng 1-4", 4],
      ["Xếp hạng 9/21 xã", 9],
      ["Xếp thứ nhất toàn huyện", 1],
    ],
    no: ["Bệnh viện đạt hạng 2", "Gia đình thuộc hộ nghèo thứ 5%"],
  },
  {
    name: "from-place",
    needs: ["trở lên"],
    ofRanked: true,
    pattern: pattern(`(?:từ )?(?:hạng|thứ hạng|vị trí|vị thứ|thứ)(?: thứ)? ${N}${BAND}${OF} trở lên`),
    yes: [["Chỉ số hài lòng của xã từ hạng 8 trở lên", 8]],
    no: ["Khách sạn hạng 3 trở lên"],
  },
  {
    name: "group",
    needs: ["nhóm"],
    ofRanked: true,
    pattern: pattern(
      `(?:${VERB}(?: trong| vào)?|trong) nhóm ${N}(?=$|[,.;)\\n]| (?:của|trong|toàn|trở lên|${WHOSE})(?!\\p{L}))(?: ${WHOSE})?${UP}`,
    ),
    yes: [["Chỉ số cải cách nằm trong nhóm 9 của tỉnh", 9]],
    no: ["Thủ tục thuộc nhóm 2"],
  },
  {
    name: "english",
    needs: ["rank", "place", "higher", "better"],
    pattern: pattern(
      `(?:rank(?:ed|s|ing)?(?: (?:in|among|within|at|no\\.?|number|of|position|from)){0,3}(?: the)? ${N}${BAND}(?: or (?:higher|better|above))?|(\\d{1,3})(?:st|nd|rd|th)(?: (?:place|position))?(?: or (?:higher|better|above)))`,
    ),
    yes: [
      ["Rank 6th or higher in the province", 6],
      ["8th place or better", 8],
    ],
    no: ["Raise the ranking by 10%"],
  },
];

/** What is put in an order. */
const RANKED =
  /chỉ số|xếp hạng|thứ hạng|vị thứ|thi đua|cải cách|index|(?<!\p{L})(?:pci|papi|sipas|par|dti|ddci)(?!\p{L})|rank|bảng tổng sắp/u;
/** What has a class, not a place: `bệnh viện hạng 2`. */
const CLASSED =
  /(?:bệnh viện|trường|công trình|dự án|đô thị|di tích|dịch vụ|khách sạn|viên chức|giáo viên|chức danh|giấy phép|bằng lái|sản phẩm|huân chương)[^,;.\n]{0,30}$/u;
/** A place named by the way: a baseline. */
const BESIDE = guarded(/(?<![\p{L}\d])(?:hạng|thứ hạng|vị trí|vị thứ|thứ|rank)(?: thứ)? (\d{1,3})(?!\d|[.,]\d| ?%)/gu);
const READY = new PatternTable(RANKS);
const CELL =
  /^[\s"]*(?:từ |đạt )?(?:hạng|thứ hạng|vị trí|vị thứ|thứ)(?: thứ)? (\d{1,3})(?: ?(?:-|đến) ?(\d{1,3}))?(?: ?\/ ?\d{1,4})?(?: trở lên)?[\s".]*$/u;
const FIRST: Record<string, number> = { nhất: 1, nhì: 2, ba: 3 };
const RANKING = /hạng|thứ|top|tốp|vị trí|nhóm|đầu|nhất|rank|place|higher|better/;

/** Whether words speak of something that is put in an order. */
function isRanked(low: string): boolean {
  return RANKED.test(low);
}

/** The places a folded text promises, in order, and those it names beside them (`aside`). `about` are the objective's words. */
export function ranksIn(low: string, about: string, whole: boolean): Figure[] {
  if (!RANKING.test(low)) return [];
  const found: Figure[] = [];
  const free = (start: number, end: number): boolean => found.every((one) => one.end <= start || one.start >= end);
  const add = (match: RegExpExecArray, first = "", last?: string, aside?: boolean): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!free(start, end)) return;
    const [one, two] = [FIRST[first] ?? Number(first), last === undefined ? undefined : Number(last)];
    // of the places 1 to 3 only the last says something
    const band =
      two === undefined || two <= one ? { value: one } : one <= 1 ? { value: two } : { value: one, high: two };
    found.push({ start, end, ...band, percent: false, ambiguous: false, rank: aside ? "aside" : "promised" });
  };
  const ranked = isRanked(`${about} ${low}`);
  const held = wordsIn(low);
  for (const row of READY.thatMay(held)) {
    if (row.ofRanked === true && !ranked) continue;
    for (const match of matchesIn(row, low, held)) {
      if (!ranked && CLASSED.test(low.slice(Math.max(0, match.index - 60), match.index))) continue;
      add(match, match[1] ?? match[3], match[2]);
    }
  }
  const cell = whole && isRanked(about) ? CELL.exec(low) : null;
  if (cell !== null) add(cell, cell[1], cell[2]);
  if (ranked) for (const match of matchesIn(BESIDE, low, held)) add(match, match[1], undefined, true);
  return found;
}
