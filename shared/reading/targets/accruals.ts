import type { Accrual } from "../../model/plan";
import { matchIn, wordsIn } from "../patterns/guarded";
import { PatternTable } from "../patterns/table";

/** How a figure builds up over the year, by the words of its target; `share` and `count` say for which figures. */
export interface AccrualRow {
  accrual: Accrual;
  of: "share" | "count" | "attain" | "any";
  pattern: RegExp;
  yes: string[];
  no: string[];
}

/** In order: the first that fits. */
export const ACCRUALS: AccrualRow[] = [
  {
    accrual: "year-end",
    of: "any",
    pattern:
      /xếp (?:loại|mức|hạng|thứ)|danh hiệu|thi đua|tiên tiến|lao động xuất sắc|hoàn thành (?:tốt|xuất sắc) (?:chức trách|nhiệm vụ)|hoàn thành nhiệm vụ trở lên|(?:gia đình|thôn|cơ quan|khu dân cư|làng|ấp|đơn vị)[^;.]{0,30}văn hóa|par ?index|thứ hạng|nhóm (?:khá|tốt|dẫn đầu)|phân loại (?:cán bộ|đảng viên|công chức)/u,
    yes: ["100% công chức xếp loại hoàn thành tốt nhiệm vụ", "80% gia đình đạt chuẩn văn hóa"],
    no: ["80% hồ sơ đúng hạn"],
  },
  {
    accrual: "point",
    of: "any",
    pattern:
      /poor households|poverty|unemployment|forest cover|per capita|hộ (?:cận )?nghèo|che phủ rừng|độ che phủ|thu nhập bình quân|bình quân đầu người|gdp|mật độ|quy mô dân số|tỷ lệ dân số thành thị|dư nợ|số dư|nợ đọng|nợ xấu|thất nghiệp|suy dinh dưỡng/u,
    yes: ["Tỷ lệ hộ nghèo dưới 3%", "Thu nhập bình quân 50 triệu đồng/người/năm"],
    no: ["Tỷ lệ hồ sơ trực tuyến 60%", "05 tin bài"],
  },
  {
    accrual: "point",
    of: "count",
    pattern: /tổng đàn|đàn (?:trâu|bò|lợn|gia súc|gia cầm)|(?:giữ vững|duy trì)[^,;.]{0,20} (?:tiêu chí|trường)/u,
    yes: ["Tổng đàn lợn 2.500 con", "Giữ vững 18 tiêu chí"],
    no: ["Đăng 05 tin bài"],
  },
  {
    accrual: "point",
    of: "attain",
    pattern: /đạt chuẩn|đạt tiêu chuẩn|đạt tiêu chí|duy trì|giữ vững|nông thôn mới/u,
    yes: ["Duy trì trường mầm non đạt chuẩn quốc gia"],
    no: ["Kết quả kiểm tra đạt yêu cầu"],
  },
  { accrual: "year-end", of: "attain", pattern: /(?:)/u, yes: ["Kết quả kiểm tra đạt yêu cầu"], no: [] },
  { accrual: "rate", of: "share", pattern: /(?:)/u, yes: ["Tối thiểu 90% hồ sơ đúng hạn"], no: [] },
  {
    accrual: "rate",
    of: "count",
    pattern:
      /chỉ số|hài lòng|điểm (?:số|trung bình|bình quân|đánh giá|chất lượng|cải cách)|điểm[^,;.]{0,30}(?:trung bình|bình quân)|hệ số|tỷ số|tỷ suất|năng suất|thời gian|thời hạn|đơn giá|giá bán|waiting time|processing time|score|satisf/u,
    yes: ["Chỉ số hài lòng đạt 85 điểm", "Năng suất lúa 60 tạ/ha"],
    no: ["Đăng 05 tin bài"],
  },
  { accrual: "cumulative", of: "count", pattern: /(?:)/u, yes: ["Đào tạo 40 lao động", "Trồng 12 ha rừng"], no: [] },
];

/** How a count builds up by the unit it is measured in, where its words do not name a state or a year's end. */
export const MEASURED: { accrual: Accrual; pattern: RegExp; yes: string[]; no: string[] }[] = [
  {
    accrual: "point",
    pattern: /\/(?:\d[\d.]* |một )?(?:vạn |nghìn |triệu )?(?:dân|đầu người|hộ dân)$|\/người\/năm$/u,
    yes: ["Đạt 9 bác sỹ/1 vạn dân", "Lương thực đạt 400 kg/người/năm"],
    no: ["Đạt 60 tạ/ha"],
  },
  {
    accrual: "rate",
    pattern:
      /\/(?!(?:tuần|week)$)|^(?:ngày làm việc|ngày|giờ làm việc|giờ|phút|giây|(?:working )?days?|(?:working )?hours?|minutes?|seconds?|‰|mbps|điểm %)$/u,
    yes: ["Năng suất lúa 58 tạ/ha", "Thời gian chứng thực không quá 20 phút"],
    no: ["Huy động 500 ngày công"],
  },
];

const READY = new PatternTable(ACCRUALS);

/** The accrual of a target from its folded words; of a count also from its unit, and whether that counts whole things. */
export function accrualOf(
  low: string,
  of: "share" | "count" | "attain",
  unit: { name: string | null; counted: boolean } = { name: null, counted: false },
): Accrual {
  const held = wordsIn(low);
  const row = READY.thatMay(held).find(
    (row) => (row.of === of || row.of === "any") && matchIn(row, low, held) !== null,
  );
  if (of !== "count" || row?.accrual === "point" || row?.accrual === "year-end") return row?.accrual ?? "rate";
  const name = unit.name?.toLowerCase() ?? "";
  const measured = MEASURED.find(({ pattern }) => pattern.test(name))?.accrual;
  // things that are counted add up, whatever they are about: `300 phiếu khảo sát hài lòng`
  return measured ?? (unit.counted ? "cumulative" : (row?.accrual ?? "rate"));
}
