import { ratesOf } from "../../../shared/achieving/rates";
import { canonicalBytes } from "../../../shared/contract/canonical";
import { targetsOf } from "../../../shared/model/plan";
import type { Rates } from "../../../shared/model/rates";
import type { Snapshot } from "../../../shared/model/snapshot";
import { Problem } from "../../../shared/problems/problem";
import type { UnitPlace } from "../../storage/stores";

/** A snapshot says where it belongs; it is taken nowhere else. @throws Problem snapshot.mismatch */
export function verifyPlace(snapshot: Snapshot, { unit, period }: UnitPlace): void {
  if (snapshot.unit !== unit) throw new Problem("snapshot.mismatch", { what: `${snapshot.unit} ≠ ${unit}` });
  if (snapshot.period !== period) throw new Problem("snapshot.mismatch", { what: `${snapshot.period} ≠ ${period}` });
}

/**
 * Whether what a snapshot holds can be used: no finding of severity error, every figure belongs to one target of the
 * plan, and the rates are those that its figures give when worked out again.
 * @throws Problem submit.has-errors, results.unknown-target, results.duplicate-target, snapshot.rates-differ
 */
export function verifyContent(snapshot: Snapshot): void {
  const errors = snapshot.plan.findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined) throw new Problem("submit.has-errors", { count: errors.length, cell: first.cell });

  const known = new Set(targetsOf(snapshot.plan).map(({ target }) => target.id));
  const seen = new Set<string>();
  for (const { target } of snapshot.results) {
    if (!known.has(target)) throw new Problem("results.unknown-target", { target });
    if (seen.has(target)) throw new Problem("results.duplicate-target", { target });
    seen.add(target);
  }

  const target = firstDifference(snapshot.rates, ratesOf(snapshot.plan, snapshot.results, snapshot.period));
  if (target !== null) throw new Problem("snapshot.rates-differ", { target });
}

/** The target, else the objective, whose rate is not the same; `plan` where only the counts differ. */
function firstDifference(given: Rates, worked: Rates): string | null {
  if (same(given, worked)) return null;
  const target = worked.targets.find((rate, at) => !same(rate, given.targets[at]));
  const objective = worked.objectives.find((rate, at) => !same(rate, given.objectives[at]));
  return target?.target ?? objective?.objective ?? "plan";
}

function same(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Buffer.from(canonicalBytes(one)).equals(canonicalBytes(other));
}
