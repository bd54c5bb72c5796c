import type { Grid } from "../../../../shared/model/grid";
import { gridOf, sheetOf } from "../gridOf";

/** Headings that no lexicon has: what somebody at a desk would call them. */
export const ODD = ["#", "Điều chúng ta hướng tới", "Việc phải lo", "Ai lo", "Bao giờ xong", "Mấy"];

/** A plan of a made-up office under odd headings, `above` empty rows lower. */
export function oddPlan(above = 0, more: string[][] = []): Grid {
  return gridOf(
    sheetOf("KH", [
      ["KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG NĂM 2026"],
      ...Array.from({ length: above }, () => [""]),
      [""],
      ODD,
      ["1", "Hồ sơ được giải quyết đúng hạn", "Nhắc việc từng tuần cho người thụ lý", "Văn phòng", "Hằng tuần", "98%"],
      ["", "", "Công khai hồ sơ trễ hạn tại trụ sở", "Phòng Kinh tế", "Quý II", ""],
      ...more,
      [
        "2",
        "Công chức được tập huấn kỹ năng số",
        "Mở hai lớp tập huấn tại hội trường",
        "Phòng Văn hóa",
        "30/6/2026",
        "40 người",
      ],
      ["", "", "Kiểm tra sau tập huấn bằng bài làm", "Văn phòng", "30/9/2026", ""],
    ]),
  );
}

export const ODD_FIELDS = { A: "number", B: "statement", C: "content", D: "lead", E: "due", F: "target" };
