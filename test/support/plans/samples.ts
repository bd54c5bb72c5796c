import { workbookOf } from "./sheet";

/** Plans of made-up offices, one in each of the five layouts that offices are known to use. */
export interface Sample {
  unit: string;
  name: string;
  workbook: () => Uint8Array;
  objectives: number;
  actions: number;
  targets: number;
}

/** Objectives in a column merged over their measures, a target column beside. */
const mergedDown: Sample = {
  unit: "suoi-may",
  name: "UBND xã Suối Mây",
  objectives: 2,
  actions: 4,
  targets: 2,
  workbook: () =>
    workbookOf([
      {
        name: "MTCL",
        bold: [1, 2, 5],
        merges: ["A1:F1", "A2:F2", "A3:F3", "A6:A7", "B6:B7", "C6:C7", "A8:A9", "B8:B9", "C8:C9"],
        rows: [
          ["ỦY BAN NHÂN DÂN XÃ SUỐI MÂY"],
          ["MỤC TIÊU CHẤT LƯỢNG NĂM 2026"],
          ["Suối Mây, ngày 08 tháng 01 năm 2026"],
          [],
          ["TT", "Mục tiêu", "Chỉ tiêu", "Biện pháp thực hiện", "Thời gian hoàn thành", "Trách nhiệm thực hiện"],
          [
            1,
            "Giải quyết hồ sơ của người dân đúng hẹn",
            "≥ 98%",
            "Nhắc việc hằng ngày trên phần mềm một cửa",
            "Thường xuyên",
            "Bộ phận Một cửa",
          ],
          [null, null, null, "Công khai hồ sơ quá hẹn tại buổi giao ban", "Hàng tháng", "Văn phòng HĐND và UBND"],
          [
            2,
            "Nâng cao sự hài lòng của người dân",
            "Tối thiểu 90%",
            "Lập phiếu hỏi ý kiến và bố trí hòm thư",
            "Trước ngày 15/3/2026",
            "Phòng Văn hóa - Xã hội",
          ],
          [
            null,
            null,
            null,
            "Tổng hợp ý kiến, đề xuất cải tiến",
            "31/12/2026",
            "Phòng Văn hóa - Xã hội; Bộ phận Một cửa",
          ],
        ],
      },
    ]),
};

/** One row an objective, figures as percentages, sub-numbers under a heading row. */
const oneRowEach: Sample = {
  unit: "ben-da",
  name: "UBND phường Bến Đá",
  objectives: 4,
  actions: 3,
  targets: 3,
  workbook: () =>
    workbookOf([
      {
        name: "Kế hoạch",
        bold: [1, 2, 4],
        merges: ["A1:G1", "A2:G2", "B6:G6"],
        rows: [
          ["KẾ HOẠCH"],
          ["Thực hiện mục tiêu chất lượng năm 2026 của UBND phường Bến Đá"],
          [],
          [
            "STT",
            "Mục tiêu chất lượng",
            "Đo lường",
            "Phương pháp đo lường",
            "Biện pháp thực hiện",
            "Thời gian bắt đầu",
            "Thời gian hoàn thành",
          ],
          [
            1,
            "Văn bản đến được chuyển xử lý trong ngày",
            { share: 1 },
            "Đếm trên phần mềm quản lý văn bản",
            "Văn thư chủ trì, phối hợp với các phòng rà soát mỗi chiều",
            "Thường xuyên",
            "Thường xuyên",
          ],
          [2, "Đẩy mạnh tiếp nhận hồ sơ qua mạng"],
          [
            "2.1",
            "Tỷ lệ hồ sơ tiếp nhận qua mạng",
            "Tối thiểu 60%",
            "Số hồ sơ qua mạng trên tổng số hồ sơ",
            "Hướng dẫn người dân tại quầy",
            "Từ ngày 01/01/2026",
            "31/12/2026",
          ],
          [
            "2.2",
            "Hồ sơ quá hẹn tại quầy",
            "Dưới 1%",
            "Số hồ sơ quá hẹn trên tổng số hồ sơ",
            "Nhắc việc trước hạn hai ngày",
            "Từ ngày 01/01/2026",
            "31/12/2026",
          ],
        ],
      },
    ]),
};

/** A heading line over a small table of its own for each objective. */
const tableEach: Sample = {
  unit: "cu-lao-xanh",
  name: "UBND xã Cù Lao Xanh",
  objectives: 2,
  actions: 3,
  targets: 3,
  workbook: () =>
    workbookOf([
      {
        name: "KH 2026",
        bold: [1, 2, 4, 5, 8, 10],
        merges: ["A1:E1", "A2:E2", "A4:E4", "A8:E8", "A9:E9"],
        rows: [
          ["KẾ HOẠCH"],
          ["Triển khai mục tiêu chất lượng năm 2026 của UBND xã Cù Lao Xanh"],
          [],
          ["1. Mục tiêu 1: Tối thiểu 95% kiến nghị của cử tri được trả lời đúng hạn"],
          ["Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Cách đo lường", "Thời gian hoàn thành"],
          ["Lập sổ theo dõi kiến nghị", "Văn phòng UBND", "Các phòng chuyên môn", "Sổ theo dõi", "Tháng 01/2026"],
          [
            "Đôn đốc trả lời kiến nghị",
            "Văn phòng UBND",
            "Các phòng chuyên môn",
            "Tỷ lệ kiến nghị được trả lời",
            "Hàng tháng",
          ],
          ["2. Mục tiêu 2: Đảm bảo 100% cuộc họp có tài liệu gửi trước, trong đó:"],
          ["- Tối thiểu 70% tài liệu họp gửi dưới dạng điện tử"],
          ["Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Cách đo lường", "Thời gian hoàn thành"],
          [
            "Gửi tài liệu trước khi họp hai ngày",
            "Văn phòng UBND",
            "Các phòng chuyên môn",
            "Nhật ký gửi tài liệu",
            "Thường xuyên",
          ],
        ],
      },
    ]),
};

