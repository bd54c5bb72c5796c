import { KNOWN_LEVELS } from "../../../shared/checking/figures";
import type { Target } from "../../../shared/model/plan";
import { type Case, holds, whole } from "./support";

const target = (...targets: Partial<Target>[]) => ({ rows: [whole({ targets })] });
const said = (text: string, over: Partial<Target> = {}) => target({ text, subject: "", ...over });

holds("target.share-by-count", [
  ["fewer households", said("Tỷ lệ hộ cận nghèo giảm 12 hộ", { unit: "hộ", change: -12, value: 40 }), ["B6"]],
  ["fewer cases of a share", said("Tỷ lệ tai nạn giao thông giảm 5 vụ so với năm 2025"), ["B6"]],
  ["more people", said("Tỷ lệ người tham gia bảo hiểm tăng thêm 30 người"), ["B6"]],
  ["a count reduced by a count", said("Số vụ tai nạn giảm 5 vụ", { unit: "vụ", change: -5, value: 10 }), []],
  ["a share by points", said("Tỷ lệ hộ nghèo giảm 1,2%"), []],
  ["a share that names its count", said("Tỷ lệ hộ nghèo còn 3%, tương đương 12 hộ"), []],
  ["points in words", said("Tỷ lệ hài lòng tăng 2 điểm phần trăm"), []],
]);

const base = (value: number, over: Partial<Target> = {}) =>
  target({ value, baseline: { value: 98, year: 2025 }, ...over });
holds("target.worse-than-baseline", [
  ["lower than it was", base(95), ["B6"]],
  ["more than what is lower", base(90, { comparator: "moreThan" }), ["B6"]],
  ["more of what shall be little", base(99, { comparator: "atMost" }), ["B6"]],
  ["as it was", base(98), []],
  ["higher", base(99), []],
  ["less of what shall be little", base(90, { comparator: "atMost" }), []],
  ["a change that says so itself", base(95, { change: -3 }), []],
]);

const PROMISE = "Hồ sơ đất đai được giải quyết đúng hạn tại xã";
const two = (first: Partial<Target>, second: Partial<Target>) => ({
  rows: [
    whole({ targets: [{ subject: PROMISE, text: "95%", ...first }] }),
    whole({ statement: "Cải cách hành chính" }, { targets: [{ subject: PROMISE, text: "90%", value: 90, ...second }] }),
  ],
});
holds("target.conflict", [
  ["two figures", two({}, {}), ["B9"]],
  ["two signs", two({}, { value: 95, comparator: "equals" }), ["B9"]],
  ["written otherwise", two({ subject: `- ${PROMISE.toUpperCase()}.` }, {}), ["B9"]],
  ["the same figure", two({}, { value: 95 }), []],
  ["other words", two({}, { subject: "Hồ sơ hộ tịch được giải quyết đúng hạn tại xã" }), []],
  ["another unit", two({}, { unit: "hồ sơ" }), []],
  ["parts of the year", two({ text: "Quý I đạt 95%" }, { text: "Quý II đạt 90%" }), []],
  ["a usual short phrase", two({ subject: "Đúng hạn" }, { subject: "Đúng hạn" }), []],
  ["another sheet, another year", two({ cell: "KH 2025!B6" }, {}), []],
]);

const trees = (all: number, parts: number[], over: Partial<Target> = {}, of = "cây xanh trồng mới") => ({
  rows: [
    whole({ number: "1", statement: `Tổng số ${of}`, targets: [count(all, over)] }),
    ...parts.map((value, at) =>
      whole({
        number: `1.${at + 1}`,
        parent: "1",
        statement: `Số cây xanh trồng mới ở khu ${at}`,
        targets: [count(value, over)],
      }),
    ),
  ],
});
const count = (value: number, over: Partial<Target>): Partial<Target> => ({
  value,
  unit: "cây",
  accrual: "cumulative",
  subject: "cây xanh trồng mới",
  text: `${value} cây`,
  ...over,
});
holds("target.parts-exceed", [
  ["two", trees(100, [70, 40]), ["B6"]],
  ["three", trees(100, [50, 40, 20]), ["B6"]],
  ["over a range", trees(100, [70, 60], { high: 120 }), ["B6"]],
  ["they are the whole", trees(100, [60, 40]), []],
  ["others are left", trees(100, [30, 40]), []],
  ["shares do not add up", trees(95, [90, 92], { unit: "%", accrual: "rate" }), []],
  ["means do not", trees(60, [58, 62], { unit: "tạ/ha" }), []],
  ["each of them", trees(60, [58, 62], { text: "mỗi khu 60 cây" }), []],
  ["one is no sum", trees(100, [120]), []],
  ["it speaks of another thing", trees(100, [70, 40], {}, "hộ dân tham gia"), []],
]);

const level = (words?: string) =>
  target({ comparator: "attain", value: null, unit: null, ...(words && { level: words }) });
holds("target.level-unknown", [
  ["none", level(), ["B6"]],
  ["a wish", level("như mong muốn"), ["B6"]],
  ["more than before", level("cao hơn"), ["B6"]],
  ...KNOWN_LEVELS.map((words): Case => [words, level(words), []]),
  ["a figure", target({}), []],
]);

const weighed = (...weights: (number | undefined)[]) => ({
  columns: [
    "number" as const,
    "statement" as const,
    "weight" as const,
    "content" as const,
    "lead" as const,
    "due" as const,
    "measurement" as const,
  ],
  rows: weights.map((weight) => whole(weight === undefined ? {} : { weight })),
});
holds("objective.weights-not-100", [
  ["too little", weighed(40, 30, 20), ["C6"]],
  ["too much", weighed(40, 40, 30), ["C6"]],
  ["fractions", weighed(0.5, 0.4), ["C6"]],
  ["the whole", weighed(40, 40, 20), []],
  ["a third each", weighed(33.3, 33.3, 33.3), []],
  ["points, no shares", weighed(10, 15, 20), []],
  ["one has none", weighed(40, 30, undefined), []],
]);
