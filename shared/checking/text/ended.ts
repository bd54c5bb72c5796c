/** A body or rule that is no more. */
export interface Ended {
  /** The first day on which it no longer applied. */
  from: string;
  words: RegExp;
  /** The authority. */
  by: string;
  /** What took its place, in Vietnamese as it is named. */
  now: string;
  example: string;
  left: string;
}

/** Rules, papers and standards that ended, each with its authority. */
export const ENDED_RULES: Ended[] = [
  {
    from: "2018-09-15",
    // the three years for moving from the edition of 2008 to that of 2015 ran out
    words: /(?:TCVN )?ISO 9001\s*:\s*2008/giu,
    by: "TCVN ISO 9001:2015",
    now: "TCVN ISO 9001:2015",
    example: "Áp dụng TCVN ISO 9001:2008",
    left: "Áp dụng TCVN ISO 9001:2015",
  },
  {
    from: "2022-08-15",
    // knows whole-process and partial online services instead of the four levels of Decree 43/2011/NĐ-CP
    words:
      /(?:dịch vụ công|DVC|trực tuyến|TTHC)[^.;]{0,60}mức độ\s*(?:[1-4]|0[1-4])(?:\s*(?:,|và|-|–)\s*(?:mức độ\s*)?[1-4])*/giu,
    by: "Nghị định 42/2022/NĐ-CP",
    now: "dịch vụ công trực tuyến toàn trình, một phần",
    example: "Dịch vụ công trực tuyến mức độ 3, 4",
    left: "Trường mầm non đạt chuẩn quốc gia mức độ 1",
  },
  {
    from: "2023-01-01",
    // article 38: paper books were valid until 31/12/2022
    words: /sổ hộ khẩu|sổ tạm trú/giu,
    by: "Luật Cư trú 68/2020/QH14",
    now: "thông tin cư trú trong cơ sở dữ liệu",
    example: "Cấp đổi sổ hộ khẩu đúng hạn",
    left: "Đăng ký hộ khẩu, hộ tịch",
  },
  {
    from: "2025-01-01",
    // article 46: the old identity papers were valid until 31/12/2024
    words: /cấp (?:mới |đổi |lại |, )*(?:giấy )?(?:chứng minh nhân dân|CMND)(?!\p{L})/giu,
    by: "Luật Căn cước 26/2023/QH15",
    now: "thẻ căn cước",
    example: "Hướng dẫn cấp đổi chứng minh nhân dân",
    left: "Tiếp nhận hồ sơ cấp thẻ căn cước",
  },
  {
    from: "2025-07-01",
    words: /(?:nghị định(?: số)? )?(?<!\d)61\/2018\/NĐ-CP/giu,
    by: "Nghị định 118/2025/NĐ-CP",
    now: "Nghị định 118/2025/NĐ-CP",
    example: "Thực hiện cơ chế một cửa theo Nghị định số 61/2018/NĐ-CP",
    left: "Thực hiện cơ chế một cửa theo Nghị định số 118/2025/NĐ-CP",
  },
];
