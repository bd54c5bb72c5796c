import fc from "fast-check";
import type { Grid } from "../../../../shared/model/grid";

/** A row of a made-up plan; `key` says which row it is, however its words and figures change. */
export interface PlanRow {
  key: string;
  stated: string;
  target: string;
  action: string;
  due: string;
  lead: string;
}

const HEADERS = {
  number: "TT",
  stated: "Mục tiêu",
  target: "Chỉ tiêu",
  action: "Biện pháp thực hiện",
  due: "Thời gian hoàn thành",
  lead: "Trách nhiệm thực hiện",
};
export type Column = keyof typeof HEADERS;
export const COLUMNS = Object.keys(HEADERS) as Column[];

/** Topics that differ; what stands before and after them in a plan is much alike. */
const TOPICS = [
  "hồ sơ chứng thực bản sao", "giấy phép xây dựng nhà ở", "đăng ký khai sinh lưu động", "đơn thư khiếu nại tố cáo",
  "vệ sinh an toàn thực phẩm", "trẻ em tiêm chủng mở rộng", "hộ thoát nghèo bền vững", "đường ngõ xóm bê tông",
  "cây xanh bóng mát vỉa hè", "camera an ninh khu phố", "lớp học bơi mùa hè", "thư viện sách cộng đồng",
  "hội diễn văn nghệ quần chúng", "người cao tuổi khám định kỳ", "tàu cá lắp giám sát hành trình", "ao nuôi tôm thâm canh",
  "rừng ngập mặn ven biển", "mương thủy lợi nội đồng", "chăn nuôi lợn an toàn sinh học", "mã vùng trồng xoài",
  "quỹ khuyến học dòng họ", "bưu phẩm trả tận nhà", "thanh toán không tiền mặt", "chữ ký số cá nhân",
  "rác thải phân loại tại nguồn", "nước sạch hợp vệ sinh", "việc làm sau đào tạo", "hòa giải tranh chấp đất đai",
]; // prettier-ignore
const ABOUT = [
  "Tỷ lệ {topic} đạt yêu cầu",
  "Nâng cao chất lượng {topic} trên địa bàn phường",
  "Bảo đảm {topic} theo kế hoạch được giao trong năm",
];
const TARGETS = ["Tối thiểu {n}%", "Từ {n}% trở lên", "Đạt {n}%", "Ít nhất {n} lượt", "{n}%"];
const ACTIONS = [
  "Rà soát, phân công theo dõi {topic} hằng tuần",
  "Tuyên truyền, vận động về {topic} tại tổ dân phố",
  "Tổng hợp số liệu {topic} báo cáo lãnh đạo",
];
const DUES = ["Hằng quý", "30/11/2026", "Thường xuyên"];
const LEADS = ["Văn phòng", "Phòng Kinh tế", "Công an phường"];
/** Words that a reworded row gets instead of its own. */
const OTHERS = "thực tế cụ thể tích cực rộng rãi chủ động kịp thời thiết thực toàn diện từng bước đồng bộ".split(" ");

const figure = fc.integer({ min: 41, max: 99 });
const sentence = (about: string[], topic: string) =>
  fc.constantFrom(...about).map((text) => text.replace("{topic}", topic));
const rowOf = (topic: string): fc.Arbitrary<PlanRow> =>
  fc.record({
    key: fc.constant(topic),
    stated: sentence(ABOUT, topic),
    target: fc.tuple(fc.constantFrom(...TARGETS), figure).map(([text, n]) => text.replace("{n}", String(n))),
    action: sentence(ACTIONS, topic),
    due: fc.constantFrom(...DUES),
    lead: fc.constantFrom(...LEADS),
  });

/** A plan of four to sixteen rows, and rows that may come in later. */
export const planRows = fc
  .tuple(fc.shuffledSubarray(TOPICS, { minLength: 8, maxLength: 22 }), fc.integer({ min: 4, max: 16 }))
  .chain(([topics, count]) =>
    fc.tuple(...topics.map(rowOf)).map((rows) => ({ rows: rows.slice(0, count), spare: rows.slice(count) })),
  );

