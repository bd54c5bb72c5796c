import { parseAddress } from "../../../shared/model/address";
import type { Action, Timing } from "../../../shared/model/plan";
import type { ExpectedRow, ExpectedTiming } from "./expected";

/** What differs between an action read and the row of the sheet it stands in, a sentence each. */
export function missedRow(where: string, action: Action, row: ExpectedRow): string[] {
  const texts = {
    content: [action.content],
    lead: action.lead,
    support: action.support,
    monitor: action.monitor,
    measured: [
      action.measurement,
      action.outcome,
      action.evidence,
      ...action.targets.map((target) => target.measurement),
    ],
  };
  return [
    ...Object.entries(texts).flatMap(([field, read]) => {
      const want = row[field as keyof typeof texts];
      return want === undefined || hasWords(field, read, want)
        ? []
        : [`${field} read as ${JSON.stringify(read.filter(Boolean))}`];
    }),
    ...(row.place === undefined || covers(action.range, row.place)
      ? []
      : [`range ${action.range}, not row ${row.place}`]),
    ...missedTiming("start", action.start, row.start),
    ...missedTiming("due", action.due, row.due),
    ...(["lead", "support", "monitor"] as const).flatMap((role) => {
      const want = row.parties?.[role];
      return want === undefined || sameNames(action[role], want)
        ? []
        : [`${role} split as ${JSON.stringify(action[role])}`];
    }),
  ].map((sentence) => `${where}: ${sentence}`);
}

function missedTiming(field: string, timing: Timing | null, want: ExpectedTiming = {}): string[] {
  return Object.entries(want).flatMap(([key, value]) => {
    if (key === "text") return [];
    const read = timing?.[key as keyof Timing];
    const choices = typeof value === "string" ? value.split(" | ") : [value];
    if (choices.some((choice) => JSON.stringify(choice) === JSON.stringify(read))) return [];
    return [
      `${field} of "${String(want.text ?? "")}": ${key} read as ${JSON.stringify(read)}, not ${JSON.stringify(value)}`,
    ];
  });
}

/** Order and punctuation apart: splitting and labels may take marks off, never words. */
function words(text: string): string {
  const found =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu) ?? [];
  return found.sort().join(" ");
}

/** All that was read holds the words together, or, where several fields may hold them, one of them alone. */
function hasWords(field: string, read: readonly (string | null | undefined)[], want: string): boolean {
  const texts = read.filter((text) => text !== null && text !== undefined);
  const alone = field === "measured" ? texts : [];
  return [...alone, texts.join(" ")].some((text) => words(text) === words(want));
}

function sameNames(read: readonly string[], want: readonly string[]): boolean {
  return JSON.stringify(read.map(words).sort()) === JSON.stringify(want.map(words).sort());
}

/** `place` is `Sheet!7`. */
function covers(range: string, place: string): boolean {
  const at = place.lastIndexOf("!");
  const row = Number(place.slice(at + 1));
  const area = parseAddress(range);
  return area !== null && area.sheet === place.slice(0, at) && area.top <= row && row <= area.bottom;
}
