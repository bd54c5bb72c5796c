import { ownProcess } from "../../support/ownProcess";
import type { Ran } from "../../support/hostileRuns";

/**
 * Workbooks with something broken in them: opened and written, they give a catalogued problem or a workbook, never
 * anything else, never take long, never take 500 MB.
 * `MTCL_FUZZ_RUNS=20000 MTCL_FUZZ_SEED=1 npx jest test/shared/workbook/fuzz` for longer, and again.
 */
const RUNS = process.env.MTCL_FUZZ_RUNS ?? "200";
const seed = process.env.MTCL_FUZZ_SEED === undefined ? [] : [process.env.MTCL_FUZZ_SEED];
const TIME = Math.max(120_000, Number(RUNS) * 200);
/** The longest one case may take in milliseconds; the machine may be busy. */
const LONGEST = 5000;

const run = ownProcess<Ran>("test/support/hostileRuns.ts");

test.each([
  ["bytes changed and cut anywhere in the archive", "bytes"],
  ["text changed in any part, parts that are gone", "parts"],
])(
  "%s",
  (_, mode) => {
    const { broken, longest, peak, outcomes } = run([mode, RUNS, ...seed], TIME);
    expect(broken).toBeNull();
    expect(longest).toBeLessThan(LONGEST);
    expect(peak).toBeLessThan(500);
    // it does break workbooks, and not all of them
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(["read", "workbook.damaged"]));
  },
  TIME + 10_000,
);
