import type { Ended } from "./ended";

/** The fields whose departments and ministries were merged on 1 March 2025, with all ways of writing them. */
const MERGED: { field: string; words: string; department: string; ministry: string }[] = [
  {
    field: "Lao động - Thương binh và Xã hội",
    words: String.raw`(?:Lao động\s*[-–,]?\s*Thương binh\s*(?:và|&|,|-|–)?\s*Xã hội|LĐ\s*[-–,]?\s*TB\s*[-–&,]?\s*XH)`,
    department: "Sở Nội vụ",
    ministry: "Bộ Nội vụ",
  },
  {
    field: "Kế hoạch và Đầu tư",
    words: String.raw`(?:Kế hoạch\s*(?:và|&|-|–)\s*Đầu tư|KH\s*[-–&]?\s*ĐT)`,
    department: "Sở Tài chính",
    ministry: "Bộ Tài chính",
  },
  {
    field: "Giao thông vận tải",
    words: String.raw`(?:Giao thông\s*[-–]?\s*vận tải|GTVT)`,
    department: "Sở Xây dựng",
    ministry: "Bộ Xây dựng",
  },
  {
    field: "Tài nguyên và Môi trường",
    words: String.raw`(?:Tài nguyên\s*(?:và|&|-|–)\s*Môi trường|TN\s*[-–&]?\s*MT)`,
    department: "Sở Nông nghiệp và Môi trường",
    ministry: "Bộ Nông nghiệp và Môi trường",
  },
  {
    field: "Nông nghiệp và Phát triển nông thôn",
    words: String.raw`(?:Nông nghiệp\s*(?:và|&|-|–)\s*(?:Phát triển nông thôn|PTNT)|NN\s*(?:và|&|-|–)?\s*PTNT)`,
    department: "Sở Nông nghiệp và Môi trường",
    ministry: "Bộ Nông nghiệp và Môi trường",
  },
  {
    field: "Thông tin và Truyền thông",
    words: String.raw`(?:Thông tin\s*(?:và|&|-|–)\s*Truyền thông|TT\s*[-–&]?\s*TT)`,
    department: "Sở Khoa học và Công nghệ",
    ministry: "Bộ Khoa học và Công nghệ",
  },
];

/** "cơ sở", "cán bộ" and the like are no department and no ministry. */
const DEPARTMENT = String.raw`(?<!\p{L}|(?:cơ|trụ|công|hội) )sở `;
const MINISTRY = String.raw`(?<!\p{L}|(?:cán|nội|toàn|tiến|đồng|liên) )bộ `;

const named = (before: string, field: string) => new RegExp(`${before}${field}(?!\\p{L})`, "giu");

/** A district's own departments; commune and province have none of these with such a level behind them. */
const DISTRICT_ROOM = String.raw`phòng (?:Nội vụ|Tư pháp|Tài chính\s*[-–]\s*Kế hoạch|Kinh tế|Kinh tế (?:và|-) Hạ tầng|Quản lý đô thị|Giáo dục (?:và|&) Đào tạo|GD\s*&?\s*ĐT|Văn hóa (?:và|-|&) Thông tin|Văn hóa, Khoa học và Thông tin|Y tế|Nông nghiệp và Môi trường|Dân tộc)`;
const DISTRICT_BODY = String.raw`(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|cấp|Ban Chỉ huy Quân sự|Thanh tra|${DISTRICT_ROOM})`;
/** `huyện`, `cấp huyện`, `các quận`: the level behind a body's name. */
const OF_DISTRICT = String.raw`\s+(?:các |cấp )?(?:huyện|quận|thị xã)`;

