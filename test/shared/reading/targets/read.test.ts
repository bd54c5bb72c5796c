import fc from "fast-check";
import { Target } from "../../../../shared/model/plan";
import { readTargets, type TargetContext, type TargetDraft } from "../../../../shared/reading/targets/read";

/** A target in one line, as the expectations of a reader write it. */
function short({ comparator, value, high, unit, per, level, change, baseline }: TargetDraft): string {
  const signs = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<", equals: "=", attain: "attain" };
  const figure = value === null ? "" : high === undefined ? String(value) : `${String(value)}..${String(high)}`;
  const extra = [per, baseline && `b${String(baseline.value)}`, change !== undefined && `c${String(change)}`, level];
  return [signs[comparator], figure, unit ?? "", ...extra.map((one) => (one ? `{${one}}` : ""))]
    .filter(Boolean)
    .join(" ");
}

const SENTENCES: [text: string, wanted: string[], doubts?: string[]][] = [
  ["Tối thiểu 92% hồ sơ được số hóa", [">= 92 %"]],
  ["Tỷ lệ văn bản ký số đạt 99,5%", [">= 99.5 %"]],
  ["Tỷ lệ giải quyết đúng hạn đạt từ 96.5% trở lên", [">= 96.5 %"]],
  ["Đào tạo nghề cho 45 lao động", [">= 45 lao động"]],
  ["Viết và đăng tải 24 tin bài", [">= 24 tin bài"]],
  ["Trồng mới 3.200 cây và chăm sóc 14,5 ha rừng", [">= 3200 cây", ">= 14.5 ha"]],
  ["Tổng vốn huy động 1.450,5 triệu đồng", [">= 1450.5 triệu đồng"]],
  ["Cấp 2,400 tài khoản", [">= 2400 tài khoản"], ["target.ambiguous-number"]],
  ["Tỷ lệ hộ nghèo 2,8%", ["<= 2.8 %"], ["target.direction-assumed"]],
  ["Tỷ lệ trẻ suy dinh dưỡng 7-8%", ["<= 7..8 %"], ["target.direction-assumed"]],
  ["95% công chức không vi phạm nội quy", [">= 95 %"]],
  ["Tỷ lệ đơn khiếu nại được giải quyết 85%", [">= 85 %"]],
  ["Hồ sơ trễ hạn được xin lỗi đạt 100%", [">= 100 %"]],
  ["Hỗ trợ 12 hộ nghèo sửa nhà", [">= 12 hộ"]],
  ["Thu nhập bình quân từ 52 - 55 triệu đồng/người/năm", [">= 52..55 triệu đồng/người/năm"]],
  ["Gia đình văn hóa 88 – 92%", [">= 88..92 %"]],
  ["Tăng 2% so với năm 2025 (91,4%)", [">= 93.4 % {b91.4} {c2}"], ["target.points-assumed"]],
  ["Thu phí tăng 10% so với năm 2025 (300 triệu đồng)", [">= 330 triệu đồng {b300} {c30}"]],
  ["Số vụ cháy giảm 20% so với năm 2025 (10 vụ)", ["<= 8 vụ {b10} {c-2}"]],
  ["Tỷ lệ hài lòng tăng 3% so với năm trước", [">= % {c3}"], ["target.baseline-missing"]],
  ["giảm 12 hộ từ 80 hộ xuống còn 68 hộ", ["<= 68 hộ {b80} {c-12}"]],
  ["Nâng tỷ lệ số hóa từ 60% lên 75%", [">= 75 % {b60} {c15}"]],
  ["Giảm tỷ lệ nợ thuế xuống dưới 4%", ["< 4 %"]],
  ["Tỷ lệ hộ cận nghèo giảm còn 3,5%", ["<= 3.5 %"]],
  ["ít nhất 02 lần/quý", [">= 2 lần {quarter}"]],
  ["Tối thiểu ba cuộc kiểm tra mỗi năm", [">= 3 cuộc kiểm tra {year}"]],
  ["Mỗi tháng ít nhất 04 tin bài", [">= 4 tin bài {month}"]],
  ["Đạt 17/19 tiêu chí", [">= 17 tiêu chí"]],
  ["Bảo đảm 100% văn bản ký số; 90% hồ sơ trực tuyến; không có hồ sơ quá hạn", [">= 100 %", ">= 90 %", "<= 0 hồ sơ"]],
  ["Không quá 3% hồ sơ bổ sung, tối thiểu 70% thanh toán trực tuyến", ["<= 3 %", ">= 70 %"]],
  ["100% xã áp dụng, trong đó 60% xã đạt loại tốt", [">= 100 %", ">= 60 %"]],
  ["Thời gian giải quyết không quá 04 ngày làm việc", ["<= 4 ngày làm việc"]],
  ["Chỉ số cải cách đạt 88 điểm trở lên", [">= 88 điểm"]],
  ["Năng suất đạt 58 tạ/ha", [">= 58 tạ/ha"]],
  ["Kết nạp 04 đồng chí vào Đảng", [">= 4 đồng chí"]],
  ["Trên 94% số hộ dùng điện", ["> 94 %"]],
  ["Trên 80 ha lúa, dưới 5% diện tích nhiễm bệnh", ["> 80 ha", "< 5 %"]],
  ["At least 75% of requests are answered on time", [">= 75 %"]],
  ["Phấn đấu hoàn thành 12 mô hình mới", [">= 12 mô hình"]],
  ["Chi bộ xếp loại hoàn thành tốt nhiệm vụ trở lên", ["attain {xếp loại hoàn thành tốt nhiệm vụ trở lên}"]],
  ["Duy trì 100% bộ phận áp dụng ISO 9001:2015", [">= 100 %"]],
  ["Mở 02 (hai) lớp tập huấn trong quý II/2026", [">= 2 lớp tập huấn"]],
  ["Sản lượng cá nuôi 4,750 tấn", [">= 4750 tấn"], ["target.ambiguous-number"]],
  ["Trồng mới 0,375 ha dược liệu", [">= 0.375 ha"]],
  ["Thu ngân sách 24 500 triệu đồng", [">= 24500 triệu đồng"]],
  ["Đón 1 350 000 lượt khách", [">= 1350000 lượt khách"]],
  ["Giảm 14 hộ nghèo, từ 40 hộ xuống còn 26 hộ", ["<= 26 hộ {b40} {c-14}"]],
  ["Giảm 14 hộ nghèo (từ 40 hộ xuống còn 26 hộ)", ["<= 26 hộ {b40} {c-14}"]],
  ["Giảm 14 hộ nghèo, còn 26 hộ", ["<= 26 hộ {b40} {c-14}"]],
  ["Tỷ lệ hộ cận nghèo giảm từ 5,2% xuống 4%", ["<= 4 % {b5.2} {c-1.2}"]],
  ["Tăng thêm 6 mô hình", [">= 6 mô hình {c6}"]],
  ["Số tin bài gấp 2 lần so với năm 2025 (120 tin bài)", [">= 240 tin bài {b120} {c120}"]],
  ["Thu phí vượt 7% so với kế hoạch", ["> 7 %"]],
  ["Mức độ hài lòng bằng hoặc cao hơn năm 2025 (83%)", [">= 83 % {b83}"]],
  ["Tỷ lệ ký số đạt 96%, tăng 3% so với năm 2025 (93%)", [">= 96 % {b93}"]],
  ["Tỷ lệ hài lòng tăng 2 điểm % so với năm 2025 (85%)", [">= 87 % {b85} {c2}"]],
  ["Năm 2025 đạt 71%, năm 2026 phấn đấu 78%", [">= 78 % {b71}"]],
  ["Rút ngắn thời gian thẩm định tối thiểu 3 ngày", [">= 3 ngày"]],
  ["Rút ngắn thời gian cấp phép từ 20 ngày xuống còn 14 ngày", ["<= 14 ngày {b20} {c-6}"]],
  ["Thời gian tiếp nhận không quá 10 phút/hồ sơ", ["<= 10 phút/hồ sơ"]],
  ["Thời gian trả lời không quá 02 giờ", ["<= 2 giờ"]],
  ["Đăng tối thiểu 12 tin, bài mỗi tháng", [">= 12 tin, bài {month}"]],
  ["Mỗi quý 03 cuộc kiểm tra", [">= 3 cuộc kiểm tra {quarter}"]],
  ["Mức điểm hài lòng đạt 4,3/5", [">= 4.3 điểm"]],
  ["Hoàn thành 58/63 thủ tục", [">= 58 thủ tục"]],
  ["Có 11 bác sỹ/1 vạn dân", [">= 11 bác sỹ/1 vạn dân"]],
  ["Chỉ số cải cách hành chính tăng từ hạng 11 lên hạng 7", ["<= 7 hạng {b11} {c-4}"]],
  ["Chỉ số hài lòng xếp thứ 4 trở lên (năm 2025: hạng 8)", ["<= 4 hạng {b8}"]],
  ["Satisfaction rises: increase by 4% compared with 2025 (81%)", [">= 85 % {b81} {c4}"], ["target.points-assumed"]],
  ["Zero major nonconformities; at most 2 minor nonconformities", ["<= 0", "<= 2 minor nonconformities"]],
  ["3 training sessions per quarter; 60 participants", [">= 3 training sessions {quarter}", ">= 60 participants"]],
  ["Between 12 and 18 articles", [">= 12..18 articles"]],
  ["Shorten the processing time from 12 to 9 days", ["<= 9 days {b12} {c-3}"]],
];

