import type { Instant, IsoDate } from "../../../shared/model/primitives";
import type { Kind } from "../../../shared/model/snapshot";
import { Problem } from "../../../shared/problems/problem";
import type { Standing } from "../../storage/records";

const DAY = 86_400_000;
/** Viet Nam keeps UTC+7 all year. */
const OFFSET = 7 * 3_600_000;

/** The day that an instant falls on in Viet Nam. */
function dayOf(at: Instant | number): IsoDate {
  return new Date(new Date(at).getTime() + OFFSET).toISOString().slice(0, 10);
}

/**
 * Whether a period still takes what a unit sends now (DESIGN §7): until it closes, after that with leave, or to mend what
 * was returned or reopened. Late is known, not refused.
 * @throws Problem period.closed
 */
export function verifyOpen(standing: Standing, kind: Kind, at: Instant, period: string): void {
  const { closes, mendDays, exception, latest } = standing;
  const today = dayOf(at);
  if (closes === null || today <= closes || (exception !== null && today <= exception.until)) return;
  const mends = ["returned", "reopened"].includes(latest[kind]?.state ?? "");
  const until = dayOf(Date.parse(`${closes}T00:00:00.000+07:00`) + (mendDays ?? 0) * DAY);
  if (mends && today <= until) return;
  throw new Problem("period.closed", { period });
}
