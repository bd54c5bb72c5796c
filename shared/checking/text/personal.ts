import type { PhraseRule } from "./phrase";

const PERSONAL: { words: RegExp; example: string }[] = [
  { words: /(?<![\d/.-])(?:\+84|0)(?:[35789])(?:[ .]?\d){8}(?![\d/-])/u, example: "Liên hệ anh Mẫu, 0912 345 678" },
  {
    words: /(?:CCCD|CMND|căn cước|chứng minh nhân dân)\D{0,25}\d{9,12}/iu,
    example: "Căn cước công dân số 012345678901",
  },
  {
    words: /[\w.+-]+@(?:gmail|yahoo|hotmail|outlook|icloud)\.\w+(?:\.\w+)?/iu,
    example: "Gửi về thu-ky-mau@gmail.example",
  },
  { words: /(?:tài khoản|STK)(?: số)?:?\s*\d{8,16}/iu, example: "Số tài khoản: 1234567890" },
];

export const PERSONAL_DATA: PhraseRule = {
  code: "text.personal-data",
  hint: /@|\d[\d .]{7}/,
  find(text) {
    const found = PERSONAL.map(({ words }) => words.exec(text)?.[0]).find((words) => words !== undefined);
    return found === undefined ? null : { text: found.trim() };
  },
  found: PERSONAL.map(({ example }) => example),
  left: [
    "Quyết định số 0912/QĐ-UBND ngày 03/05/2026",
    "Gửi về ubnd-tanmau@mau.gov.vn",
    "Hoàn thành 1.234.567.890 đồng",
    "Tổng đài 1022",
    "Tỷ lệ cấp căn cước đạt 98%",
  ],
};