const NOTHING = [
  "Xây dựng kế hoạch kiểm tra năm 2026",
  "Định kỳ tổng hợp, báo cáo 6 tháng và năm",
  "Cung cấp dịch vụ công mức độ 3, mức độ 4",
  "Chăm sóc trẻ em dưới 6 tuổi",
  "Cập nhật Nghị định 45/2025/NĐ-CP ngày 12/5/2025",
  "Trả lời công dân trong 05 ngày làm việc",
  "Thực hiện phương châm “3 cùng”",
  "Vận hành bộ phận 01 cửa",
  "Đánh giá theo mẫu PL.05 và biểu số 02",
  "Họp định kỳ 1 lần/tháng",
  "Rà soát hồ sơ từ năm 2020 đến năm 2026",
  "Nâng cấp phần mềm lên phiên bản 3.0",
  "Triển khai Đề án 06 tại các tổ 5, tổ 7",
  "Đại biểu khóa XV nhiệm kỳ 2025-2030",
  "Chính quyền địa phương 2 cấp",
  "Lập quy hoạch chi tiết tỷ lệ 1/500",
  "Phòng họp quy mô 80 chỗ",
  "Publish checklists for the 15 most used procedures",
  "Answer requests within 5 working days",
  "",
];

test.each(SENTENCES)("%s", (text, wanted, doubts = []) => {
  const reading = readTargets(text);
  expect(reading.targets.map(short)).toEqual(wanted);
  expect(reading.doubts.map(({ code }) => code)).toEqual(doubts);
});

