import type { Timing } from "../../../shared/model/plan";
import { formatDate } from "../format";
import type { WorkbenchSpeech } from "../workbench/words";

/** What was understood of a time, in words. */
export function timeWords(timing: Timing, { say }: WorkbenchSpeech): string {
  const { kind, from, to, dates, every } = timing;
  if (kind === "recurring") return every === undefined ? timing.text : say(`time.${every}`);
  if (dates !== undefined && dates.length > 0) return say("time.dates", { dates: dates.map(formatDate).join(", ") });
  if (kind === "by") return to === undefined ? timing.text : say("time.by", { to: formatDate(to) });
  if (kind === "from") return from === undefined ? timing.text : say("time.from", { from: formatDate(from) });
  if (kind === "during") {
    if (from === undefined || to === undefined) return timing.text;
    return say("time.during", { from: formatDate(from), to: formatDate(to) });
  }
  return say(`time.${kind}`);
}
