/** Names of the shares of one whole: `trước hạn` and `đúng hạn` of the same files. */
export interface WholeRow {
  names: RegExp;
  yes: [string, string];
}

export const WHOLES: WholeRow[] = [
  { names: /(?:trước|sớm|đúng) (?:hạn|hẹn|thời hạn)$/u, yes: ["trước hạn", "đúng hạn"] },
  { names: /(?:xuất sắc|giỏi|khá|tốt|trung bình|hoàn thành nhiệm vụ)$/u, yes: ["loại giỏi", "loại khá"] },
];

/** A bare share of a sentence: its value, its own words before the figure, the sentence it stands in. */
export interface Share {
  value: number;
  /** The folded words before the figure; empty where the share leads its words. */
  before: string;
  sentence: number;
}

/** Most words a part of a whole is named by. */
const SHORT = 6;

/**
 * Which neighbouring shares are shares of one whole: those that add up to 100, or that are named as such and could
 * (a sum within 50 to 120). `null` for a share that is in no group, else the group's local name.
 */
export function groupsOf(shares: (Share | null)[]): (string | null)[] {
  const groups: (string | null)[] = shares.map(() => null);
  let name = 0;
  for (let at = 0; at < shares.length;) {
    let end = at;
    const first = shares[at];
    while (first && end < shares.length && end - at < 6 && shares[end]?.sentence === first.sentence) end++;
    if (end === at + 1) end = Math.max(end, listedFrom(shares, at));
    const run = shares.slice(at, end).filter((share) => share !== null && share !== undefined);
    if (isWhole(run)) groups.fill(String(++name), at, end);
    at = Math.max(end, at + 1);
  }
  return groups;
}

/** Shares on lines of their own, each named as a part: where the list that begins with one ends. */
function listedFrom(shares: (Share | null)[], at: number): number {
  let end = at;
  for (; end < shares.length && end - at < 6; end++) {
    const [share, last] = [shares[end], shares[end - 1]];
    if (!share || !WHOLES.some(({ names }) => names.test(share.before))) break;
    if (end > at && share.sentence !== (last?.sentence ?? 0) + 1) break;
  }
  return end;
}

function isWhole(run: Share[]): boolean {
  if (run.length < 2 || run.some(({ value }) => value <= 0 || value >= 100)) return false;
  const parts = run.slice(1).every(({ before }) => before !== "" && before.split(" ").length <= SHORT);
  if (!parts || run[0]?.before === "") return false;
  const sum = run.reduce((total, { value }) => total + value, 0);
  const named = WHOLES.some(({ names }) => run.every(({ before }) => names.test(before)));
  if (Math.abs(sum - 100) < 1e-9 || (named && sum >= 95 && sum <= 100)) return true;
  return named && sum >= 50 && sum <= 120 && run.every(({ value }) => value < 90);
}
