import { targetsOf, type PlacedTarget, type Target } from "../model/plan";
import type { Context } from "./context";
import { grouped } from "./gather";
import type { Found, Rule } from "./rule";
import { folded, likeness, tidy } from "./words";

/** A share told in words, and a change of it told in things: `tỷ lệ hộ nghèo giảm 5 hộ`. */
const SHARE = /\b(?:ty le|phan tram)\b|%/;
/** The same, roughly: most targets promise no change, and need no further look. */
const CHANGES = /giảm|tăng/i;
const CHANGED_BY_COUNT =
  /\b(?:giam|tang)(?: them)?(?: (?:it nhat|toi thieu|khoang|tu))? (?:\d[\d.]*) (?!%|phan tram|lan\b|diem|bac|hang\b|nam\b|thang\b|ngay\b|so voi)(?:ho|vu|nguoi|ho so|don|truong hop|cuoc|con|chau|em|van ban|luot)\b/;

/** Parts of a year and places that make one promise two. */
const PART = ofWords("quý|tháng|đầu năm|cuối năm|học kỳ|đợt|giai đoạn|thôn|bản|tổ dân phố|khu phố");
/** What is not counted once: a mean, each one's own, a part of what was said. */
const NO_SUM = ofWords("bình quân|trung bình|mỗi|năng suất|trong đó");
/** Words of a subject from which two targets promise the same thing, not two things of one kind. */
const WORDS_OF_A_PROMISE = 6;
/** How alike a whole and its parts must be said: they speak of the same things. */
const OF_THE_WHOLE = 0.3;

/** Whole words with their accents: without them `mỗi` and `mới` are one. */
function ofWords(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, "iu");
}

export const FIGURE_RULES: Rule[] = [
  {
    code: "target.share-by-count",
    look: ({ plan, bare }) =>
      each(
        targetsOf(plan).filter(
          ({ target }) => CHANGES.test(target.text) && isShareByCount(target, bare(`${target.subject} ${target.text}`)),
        ),
      ),
  },
  {
    code: "target.worse-than-baseline",
    look: ({ plan }) =>
      targetsOf(plan).flatMap(({ target }): Found[] =>
        target.baseline && isWorse(target)
          ? [{ cell: target.cell, params: { text: tidy(target.text), baseline: target.baseline.value } }]
          : [],
      ),
  },
  { code: "target.conflict", look: conflicts },
  { code: "target.parts-exceed", look: partsExceed },
  { code: "target.level-unknown", look: ({ plan }) => each(targetsOf(plan).filter(isLevelUnknown)) },
];

function each(list: PlacedTarget[]): Found[] {
  return list.map(({ target: { cell, text } }) => ({ cell, params: { text: tidy(text) } }));
}

function isShareByCount({ unit, change }: Target, words: string): boolean {
  const isShare = unit === "%" || (change !== undefined && /^ty le\b/.test(words));
  return isShare && SHARE.test(words) && CHANGED_BY_COUNT.test(words);
}

/** Aims lower than what was reached; a change that is promised says itself which way it goes. */
function isWorse({ baseline, change, comparator, value, per }: Target): boolean {
  if (!baseline || change !== undefined || value === null || per !== undefined) return false;
  if (comparator === "atLeast" || comparator === "moreThan") return value < baseline.value;
  return (comparator === "atMost" || comparator === "lessThan") && value > baseline.value;
}

/** The same promise with two figures, under two objectives or in an objective and its action. */
function conflicts({ plan }: Context): Found[] {
  const judged = targetsOf(plan).filter(({ target }) => isWholePromise(target));
  const same = grouped(judged, ({ target }) => `${promiseOf(target)}|${target.unit ?? ""}|${target.per ?? ""}`);
  return [...same.values()].flatMap((list): Found[] => {
    const [first, ...more] = list;
    const other = more.find(({ target, objective, action }) => {
      const isElsewhere = objective !== first?.objective || action !== first.action;
      const isBeside = sheetOf(target) === sheetOf(first?.target) && target.cell !== first?.target.cell;
      return isElsewhere && isBeside && !isSameFigure(target, first?.target);
    });
    if (!first || !other) return [];
    const place = first.target.cell.replace(/^.*!/, "");
    return [
      {
        cell: other.target.cell,
        params: { text: tidy(other.target.text), other: place, planned: tidy(first.target.text) },
      },
    ];
  });
}

