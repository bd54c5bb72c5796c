/** What surrounds a text: an objective's words for a target cell, whether a list of targets stands below. */
export interface TargetContext {
  /** The objective's words, when the text is a target cell of its own. */
  subject?: string;
  /** The objective stands over a list of targets: `Hoàn thành 100% các chỉ tiêu …` is worked out from them. */
  list?: boolean;
  /** The text is a whole target cell: a bare `100%` or `98` counts. */
  whole?: boolean;
  /** The plan's year: what was reached in an earlier one is a baseline (`Năm 2025 đạt 85%, năm 2026 phấn đấu 90%`). */
  year?: number | null;
}