test.each(NOTHING)("no target: %s", (text) => {
  expect(readTargets(text)).toEqual({ targets: [], doubts: [], why: [] });
});

const CELLS: [text: string, subject: string, wanted: string][] = [
  ["100%", "Hồ sơ được cập nhật", ">= 100 %"],
  ["98", "Chỉ số hài lòng", ">= 98"],
  ["2%", "Tỷ lệ hồ sơ trễ hạn", "<= 2 %"],
  ["0", "Số vụ vi phạm", "<= 0"],
  ["Không", "Số vụ vi phạm", "<= 0"],
  ["≤ 3 ngày", "Thời gian giải quyết", "<= 3 ngày"],
  ["Khá trở lên", "Xếp loại", "attain {Khá trở lên}"],
  ["02 cuộc/quý", "Kiểm tra công vụ", ">= 2 cuộc {quarter}"],
  ["Từ hạng 6 trở lên", "Xếp hạng chuyển đổi số", "<= 6 hạng"],
  ["4,1/5", "Điểm hài lòng của người dân", ">= 4.1 điểm"],
  ["57/63", "Số thủ tục được công khai", ">= 57"],
  ["≤ 10 ngày/hồ sơ", "Thời gian trung bình giải quyết", "<= 10 ngày/hồ sơ"],
  ["02 giờ", "Thời gian chờ tối đa", "<= 2 giờ"],
  ["At least 84% (2025 baseline: 77%)", "Online applications", ">= 84 % {b77}"],
];

