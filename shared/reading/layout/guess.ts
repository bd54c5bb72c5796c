import type { ColumnField } from "../../model/layout";
import { enumeratorOf } from "../numbers";
import { isBareLevel } from "../targets/attain";
import { readTargets } from "../targets/read";
import { fold as comparable } from "../timings/fold";
import { readTiming } from "../timings/read";
import type { SheetView } from "../view";
import { fold } from "../words";

/** What stands under a heading nobody knows, in shares of its filled cells. */
interface Under {
  column: number;
  /** Of the rows looked at, how many are filled. */
  filled: number;
  numbers: number;
  times: number;
  parties: number;
  targets: number;
  /** Short and without a figure: `%`, `hồ sơ`. */
  units: number;
  /** Characters of a usual cell. */
  length: number;
}

const SAMPLE = 40;
const MOSTLY = 0.5;
const NEAR = 0.3;
const LONG = 18;

/** How the names of offices and of those who work in them begin, folded. */
const PARTY =
  /^(?:[-+*•\s]*)(?:cac |toan the )?(?:phong|ban |bo phan|cong chuc|cbcc|can bo|vien chuc|ubnd|uy ban|hdnd|van phong|to |nhom|trung tam|cong an|quan su|hoi |doan |mat tran|lanh dao|chu tich|pho |giam doc|truong|thu ky|chuyen vien|ke toan|khoi|don vi|tram|dai |so |department|office|unit|division|section|head|manager|director|secretary|staff|team|board)/;

/** Words that make a sentence of a name: `Công chức được tập huấn`. */
const SAYS =
  /(?:^| )(?:duoc|la|phai|dat|thuc hien|to chuc|khong|tung|se|co|da|bao dam|dam bao|trong nam|is|are|will|must)(?: |$)/;

/** Looks at the cells under a heading. */
function under(view: SheetView, column: number, rows: number[]): Under {
  const texts = rows.flatMap((row) => view.cell(row, column)?.text.trim() ?? []).filter((text) => text !== "");
  const share = (holds: (text: string) => boolean): number =>
    texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  return {
    column,
    filled: rows.length === 0 ? 0 : texts.length / rows.length,
    numbers: share((text) => enumeratorOf(text) !== null),
    times: share((text) => text.length <= 40 && readTiming(text, null).kind !== "unreadable"),
    parties: share((text) => text.length <= 120 && PARTY.test(fold(text)) && !SAYS.test(fold(text))),
    targets: share((text) => text.length <= 60 && saysTarget(text)),
    units: share((text) => text.length <= 20 && !/\d/.test(text) && /^(?:%|\p{Ll})/u.test(text)),
    length: lengths[lengths.length >> 1] ?? 0,
  };
}

/** A figure or a bare level; any other words are a target only where a heading says that they are. */
function saysTarget(text: string): boolean {
  return (
    isBareLevel(comparable(text).low) || readTargets(text, { whole: true }).targets.some((one) => one.value !== null)
  );
}

/**
 * Guesses what columns hold by what stands under them, for headings that the lexicon does not know. `known` are the fields
 * of the others; a field that one column can hold alone is not given twice.
 */
export function guessFields(
  view: SheetView,
  bottom: number,
  unknown: readonly number[],
  known: ReadonlySet<ColumnField>,
): Map<number, ColumnField> {
  const rows = view.between(bottom, bottom + SAMPLE * 3).slice(0, SAMPLE);
  const guesses = new Map<number, ColumnField>();
  const taken = new Set(known);
  let left = unknown.map((column) => under(view, column, rows));
  const give = (one: Under | undefined, field: ColumnField): void => {
    if (one === undefined || taken.has(field)) return;
    guesses.set(one.column, field);
    taken.add(field);
    left = left.filter((other) => other !== one);
  };
  // a few cells of a column of sentences may look like a time or a name: the columns that do most are meant
  const mostly = (what: "numbers" | "times" | "parties" | "targets" | "units") => {
    const most = Math.max(MOSTLY, ...left.filter(({ filled }) => filled > 0).map((one) => one[what]));
    return left.filter((one) => one.filled > 0 && one[what] >= Math.max(MOSTLY, most - NEAR));
  };

  give(
    mostly("numbers").find(({ length }) => length <= 8),
    "number",
  );
  const times = mostly("times").filter(({ targets, length }) => targets < MOSTLY && length < 2 * LONG);
  if (times.length > 1) give(times[0], "start");
  give(times.at(-1), "due");
  for (const field of ["lead", "support", "monitor"] as const) give(mostly("parties")[0], field);
  give(
    mostly("targets").find(({ length }) => length <= 30),
    "target",
  );
  if (taken.has("target")) give(mostly("units")[0], "targetUnit");
  giveWords(left, taken, give);
  give(
    left.findLast(({ filled, length }) => filled < MOSTLY && length < LONG * 3),
    "note",
  );
  return guesses;
}

/** Columns of sentences: objectives, what is done, how it is measured, in the order in which offices write them. */
function giveWords(
  left: readonly Under[],
  taken: ReadonlySet<ColumnField>,
  give: (one: Under | undefined, field: ColumnField) => void,
): void {
  const words = left.filter(({ length, filled }) => filled > 0 && length >= LONG);
  const [first, second] = words;
  const core = taken.has("statement") || taken.has("content") || taken.has("both");
  // objectives stand once over several rows of work
  if (!core && first && second && first.filled < second.filled * 0.8) {
    give(first, "statement");
    give(second, "content");
  } else if (!core && first) give(first, "both");
  else if (taken.has("statement") && !taken.has("content")) give(first, "content");
  const rest = words.filter((one) => one !== first && !(one === second && taken.has("content")));
  const measured = rest.find(({ targets }) => targets >= MOSTLY);
  give(measured, "target");
  const others = rest.filter((one) => one !== measured);
  give(others[0], "measurement");
  give(others[1], "outcome");
}
