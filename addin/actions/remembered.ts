import { z } from "zod";
import type { Instant, UnitCode } from "../../shared/model/primitives";
import { UnitCode as Unit } from "../../shared/model/primitives";
import { UnitPeriod } from "../../shared/model/periodRecord";
import { Submission } from "../../shared/model/snapshot";
import type { Keep } from "./keeping";
import { isPassing } from "./network";
import type { Reporting, ReportPlace } from "./reporting";

/** What the server says, or what it said last: `asOf` is null where it has just been asked. */
interface Told<T> {
  value: T;
  asOf: Instant | null;
}

/** Reporting that goes on from the last answers while the server does not answer. */
export interface RememberedReporting {
  units(): Promise<Told<UnitCode[] | null>>;
  periods(unit: UnitCode): Promise<Told<UnitPeriod[]>>;
  history(place: ReportPlace): Promise<Told<Submission[]>>;
}

/** Keeps every answer. Without one, what stood in the way is thrown as it came. */
export function remembered(reporting: Reporting, answers: Keep["answers"], now: () => Date): RememberedReporting {
  async function ask<T>(key: string, schema: z.ZodType<T>, asking: () => Promise<T>): Promise<Told<T>> {
    try {
      const value = await asking();
      // A browser that keeps nothing still shows what the server says.
      await answers.put({ key, at: now().toISOString(), value }).catch(() => undefined);
      return { value, asOf: null };
    } catch (thrown) {
      if (!isPassing(thrown)) throw thrown;
      const kept = await answers.get(key).catch(() => null);
      const parsed = schema.safeParse(kept?.value);
      if (kept === null || !parsed.success) throw thrown;
      return { value: parsed.data, asOf: kept.at };
    }
  }
  return {
    units: () => ask("units", z.array(Unit).nullable(), () => reporting.units()),
    periods: (unit) => ask(`periods ${unit}`, z.array(UnitPeriod), () => reporting.periods(unit)),
    history: (place) =>
      ask(`history ${place.body} ${place.period} ${place.unit}`, z.array(Submission), () => reporting.history(place)),
  };
}
