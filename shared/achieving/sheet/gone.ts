import { headerOf } from "./columns";
import { FACT_COLUMNS } from "./helpers";

type Held = string | number | null;

/** What the worked-out cells of a row without the plan's numbers come to, by heading; `h.` columns are hidden ones. */
const WORKED: Record<string, Held> = {
  [headerOf("goal")]: "",
  [headerOf("rate")]: "",
  [headerOf("verdict")]: "",
  "h.f": 0,
  "h.e": 0,
  "h.g0": "",
  "h.g": "",
  "h.gl": "",
  "h.as": "",
  "h.gs": "",
  "h.s0": "",
  "h.h0": "",
  "h.j0": 0,
  "h.m1": 0,
  "h.m2": 0,
  "h.sd": "",
  "h.h": "",
  "h.sl": "",
  "h.dl": 0,
  "h.j": 0,
  "h.r": "",
  "h.w": 0,
  "h.wr": 0,
};

/**
 * The hidden cells of a row whose target the plan no longer has: without the plan's numbers it counts nowhere, and its
 * formulas come to nothing. Its typed figures, and Thực hiện, which shows them, stay.
 * @param read what the row holds under a heading
 */
export function goneValues(read: (header: string) => unknown): Map<string, Held> {
  const number = (header: string): number | null => {
    const value = read(header);
    return typeof value === "number" ? value : null;
  };
  const [top, bottom] = [number(headerOf("numerator")), number(headerOf("denominator"))];
  const ratio = top !== null && bottom !== null && bottom !== 0 ? top / bottom : null;
  const arose = number("h.st") === 3 || (top === 0 && bottom === 0) ? 0 : 1;
  const figure = arose === 0 ? "" : (ratio ?? number(headerOf("actual")) ?? "");
  const status = arose === 0 ? 2 : 3;
  return new Map<string, Held>([
    ...Object.values(FACT_COLUMNS).map((header): [string, Held] => [header, null]),
    ...Object.entries(WORKED),
    ["h.p", arose],
    ["h.a0", figure],
    ["h.a", figure],
    [headerOf("used"), figure],
    ["h.q0", status],
    ["h.q", status],
  ]);
}
