import { tidy } from "../words";
import type { PhraseRule } from "./phrase";

/** What no longer applied from the year given on (the first whole year after its end), and by what. */
const ENDED: { from: number; words: RegExp; by: string; example: string; left: string }[] = [
  {
    from: 2023,
    // Decree 42/2022/NĐ-CP, in force since 15/8/2022, knows whole-process and partial online services instead
    words:
      /(?:dịch vụ công|DVC|trực tuyến|TTHC)[^.;]{0,60}mức độ\s*(?:[1-4]|0[1-4])(?:\s*(?:,|và|-|–)\s*(?:mức độ\s*)?[1-4])*/iu,
    by: "Nghị định 42/2022/NĐ-CP",
    example: "Dịch vụ công trực tuyến mức độ 3, 4",
    left: "Trường mầm non đạt chuẩn quốc gia mức độ 1",
  },
  {
    from: 2023,
    // Law on Residence 68/2020/QH14: paper household books lapsed on 31/12/2022
    words: /sổ hộ khẩu|sổ tạm trú/iu,
    by: "Luật Cư trú 68/2020/QH14",
    example: "Cấp đổi sổ hộ khẩu đúng hạn",
    left: "Đăng ký hộ khẩu, hộ tịch",
  },
  {
    from: 2019,
    // superseded by ISO 9001:2015; certificates ended in September 2018
    words: /(?:TCVN )?ISO 9001\s*:\s*2008/iu,
    by: "TCVN ISO 9001:2015",
    example: "Áp dụng TCVN ISO 9001:2008",
    left: "Áp dụng TCVN ISO 9001:2015",
  },
  {
    from: 2026,
    // Law 72/2025/QH15: no district level since 1/7/2025
    words: /(?:UBND|HĐND|Ủy ban nhân dân|cấp|Huyện ủy|Phòng \p{L}+ )\s*(?:huyện|quận)(?!\p{L})/iu,
    by: "Luật 72/2025/QH15",
    example: "Báo cáo UBND huyện trước ngày 15",
    left: "Báo cáo UBND tỉnh trước ngày 15",
  },
];

export const ABOLISHED: PhraseRule = {
  code: "text.abolished",
  except: ["ground"],
  find(text, { year }) {
    if (year === null) return null;
    for (const { from, words, by } of ENDED) {
      const found = year >= from ? words.exec(tidy(text))?.[0] : undefined;
      if (found !== undefined) return { text: found.trim(), year, by };
    }
    return null;
  },
  found: ENDED.map(({ example }) => example),
  left: ENDED.map(({ left }) => left),
};
