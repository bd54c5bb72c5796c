import type { Verdict } from "../model/rates";
import type { Sentence } from "./language";

/** The word of each verdict (DESIGN §6). */
export const VERDICT_WORDS: Record<Verdict | "no-target", Sentence> = {
  met: { vi: "Đạt", en: "Met" },
  "not-met": { vi: "Không đạt", en: "Not met" },
  behind: { vi: "Chậm tiến độ", en: "Behind" },
  "on-track": { vi: "Đúng tiến độ", en: "On track" },
  "not-due": { vi: "Chưa đến kỳ đánh giá", en: "Not due yet" },
  "nothing-arose": { vi: "Không phát sinh", en: "Nothing arose" },
  "no-data": { vi: "Chưa có số liệu", en: "No data yet" },
  "no-target": { vi: "Chưa có chỉ tiêu", en: "No target yet" },
};

/** The word of a verdict that rests on an estimate; the others read alike. */
export const ESTIMATE_WORDS: Record<"met" | "not-met" | "behind" | "on-track", Sentence> = {
  met: { vi: "Ước đạt", en: "Met (estimate)" },
  "not-met": { vi: "Ước không đạt", en: "Not met (estimate)" },
  behind: { vi: "Ước chậm tiến độ", en: "Behind (estimate)" },
  "on-track": { vi: "Ước đúng tiến độ", en: "On track (estimate)" },
};
