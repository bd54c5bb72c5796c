import { workbookOf } from "../support/plans/sheet";

const VERBS = [
  "Rà soát",
  "Cập nhật",
  "Niêm yết công khai",
  "Hướng dẫn",
  "Kiểm tra",
  "Tổng hợp",
  "Số hóa",
  "Tuyên truyền",
];
const OBJECTS = [
  "hồ sơ, thủ tục hành chính thuộc thẩm quyền giải quyết",
  "quy trình nội bộ của bộ phận tiếp nhận và trả kết quả",
  "nhu cầu học nghề của lao động nông thôn, hộ khó khăn",
  "việc chấp hành giờ giấc và văn hóa công sở",
  "kết quả xử lý phản ánh, kiến nghị của người dân",
  "danh mục tài liệu và biểu mẫu đang áp dụng",
  "các tuyến đường hoa, điểm thu gom rác ở khu dân cư",
];
const WAYS = [
  "trên hệ thống một cửa điện tử",
  "bảo đảm đúng hạn và đúng quy định",
  "trong 05 ngày làm việc kể từ khi nhận",
  "đạt ít nhất 90% số đã tiếp nhận trong kỳ",
  "theo hướng dẫn của cơ quan cấp trên",
];
const PLACES = [
  "tại trụ sở",
  "tại các thôn",
  "qua trang thông tin điện tử",
  "qua loa truyền thanh",
  "tại hội nghị giao ban",
];
const READERS = [
  "cho cán bộ, công chức",
  "cho người hoạt động không chuyên trách",
  "cho hộ kinh doanh",
  "cho hợp tác xã",
  "cho hội viên các đoàn thể",
  "cho học sinh và phụ huynh",
  "cho người cao tuổi",
  "cho chủ cơ sở sản xuất",
];
const TIMES = [
  "Hàng tháng",
  "Thường xuyên",
  "Quý II/2026",
  "Trước ngày 30/6/2026",
  "Tháng 3 đến tháng 11",
  "Khi có yêu cầu",
];
const LEADS = [
  "Văn phòng - Thống kê",
  "Công chức Tư pháp - Hộ tịch",
  "Bộ phận một cửa; Văn phòng",
  "Công chức Văn hóa - Xã hội",
];
const HELPS = [
  "Các ban, ngành, đoàn thể; các thôn",
  "Công an xã, Ban Chỉ huy Quân sự xã",
  "Toàn thể cán bộ, công chức",
];
const RECORDS = [
  "Báo cáo kết quả thực hiện",
  "Sổ theo dõi, phiếu kiểm soát",
  "Kế hoạch, biên bản cuộc họp",
  "Danh sách, ảnh chụp",
];

const one = (list: readonly string[], at: number): string => list[at % list.length] ?? "";

/** The words of a measure: no two of a plan are alike, two in five hold a figure, as in the plans of communes. */
function measure(at: number): string {
  return [
    one(VERBS, at),
    one(OBJECTS, Math.floor(at / 8)),
    one(READERS, Math.floor(at / 1400)),
    one(WAYS, Math.floor(at / 56)),
    one(PLACES, Math.floor(at / 280)),
  ].join(" ");
}

/**
 * A plan of a given length, shaped as those of communes are: eight columns, some fifty letters a cell; an objective with
 * its target for every eight measures, merged down over them; measures that all differ; a handful of timings, parties and
 * records that come again and again.
 */
export function planOf(rows: number): Uint8Array {
  const header = [
    "TT",
    "Mục tiêu",
    "Chỉ tiêu",
    "Biện pháp thực hiện",
    "Thời gian hoàn thành",
    "Chủ trì",
    "Phối hợp",
    "Hồ sơ",
  ];
  const body = Array.from({ length: rows }, (_, at) => {
    const number = Math.floor(at / 8) + 1;
    const stated = `Nâng cao chất lượng phục vụ người dân và doanh nghiệp ở lĩnh vực thứ ${number} của xã`;
    const head = at % 8 === 0 ? [number, stated, `Tối thiểu ${80 + (number % 20)}% hồ sơ`] : [null, null, null];
    return [...head, measure(at), one(TIMES, at), one(LEADS, Math.floor(at / 3)), one(HELPS, at), one(RECORDS, at)];
  });
  const merges = Array.from({ length: Math.floor(rows / 8) }, (_, at) =>
    ["A", "B", "C"].map((column) => `${column}${at * 8 + 4}:${column}${at * 8 + 11}`),
  ).flat();
  return workbookOf([
    {
      name: "KH",
      bold: [1, 3],
      merges,
      rows: [["MỤC TIÊU CHẤT LƯỢNG NĂM 2026 CỦA UBND XÃ SUỐI MÂY"], [], header, ...body],
    },
  ]);
}