/** Bodies of the state that ended with the mergers and the end of the district level in 2025. */
export const ENDED_BODIES: Ended[] = [
  ...MERGED.flatMap(({ field, words, department, ministry }): Ended[] => [
    {
      from: "2025-03-01",
      words: named(DEPARTMENT, words),
      // departments of the provincial people's committees; each province then decided on its own
      by: "Nghị định 45/2025/NĐ-CP",
      now: department,
      example: `Báo cáo Sở ${field} kết quả hằng quý`,
      left: `Phối hợp với các cơ sở ${field.toLowerCase()} trên địa bàn`,
    },
    {
      from: "2025-03-01",
      words: named(MINISTRY, words),
      // the make-up of the Government
      by: "Nghị quyết 176/2025/QH15",
      now: ministry,
      example: `Thực hiện hướng dẫn của Bộ ${field}`,
      left: `Bồi dưỡng cán bộ ${field.toLowerCase()}`,
    },
  ]),
  {
    from: "2025-07-01",
    words: named(
      "(?<!\\p{L})phòng ",
      String.raw`(?:${MERGED.filter(({ field }) => /^(?:Lao|Tài)/.test(field))
        .map(({ words }) => words)
        .join("|")})`,
    ),
    // departments of the district's people's committee, which ended with the district
    by: "Luật 72/2025/QH15, Nghị quyết 203/2025/QH15",
    now: "phòng chuyên môn hiện nay",
    example: "Phòng Lao động - Thương binh và Xã hội phối hợp",
    left: "Phòng Lao động - Việc làm phối hợp",
  },
  // bodies with a successor of their own stand before those of the whole level
  {
    from: "2025-03-01",
    // the police has two local levels since then
    words: named("(?<!\\p{L})Công an", OF_DISTRICT),
    by: "Kết luận 121-KL/TW",
    now: "Công an cấp tỉnh hoặc cấp xã",
    example: "Phối hợp với Công an huyện tuần tra",
    left: "Phối hợp với Công an xã tuần tra",
  },
  {
    from: "2025-07-01",
    // article 6: courts and procuracies of the district ended
    words: named("(?<!\\p{L})", `(?:(?:Tòa|Toà) án nhân dân|TAND|(?:Tòa|Toà) án)${OF_DISTRICT}`),
    by: "Nghị quyết 225/2025/QH15",
    now: "Tòa án nhân dân khu vực",
    example: "Phối hợp với Tòa án nhân dân huyện hòa giải",
    left: "Phối hợp với Tòa án nhân dân khu vực hòa giải",
  },
  {
    from: "2025-07-01",
    words: named("(?<!\\p{L})", `(?:Viện kiểm sát nhân dân|VKSND|Viện kiểm sát)${OF_DISTRICT}`),
    by: "Nghị quyết 225/2025/QH15",
    now: "Viện kiểm sát nhân dân khu vực",
    example: "Trao đổi với Viện kiểm sát nhân dân thị xã",
    left: "Trao đổi với Viện kiểm sát nhân dân khu vực",
  },
  {
    from: "2025-03-01",
    // tax branches of districts became teams of a region, and from 1 July 2025 basic tax offices
    words: named("(?<!\\p{L})", `Chi cục thuế${OF_DISTRICT}`),
    by: "Quyết định 381/QĐ-BTC",
    now: "Thuế cơ sở",
    example: "Đối chiếu số thu với Chi cục Thuế huyện",
    left: "Đối chiếu số thu với Thuế cơ sở",
  },
  {
    from: "2025-03-01",
    words: named("(?<!\\p{L})", "Ủy ban Dân tộc"),
    // the ministry that took its place
    by: "Nghị định 41/2025/NĐ-CP",
    now: "Bộ Dân tộc và Tôn giáo",
    example: "Thực hiện chương trình của Ủy ban Dân tộc",
    left: "Thực hiện chương trình của Bộ Dân tộc và Tôn giáo",
  },
  {
    from: "2025-07-01",
    // the Constitution as amended ended the district level; the law knows provinces and communes alone
    words: new RegExp(
      String.raw`(?<!\p{L})(?:${DISTRICT_BODY}\s+(?:các )?(?:huyện|quận|thị xã)|(?:Huyện|Quận|Thị) ủy)(?!\p{L})`,
      "giu",
    ),
    by: "Luật 72/2025/QH15, Nghị quyết 203/2025/QH15",
    now: "cấp tỉnh hoặc cấp xã",
    example: "Báo cáo UBND huyện trước ngày 15",
    left: "Báo cáo UBND tỉnh trước ngày 15",
  },
  {
    from: "2025-07-01",
    // units of the commune level are communes, wards and special zones
    words: /(?<!\p{L})(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Đảng ủy|Công an)\s+thị trấn(?!\p{L})/giu,
    by: "Luật 72/2025/QH15",
    now: "xã, phường, đặc khu",
    example: "Văn phòng UBND thị trấn tổng hợp",
    left: "Trường Tiểu học thị trấn Mẫu",
  },
];
