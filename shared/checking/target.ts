import { targetsOf, type Target } from "../model/plan";
import { grouped } from "./gather";
import type { Found, Rule } from "./rule";
import { folded, tidy } from "./words";

/** A figure over 100 % that is no slip: something held against a plan, a year before, or a capacity. */
export const MAY_EXCEED: { words: RegExp; example: string }[] = [
  { words: /\b(ke hoach|du toan|chi tieu)\b/, example: "Thu ngân sách đạt 105% dự toán giao" },
  { words: /\b(tang|vuot|giam)\b/, example: "Số lượt truy cập vượt 120%" },
  { words: /\b(so voi|cung ky|nam truoc)\b/, example: "Bằng 110% so với cùng kỳ" },
  { words: /\b(thu|chi) ngan sach\b/, example: "Thu ngân sách nhà nước đạt 103%" },
  { words: /\b(cong suat|dinh muc|nang suat|huy dong)\b/, example: "Công suất sử dụng giường bệnh 110%" },
];

/** A comparison with an earlier figure, in words. */
const COMPARES = /\b(tang|giam|cao hon|thap hon)\b.*\b(so voi|hon)\b.*\b(nam|cung ky|quy|ky)\b/;

export const TARGET_RULES: Rule[] = [
  {
    code: "target.no-value",
    look: ({ plan }) =>
      each(targets(plan).filter(({ value, comparator }) => value === null && comparator !== "attain")),
  },
  { code: "target.out-of-range", look: ({ plan }) => each(targets(plan).filter(isOutOfRange)) },
  {
    code: "target.baseline-missing",
    look: ({ plan }) =>
      each(
        targets(plan).filter(
          ({ baseline, change, text, comparator }) =>
            baseline === undefined && comparator !== "attain" && (change !== undefined || COMPARES.test(folded(text))),
        ),
      ),
  },
  {
    code: "target.shares-not-100",
    look: ({ plan }) =>
      groups(targets(plan)).flatMap((group): Found[] => {
        const first = group[0];
        const sum = Number(group.reduce((total, { value }) => total + (value ?? 0), 0).toFixed(6));
        const judged = group.length > 1 && group.every(({ value, unit }) => value !== null && unit === "%");
        return first && judged && sum !== 100 ? [{ cell: first.cell, params: { sum } }] : [];
      }),
  },
];

function targets(plan: Parameters<typeof targetsOf>[0]): Target[] {
  return targetsOf(plan).map(({ target }) => target);
}

function each(list: Target[]): Found[] {
  return list.map(({ cell, text }) => ({ cell, params: { text: tidy(text) } }));
}

/** A share of a whole that promises more than the whole: over 100 %, or "more than 100 %". */
function isOutOfRange({ unit, value, comparator, text, subject }: Target): boolean {
  if (unit !== "%" || value === null || value < 100) return false;
  const words = folded(`${subject} ${text}`);
  if (MAY_EXCEED.some((row) => row.words.test(words))) return false;
  return value > 100 || (comparator === "moreThan" && value >= 100);
}

function groups(list: Target[]): Target[][] {
  return [
    ...grouped(
      list.filter(({ group }) => group !== undefined),
      ({ group }) => group,
    ).values(),
  ];
}