test.each(CELLS)("the cell %s of %s", (text, subject, wanted) => {
  const { targets } = readTargets(text, { whole: true, subject });
  expect(targets.map(short)).toEqual([wanted]);
  expect(targets[0]?.subject).toBe(subject);
});

test("with the plan's year, what was reached in an earlier one is a baseline", () => {
  const text = "Năm 2025 đạt 64%; năm 2026 đạt 70%";
  expect(readTargets(text, { year: 2026 }).targets.map(short)).toEqual([">= 70 % {b64}"]);
  expect(readTargets("Đạt 70% (năm 2026 đạt 72%)", { year: 2026 }).targets).toHaveLength(2);
});

test("each target of a sentence has its own words", () => {
  const { targets } = readTargets(
    "Đào tạo 30 lao động. Tỷ lệ đi học: mẫu giáo 60%; tiểu học 99%; duy trì 100% trường đạt chuẩn",
  );
  expect(targets.map(({ subject }) => subject)).toEqual([
    "Đào tạo lao động",
    "Tỷ lệ đi học: mẫu giáo",
    "Tỷ lệ đi học: tiểu học",
    "trường đạt chuẩn",
  ]);
});

test("a share of targets over their list is worked out from them", () => {
  const text = "Hoàn thành 100% các chỉ tiêu phát triển";
  expect(readTargets(text, { list: true }).targets).toMatchObject([
    { workedOut: "share-of-met-below", accrual: "rate" },
  ]);
  expect(readTargets(text).targets[0]).not.toHaveProperty("workedOut");
});

test("what is left out of a share is its scope", () => {
  const [target] = readTargets("90% văn bản (trừ văn bản mật) được ký số").targets;
  expect(target?.scope).toBe("(trừ văn bản mật)");
});

const PIECES = [
  "100% ",
  "30 lao động, ",
  "từ ",
  "12-",
  "1,150 con ",
  "tăng ",
  "so với năm 2025 (",
  ")",
  "không để ",
  "đạt chuẩn ",
  ";",
  "\n",
  "≥",
  "…",
  "số 12/",
  "9".repeat(30),
  "tỷ lệ hộ nghèo ",
];

test("any string gives targets of the model", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((all) => all.join("")),
  );
  const context: fc.Arbitrary<TargetContext> = fc.record(
    { whole: fc.boolean(), list: fc.boolean(), subject: fc.string() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(text, context, (words, around) => {
      for (const draft of readTargets(words, around).targets) {
        expect(Target.safeParse({ ...draft, id: "1", cell: "A!A1" }).success).toBe(true);
      }
    }),
  );
});

/** The bound is for a machine at rest; a busy one gets some room. */
const SLOWER = 3;

test.each([
  ...PIECES,
  "1",
  "1.",
  "1,",
  "a ",
  " ",
  "từ 1 đến ",
  "mức độ 3, ",
  "không có ",
  "(năm 2025 ",
  "đạt chuẩn quốc gia ",
])("the longest cell of %j is read in time", (piece) => {
  const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);
  readTargets(text.slice(0, 2000));
  const start = process.cpuUsage();
  readTargets(text);
  // time of this process alone: the machine may be busy with others
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(200 * SLOWER);
});
