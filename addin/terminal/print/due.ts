import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import type { DueDate } from "../../../shared/reading/due/dueDates";
import { shownDay } from "./dates";
import { oneLine } from "./plan";

/** Deadlines in lines, by day: what is to be done, by whom, and the working days beside a day off. */
export function printDue(due: DueDate[], language: Language): string {
  if (due.length === 0) return sentence("due.none", {}, language);
  const lines = [sentence("due.count", { count: due.length }, language)];
  let last = "";
  for (const one of due) {
    if (one.date !== last) lines.push("", `${shownDay(one.date)}${offWords(one, language)}`);
    last = one.date;
    const who = one.lead.length > 0 ? ` · ${oneLine(one.lead.join("; "), 50)}` : "";
    lines.push(`  ${one.number ?? "-"} ${oneLine(one.content.replace(/^\s*[-–+•]\s*/, ""), 80)}${who}`);
  }
  return lines.join("\n");
}

function offWords({ off, workingDay }: DueDate, language: Language): string {
  if (off === null) return "";
  if (off === "unknown") return sentence("due.unknown", {}, language);
  const shown = (day: string | null | undefined) => (day ? shownDay(day) : "?");
  const params = { before: shown(workingDay?.before), after: shown(workingDay?.after) };
  return sentence(off === "holiday" ? "due.holiday" : "due.weekend", params, language);
}