/** The announced list on one sheet, the plan of actions with expected outcomes on another. */
const announcedApart: Sample = {
  unit: "dong-ruong",
  name: "UBND xã Đồng Rướng",
  objectives: 2,
  actions: 3,
  targets: 2,
  workbook: () =>
    workbookOf([
      {
        name: "Mục tiêu 2026",
        bold: [1, 2, 4],
        rows: [
          ["ỦY BAN NHÂN DÂN"],
          ["XÃ ĐỒNG RƯỚNG"],
          ["Đồng Rướng, ngày 12 tháng 01 năm 2026"],
          ["MỤC TIÊU CHẤT LƯỢNG NĂM 2026"],
          ["1. Hoàn thành tối thiểu 92% nhiệm vụ huyện giao trước hạn."],
          ["2. Tổ chức ít nhất 01 lần/quý hội nghị đối thoại với người dân."],
        ],
      },
      {
        name: "Kế hoạch 2026",
        bold: [1, 2, 3, 6, 7],
        merges: ["A1:E1", "A2:E2", "A6:E6"],
        rows: [
          ["KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026"],
          ["1. Mục tiêu 1: Hoàn thành tối thiểu 92% nhiệm vụ huyện giao trước hạn."],
          ["STT", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian hoàn thành", "Kết quả dự kiến"],
          [1, "Giao việc kèm thời hạn cho từng phòng", "Lãnh đạo UBND xã", "Tháng 01/2026", "Bảng giao việc"],
          [
            2,
            "Kiểm điểm tiến độ tại giao ban",
            "Văn phòng UBND xã\nCác phòng chuyên môn",
            "Hàng tháng",
            "Biên bản giao ban",
          ],
          ["2. Mục tiêu 2: Tổ chức ít nhất 01 lần/quý hội nghị đối thoại với người dân."],
          ["STT", "Nội dung công việc", "Trách nhiệm thực hiện", "Thời gian hoàn thành", "Kết quả dự kiến"],
          [1, "Lập lịch đối thoại, mời các thôn", "Văn phòng UBND xã", "Quý I/2026", "Lịch đối thoại"],
        ],
      },
    ]),
};

/** Roman objectives and their measures in one column under a two-row header. */
const oneColumn: Sample = {
  unit: "dao-yen",
  name: "UBND đặc khu Đảo Yến",
  objectives: 2,
  actions: 4,
  targets: 4,
  workbook: () =>
    workbookOf([
      {
        name: "KH MTCL 2026",
        bold: [1, 2, 5, 6, 7, 10],
        merges: ["A1:G1", "A2:G2", "A3:G3", "A5:A6", "B5:B6", "C5:D5", "E5:E6", "F5:F6", "G5:G6", "B7:G7", "B10:G10"],
        rows: [
          ["KẾ HOẠCH"],
          ["THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026"],
          ["(Kèm theo Quyết định số 27/QĐ-UBND ngày 05/01/2026 của UBND đặc khu Đảo Yến)"],
          [],
          [
            "TT",
            "Mục tiêu chất lượng và biện pháp thực hiện",
            "Trách nhiệm thực hiện",
            null,
            "Thời gian thực hiện",
            "Trách nhiệm theo dõi",
            "Cách thức theo dõi và kết quả",
          ],
          [null, null, "Chủ trì", "Phối hợp"],
          ["I", "100% thủ tục hành chính được niêm yết tại trụ sở"],
          [
            1,
            "Rà soát danh mục thủ tục hành chính",
            "Văn phòng",
            "Các phòng chuyên môn",
            "Quý I",
            "Thư ký ISO",
            "Danh mục đã rà soát",
          ],
          [
            2,
            "Thay bảng niêm yết khi có văn bản mới",
            "Văn phòng",
            "Bộ phận Một cửa",
            "Khi có thay đổi",
            "Thư ký ISO",
            "Ảnh chụp bảng niêm yết",
          ],
          ["II", "Phát triển kinh tế biển đảo"],
          [
            1,
            "Sản lượng khai thác 1.250 tấn; đón 12.000 lượt khách",
            "Phòng Kinh tế",
            "Các tổ dân phố",
            "Trước 15/6 và trước 15/11 hằng năm",
            "Lãnh đạo UBND",
            "Báo cáo kinh tế - xã hội",
          ],
          [
            2,
            "Thu gom rác thải tại 95% hộ dân",
            "Phòng Kinh tế",
            "Các tổ dân phố",
            "Hàng quý",
            "Lãnh đạo UBND",
            "Báo cáo môi trường",
          ],
        ],
      },
    ]),
};

export const SAMPLES: Sample[] = [mergedDown, oneRowEach, tableEach, announcedApart, oneColumn];
