import { ratesOf } from "../../../shared/achieving/rates";
import { canonicalBytes } from "../../../shared/contract/canonical";
import type { Plan } from "../../../shared/model/plan";
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
 * Whether what a snapshot holds can be used: no finding of severity error, every id of the plan once, every figure of
 * one target and every state of one action of the plan, none where it is a plan alone, and the rates are those that its
 * figures give when worked out again.
 * @throws Problem submit.has-errors, request.invalid, snapshot.mismatch, results.unknown-target, .duplicate-target,
 *   .unknown-action, .duplicate-action, snapshot.rates-differ
 */
export function verifyContent(snapshot: Snapshot): void {
  const errors = snapshot.plan.findings.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined) throw new Problem("submit.has-errors", { count: errors.length, cell: first.cell });

  const { targets, actions } = idsOf(snapshot.plan);
  const entered = snapshot.results.length + snapshot.actions.length;
  if (snapshot.kind === "plan" && entered > 0) {
    throw new Problem("snapshot.mismatch", { what: `kind plan, results ${entered}` });
  }
  const target = strayIn(
    snapshot.results.map((result) => result.target),
    targets,
  );
  if (target) throw new Problem(`results.${target.fault}-target`, { target: target.id });
  const action = strayIn(
    snapshot.actions.map((result) => result.action),
    actions,
  );
  if (action) throw new Problem(`results.${action.fault}-action`, { action: action.id });

  const differs = firstDifference(snapshot.rates, ratesOf(snapshot.plan, snapshot.results, snapshot.period));
  if (differs !== null) throw new Problem("snapshot.rates-differ", { target: differs });
}

/** The ids of a plan's targets and actions, each once as objectives' are. @throws Problem request.invalid */
function idsOf({ objectives }: Plan): { targets: ReadonlySet<string>; actions: ReadonlySet<string> } {
  const [own, actions, targets] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const once = (ids: Set<string>, id: string, where: string) => {
    if (ids.has(id)) throw new Problem("request.invalid", { where: `${where}.id`, reason: `'${id}' × 2` });
    ids.add(id);
  };
  objectives.forEach((objective, at) => {
    const here = `plan.objectives.${at}`;
    once(own, objective.id, here);
    objective.targets.forEach(({ id }, t) => once(targets, id, `${here}.targets.${t}`));
    objective.actions.forEach((action, a) => {
      once(actions, action.id, `${here}.actions.${a}`);
      action.targets.forEach(({ id }, t) => once(targets, id, `${here}.actions.${a}.targets.${t}`));
    });
  });
  return { targets, actions };
}

/** The first id that is not known, or that comes a second time. */
function strayIn(ids: string[], known: ReadonlySet<string>): { id: string; fault: "unknown" | "duplicate" } | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (!known.has(id)) return { id, fault: "unknown" };
    if (seen.has(id)) return { id, fault: "duplicate" };
    seen.add(id);
  }
  return null;
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
