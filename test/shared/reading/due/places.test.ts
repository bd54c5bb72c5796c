import { PLACE_ROWS } from "../../../../shared/reading/due/places";
import { fold } from "../../../../shared/reading/timings/fold";

describe.each(PLACE_ROWS)("the day of a period: $name", (row) => {
  test.each(row.yes)("%s", (phrase, month, day) => {
    const match = row.pattern.exec(fold(phrase).low);
    expect(match && row.read(match[1])).toEqual({ month, day });
    // an earlier row would win
    const first = PLACE_ROWS.find(
      (each) => each.every.includes(row.every[0] ?? "month") && each.pattern.test(fold(phrase).low),
    );
    expect(first?.name).toBe(row.name);
  });

  test.each(row.no)("leaves alone: %s", (phrase) => {
    expect(row.pattern.test(fold(phrase).low)).toBe(false);
  });
});
