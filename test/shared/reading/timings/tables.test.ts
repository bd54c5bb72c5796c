import { PatternTable } from "../../../../shared/reading/patterns/table";
import { EVENT_ROWS } from "../../../../shared/reading/timings/events";
import { fold } from "../../../../shared/reading/timings/fold";
import { MENTIONS, mentionsIn } from "../../../../shared/reading/timings/mentions";
import { readTiming } from "../../../../shared/reading/timings/read";
import { RHYTHM_ROWS } from "../../../../shared/reading/timings/rhythms";

/** A timing in one line: kind, its days, its event. */
function summary(text: string): string {
  const { kind, from, to, dates, within, offsetDays } = readTiming(text, 2026);
  if (dates !== undefined) return [kind, ...dates].join(" ");
  if (kind === "during") return `during ${from ?? ""}..${to ?? ""}`;
  const days = kind === "by" ? to : kind === "from" ? from : within;
  const offset = offsetDays === undefined ? undefined : offsetDays > 0 ? `+${String(offsetDays)}` : String(offsetDays);
  return [kind, days ?? offset].filter(Boolean).join(" ");
}

describe.each(MENTIONS)("a date written as $name", (row) => {
  const alone = new PatternTable([row]);
  test.each(row.yes)("%s is %s", (phrase, reading) => {
    expect(summary(phrase)).toBe(reading);
    expect(mentionsIn(fold(phrase).low, alone)).not.toHaveLength(0);
  });
  test.each(row.no)("leaves %s alone", (phrase) => {
    expect(mentionsIn(fold(phrase).low, alone)).toHaveLength(0);
  });
});

describe.each(RHYTHM_ROWS)("a rhythm named by $name", (row) => {
  test.each(row.yes)("%s is every %s", (phrase, every) => {
    expect(readTiming(phrase, 2026)).toMatchObject({ kind: "recurring", every });
    expect(fold(phrase).low.match(row.pattern)).not.toBeNull();
  });
  test.each(row.no)("leaves %s alone", (phrase) => {
    expect([...fold(phrase).low.matchAll(row.pattern)].flatMap((found) => row.read(found.slice(1)))).toEqual([]);
  });
});

describe.each(EVENT_ROWS)("no date: $name", (row) => {
  test.each(row.yes)("%s is %s", (phrase, reading) => {
    expect(summary(phrase)).toBe(reading);
    expect(row.pattern.test(fold(phrase).low)).toBe(true);
  });
  test.each(row.no)("leaves %s alone", (phrase) => {
    expect(row.pattern.test(fold(phrase).low)).toBe(false);
  });
});
