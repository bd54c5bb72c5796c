import type { FaultKind } from "../contract/record";
import { fill, type Language, type Sentence } from "./language";

/** What each fault of a record says of the row or the submission where it is. */
const FAULT_SENTENCES: Record<FaultKind, Sentence> = {
  sequence: {
    vi: "trước dòng này có dòng bị bỏ đi, bị đổi chỗ hoặc không được cho xem",
    en: "before this row one was taken out or moved, or is not shown to this account",
  },
  previous: { vi: "dòng này không nối với dòng trước", en: "the row does not follow the one before" },
  head: { vi: "nội dung dòng đã bị sửa", en: "the row's words were changed" },
  record: { vi: "bản ghi của lần gửi đã bị sửa", en: "the submission's record was changed" },
  receipt: { vi: "biên nhận đã bị sửa", en: "the receipt was changed" },
  state: { vi: "trạng thái không theo các quyết định đã ghi", en: "the state does not follow from what was decided" },
  releasedAt: {
    vi: "thời điểm trình lên không theo các quyết định đã ghi",
    en: "the time it was passed on does not follow from what was decided",
  },
  missing: { vi: "lần gửi đã ghi trong sổ nay không còn", en: "the submission it tells of is gone" },
  "no audit row": { vi: "lần gửi không được ghi trong sổ", en: "no row tells of this submission" },
  body: { vi: "báo cáo đã gửi bị mất hoặc bị sửa", en: "the report that was sent is gone or was changed" },
  attachment: { vi: "tệp kèm theo bị mất hoặc bị sửa", en: "the file that went along is gone or was changed" },
  "receipt row missing": {
    vi: "biên nhận đang giữ có dòng này mà sổ không còn",
    en: "the receipt at hand names this row, and it is gone",
  },
  "receipt head": {
    vi: "dòng này khác với biên nhận đang giữ: sổ đã bị viết lại",
    en: "the row is not that of the receipt at hand: the record was written anew",
  },
};

const PLACE: Sentence = { vi: "Dòng {row} ({at}): {what}.", en: "Row {row} ({at}): {what}." };

/** A fault in a sentence, with the row and the submission. */
export function faultSentence(
  { sequence, at, what }: { sequence: number | null; at: string; what: FaultKind },
  language: Language,
): string {
  return fill(PLACE, { row: sequence ?? "–", at, what: FAULT_SENTENCES[what][language] }, language);
}