/** A subject without the signs around it. */
function promiseOf({ subject }: Target): string {
  return subject.replace(/^[\s\-+•]+|[\s.,;:]+$/g, "").toLowerCase();
}

function isWholePromise({ value, group, text, scope, subject }: Target): boolean {
  if (value === null || group !== undefined || scope !== undefined) return false;
  return subject.split(" ").length >= WORDS_OF_A_PROMISE && !PART.test(`${subject} ${text}`);
}

/** Another sheet may be another year's. */
function sheetOf(target: Target | undefined): string | undefined {
  return target?.cell.replace(/![^!]*$/, "");
}

function isSameFigure(one: Target, other: Target | undefined): boolean {
  return one.value === other?.value && one.high === other.high && one.comparator === other.comparator;
}

/** Counts that add up: the parts under a whole come to more than the whole. */
function partsExceed({ plan, below }: Context): Found[] {
  return plan.objectives.flatMap((objective): Found[] => {
    const parts = below(objective).filter(({ parent }) => parent === objective.number);
    const whole = objective.targets.length === 1 ? objective.targets[0] : undefined;
    if (!whole || parts.length < 2 || !addsUp(whole) || whole.value === null) return [];
    const own = parts.map(({ targets }) => (targets.length === 1 ? targets[0] : undefined));
    const judged = own.filter((part) => part !== undefined && addsUp(part) && part.unit === whole.unit);
    const isOfIt = parts.every(({ statement }) => likeness(statement, objective.statement) >= OF_THE_WHOLE);
    if (judged.length < parts.length || !isOfIt) return [];
    const sum = Number(judged.reduce((total, part) => total + (part?.value ?? 0), 0).toFixed(6));
    return sum > (whole.high ?? whole.value) ? [{ cell: whole.cell, params: { text: tidy(whole.text), sum } }] : [];
  });
}

/** A count, no share, mean, rank or limit of each: what is counted in parts is counted in all. */
function addsUp({ unit, per, comparator, accrual, subject, text }: Target): boolean {
  if (unit === null || /[%/]|điểm|hạng|lần|phút|giờ|ngày/.test(unit) || per !== undefined || accrual === "rate")
    return false;
  return comparator === "atLeast" && !NO_SUM.test(tidy(`${subject} ${text}`));
}

/** What a level may be called: without any such word nobody can say whether it is attained. */
const LEVELS: { words: RegExp; example: string }[] = [
  { words: /\b(?:yeu cau|chuan|tieu chuan|tieu chi|quy dinh|quy chuan)\b/, example: "đạt yêu cầu" },
  { words: /\b(?:xuat sac|tot|gioi|kha|trung binh|tien tien|vung manh|trong sach|dien hinh)\b/, example: "loại Tốt" },
  { words: /\b(?:nhat|nhi|ba)\b|\b(?:nhom|hang|loai|bac|cap do|muc do|muc|sao|top)\b/, example: "nhóm dẫn đầu" },
  {
    words: /\b(?:hoan thanh|duy tri|cong nhan|chung nhan|van minh|van hoa|an toan|nong thon moi)\b/,
    example: "được công nhận",
  },
  {
    words: /^(?:dat|co|achieved|attained|met|passed?)\b|\b(?:grade|level|good|excellent|certified|standard)\b/,
    example: "Đạt",
  },
];

function isLevelUnknown({ target: { comparator, level } }: PlacedTarget): boolean {
  return comparator === "attain" && !LEVELS.some(({ words }) => words.test(folded(level ?? "")));
}

export const KNOWN_LEVELS = LEVELS.map(({ example }) => example);
