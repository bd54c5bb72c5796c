import type { Action, Objective } from "./content";

/** The offices' own parts, as they name them. */
const DESK = "Trung tâm Phục vụ hành chính công";
const OFFICE = "Văn phòng HĐND và UBND";
const CULTURE = "Phòng Văn hóa - Xã hội";
const ECONOMY = "Phòng Kinh tế";
const SECRETARY = "Thư ký ISO";
const ALL = "Các phòng, đơn vị";

const action = (content: string, lead: string, support: string, due: string, outcome: string): Action => ({
  content,
  lead,
  support,
  due,
  outcome,
});

/** The objectives that offices of the sample choose from; each takes its figure, as an office would write it. */
export const OBJECTIVES = {
  served: (figure: string): Objective => ({
    sentence: `Tối thiểu ${figure}% hồ sơ thủ tục hành chính được giải quyết trước hạn và đúng hạn`,
    words: "Hồ sơ thủ tục hành chính được giải quyết trước hạn và đúng hạn",
    target: `Tối thiểu ${figure}%`,
    measured: "Số hồ sơ đúng hạn / tổng số hồ sơ đã giải quyết trên phần mềm",
    actions: [
      action("Nhắc hồ sơ sắp đến hạn vào đầu giờ sáng", DESK, ALL, "Thường xuyên", "Danh sách hồ sơ sắp đến hạn"),
      action("Tổng hợp, phân tích hồ sơ trễ hạn", OFFICE, DESK, "Ngày 25 hằng tháng", "Báo cáo tháng"),
    ],
  }),
  pleased: (figure: string): Objective => ({
    sentence: `Ít nhất ${figure}% người dân, doanh nghiệp hài lòng khi đến giao dịch`,
    words: "Mức độ hài lòng của người dân, doanh nghiệp đến giao dịch",
    target: `≥ ${figure}%`,
    measured: "Số phiếu hài lòng / tổng số phiếu thu về",
    actions: [
      action(
        "Lấy phiếu ý kiến tại quầy và qua mã QR",
        DESK,
        "Đoàn Thanh niên",
        "Từ 15/01 đến 30/11/{năm}",
        "Phiếu ý kiến",
      ),
      action("Công khai kết quả và cách khắc phục", OFFICE, DESK, "Trước ngày 05/7/{năm}", "Thông báo kết quả"),
    ],
  }),
  online: (figure: string): Objective => ({
    sentence: `Trên ${figure}% hồ sơ được nộp trực tuyến`,
    words: "Hồ sơ được nộp trực tuyến",
    target: `Trên ${figure}%`,
    measured: "Số hồ sơ nộp trực tuyến / tổng số hồ sơ tiếp nhận",
    actions: [
      action("Hướng dẫn người dân nộp hồ sơ tại nhà văn hóa", "Đoàn Thanh niên", DESK, "Thường xuyên", "Sổ hướng dẫn"),
    ],
  }),
  trained: (figure: string): Objective => ({
    sentence: `Bồi dưỡng nghiệp vụ cho ít nhất ${figure} lượt cán bộ, công chức`,
    words: "Cán bộ, công chức được bồi dưỡng nghiệp vụ",
    target: `${figure} lượt người`,
    measured: "Danh sách lớp, chứng nhận",
    actions: [
      action("Đăng ký lớp với cơ sở đào tạo", CULTURE, OFFICE, "Quý I/{năm}", "Văn bản đăng ký"),
      action("Cử người đi học, thu nhận chứng nhận", CULTURE, ALL, "Trước ngày 30/11/{năm}", "Chứng nhận"),
    ],
  }),
  poor: (figure: string): Objective => ({
    sentence: `Tỷ lệ hộ nghèo cuối năm dưới ${figure}%`,
    words: "Tỷ lệ hộ nghèo cuối năm",
    target: `Dưới ${figure}%`,
    measured: "Số hộ nghèo / tổng số hộ theo kết quả rà soát",
    actions: [
      action(
        "Rà soát hộ nghèo, hộ cận nghèo theo chuẩn",
        CULTURE,
        "Các thôn, tổ dân phố",
        "Tháng 10/{năm}",
        "Danh sách được duyệt",
      ),
      action("Giúp hộ nghèo vay vốn, tìm việc làm", ECONOMY, "Hội Nông dân", "Thường xuyên", "Danh sách hộ được giúp"),
    ],
  }),
  trees: (figure: string): Objective => ({
    sentence: `Trồng mới ít nhất ${figure} cây phân tán`,
    words: "Trồng mới cây phân tán",
    target: `Ít nhất ${figure} cây`,
    measured: "Biên bản nghiệm thu",
    actions: [
      action(
        "Cấp cây giống, tổ chức trồng và nghiệm thu",
        ECONOMY,
        "Các thôn",
        "Từ tháng 5 đến tháng 9/{năm}",
        "Biên bản nghiệm thu",
      ),
    ],
  }),
  insured: (figure: string): Objective => ({
    sentence: `Người dân tham gia bảo hiểm y tế đạt từ ${figure}% trở lên`,
    words: "Người dân tham gia bảo hiểm y tế",
    target: `Từ ${figure}% trở lên`,
    measured: "Số người có thẻ / dân số",
    actions: [
      action("Vận động hộ chưa tham gia, hỗ trợ làm thẻ", CULTURE, "Trạm Y tế", "Hằng quý", "Danh sách cấp thẻ"),
    ],
  }),
  archived: (figure: string): Objective => ({
    sentence: `Số hóa ít nhất ${figure} hồ sơ lưu trữ`,
    words: "Số hóa hồ sơ lưu trữ",
    target: `${figure} hồ sơ`,
    measured: "Số hồ sơ đã quét, nhập dữ liệu",
    actions: [
      action("Chỉnh lý, quét và nhập dữ liệu hồ sơ lưu", OFFICE, ALL, "Trước ngày 30/11/{năm}", "Kho hồ sơ số"),
    ],
  }),
  complaints: (figure: string): Objective => ({
    sentence: `Số vụ khiếu nại đông người, vượt cấp không quá ${figure} vụ`,
    words: "Số vụ khiếu nại đông người, vượt cấp",
    target: `Không quá ${figure} vụ`,
    measured: "Sổ tiếp công dân",
    actions: [
      action("Đối thoại với người dân ngay từ cơ sở", "Chủ tịch UBND", OFFICE, "Hằng tháng", "Biên bản đối thoại"),
    ],
  }),
  system: (figure: string): Objective => ({
    sentence: `Kết quả đánh giá nội bộ hệ thống quản lý chất lượng: ${figure}`,
    words: "Kết quả đánh giá nội bộ hệ thống quản lý chất lượng",
    target: figure,
    measured: "Báo cáo đánh giá nội bộ",
    actions: [
      action("Đánh giá nội bộ toàn hệ thống", "Đoàn đánh giá nội bộ", ALL, "Tháng 9/{năm}", "Báo cáo đánh giá"),
      action("Họp xem xét của lãnh đạo", "Ban Chỉ đạo ISO", SECRETARY, "Trước ngày 31/10/{năm}", "Biên bản họp"),
    ],
  }),
} satisfies Record<string, (figure: string) => Objective>;