/** One change of a plan; numbers choose among what is there. */
export type Edit =
  | { kind: "insert"; at: number }
  | { kind: "delete"; at: number }
  | { kind: "move"; at: number; to: number }
  | { kind: "figure"; at: number; figure: number }
  | { kind: "reword"; at: number; seed: number }
  | { kind: "swap"; at: number; to: number };

const any = fc.nat(1_000_000);
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("insert" as const), at: any }),
    fc.record({ kind: fc.constant("delete" as const), at: any }),
    fc.record({ kind: fc.constant("move" as const), at: any, to: any }),
    fc.record({ kind: fc.constant("figure" as const), at: any, figure }),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("reword" as const), at: any, seed: any }) },
    fc.record({ kind: fc.constant("swap" as const), at: any, to: any }),
  ),
  { minLength: 1, maxLength: 8 },
);

/** The plan after the edits. A row is reworded once at most: twice would be more than three words in ten. */
export function edited(
  { rows, spare }: { rows: PlanRow[]; spare: PlanRow[] },
  changes: Edit[],
): { rows: PlanRow[]; columns: Column[] } {
  const now = rows.map((row) => ({ ...row }));
  const coming = [...spare];
  const columns = [...COLUMNS];
  const reworded = new Set<PlanRow>();
  for (const change of changes) {
    const at = change.at % Math.max(1, now.length);
    const row = now[at];
    if (change.kind === "insert") now.splice(at, 0, ...coming.splice(0, 1));
    else if (change.kind === "swap") {
      const [one, other] = [change.at % columns.length, change.to % columns.length];
      [columns[one], columns[other]] = [columns[other] ?? "number", columns[one] ?? "number"];
    } else if (!row) continue;
    else if (change.kind === "delete") now.splice(at, 1);
    else if (change.kind === "move") now.splice(change.to % now.length, 0, ...now.splice(at, 1));
    else if (change.kind === "figure") row.target = row.target.replace(/\d+/, String(change.figure));
    else if (!reworded.has(row)) {
      reworded.add(row);
      row.stated = rewordedText(row.stated, change.seed);
      row.action = rewordedText(row.action, change.seed + 7);
    }
  }
  return { rows: now, columns };
}

/** A text with three words in ten replaced, figures left alone. */
export function rewordedText(text: string, seed: number): string {
  const words = text.split(" ");
  const free = words.flatMap((word, at) => (/\d/.test(word) ? [] : [at]));
  const count = Math.floor(words.length * 0.3);
  for (let step = 0; step < count && free.length > 0; step++) {
    const [at] = free.splice((seed + step * 31) % free.length, 1);
    if (at !== undefined) words[at] = OTHERS[(seed + step * 17) % OTHERS.length] ?? "";
  }
  return words.join(" ");
}

/** The plan's worksheet; the first row of the plan stands in row 4. */
export function gridOfRows(rows: PlanRow[], columns: Column[]): Grid {
  const lines = [
    ["MỤC TIÊU CHẤT LƯỢNG NĂM 2026 CỦA UBND PHƯỜNG BẾN SƯƠNG"],
    [],
    columns.map((column) => HEADERS[column]),
    ...rows.map((row, at) => columns.map((column) => (column === "number" ? String(at + 1) : row[column]))),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((value, column) => ({ row: row + 1, column: column + 1, value, text: value, bold: row < 3 })),
  );
  return { sheets: [{ name: "KH", hidden: false, cells, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] }] };
}

/** The row of the plan that a cell of its sheet stands in. */
export function rowAt(rows: PlanRow[], cell: string): PlanRow | undefined {
  return rows[Number(/(\d+)$/.exec(cell)?.[1]) - 4];
}
