import { type Target, targetsOf } from "../model/plan";
import type { IsoDate } from "../model/primitives";
import type { Achievement, OBJECTIVE_VERDICTS } from "../model/rates";
import type { FourNumbers, Snapshot } from "../model/snapshot";
import type { ObjectiveCounts, UnitFacts } from "../model/consolidation";
import { objectiveLabel } from "./label";

type ObjectiveVerdict = (typeof OBJECTIVE_VERDICTS)[number];

const COUNTED_AS: Record<ObjectiveVerdict, Exclude<keyof ObjectiveCounts, "set">> = {
  met: "met",
  "not-met": "notMet",
  behind: "behind",
  "on-track": "onTrack",
  "not-due": "notDue",
  "nothing-arose": "nothingArose",
  "no-data": "noData",
  "no-target": "noTarget",
};

const NOT_RATED: Achievement = { used: null, goal: null, rate: null, verdict: "no-data" };

/** Viet Nam keeps UTC+7 all year. */
const HOURS_AHEAD = 7;
const HOUR = 3_600_000;

/**
 * What a snapshot says of its unit: objectives counted by verdict, and each target with what it reached, in the order
 * of the plan. `used` and `goal` are in the target's unit, `rate` is a fraction. A target the rates leave out has no data.
 */
export function unitFacts(snapshot: Snapshot): UnitFacts {
  const { plan, rates } = snapshot;
  const reached = new Map(rates.targets.map(({ target, ...achievement }) => [target, achievement]));
  const entered = new Map(snapshot.results.map((result) => [result.target, result]));
  return {
    name: plan.unit,
    year: plan.year,
    objectives: countObjectives(snapshot),
    report: snapshot.document,
    targets: targetsOf(plan).map(({ target, objective }) => ({
      ...(reached.get(target.id) ?? NOT_RATED),
      objective: objectiveLabel(objective),
      target: target.id,
      text: nameOf(target),
      unit: target.unit,
      numerator: entered.get(target.id)?.numerator ?? null,
      denominator: entered.get(target.id)?.denominator ?? null,
    })),
  };
}

/** A target's own words; where they are a bare figure (`≥ 98%`), what it is about stands before them. */
function nameOf({ subject, text }: Target): string {
  const words = (said: string) => said.toLowerCase().split(/\s+/).filter(Boolean);
  // The subject is the text without its figure: its words stand there in their order, with others between them.
  const left = words(text);
  const isSaid = words(subject).every((word) => left.splice(0, left.indexOf(word) + 1 || left.length).at(-1) === word);
  return isSaid ? text : `${subject}: ${text}`;
}

function countObjectives({ plan, rates }: Snapshot): ObjectiveCounts {
  const verdicts = new Map(rates.objectives.map((objective) => [objective.objective, objective.verdict]));
  const counts: ObjectiveCounts = {
    set: plan.objectives.length,
    met: 0,
    notMet: 0,
    behind: 0,
    onTrack: 0,
    notDue: 0,
    nothingArose: 0,
    noData: 0,
    noTarget: 0,
  };
  for (const { id } of plan.objectives) counts[COUNTED_AS[verdicts.get(id) ?? "no-data"]] += 1;
  return counts;
}

/**
 * The four numbers of a unit (DESIGN §8). `due` includes its whole day in Viet Nam; `filled` counts targets with a
 * figure or nothing-arose of all targets; `open` counts warnings without an explanation.
 */
export function fourNumbers(snapshot: Snapshot, receivedAt: string, due: IsoDate): FourNumbers {
  const targets = unitFacts(snapshot).targets;
  const dayAfter = Date.parse(`${due}T00:00:00.000Z`) + (24 - HOURS_AHEAD) * HOUR;
  return {
    received: true,
    onTime: Date.parse(receivedAt) < dayAfter,
    filled: {
      with: targets.filter((target) => target.used !== null || target.verdict === "nothing-arose").length,
      of: targets.length,
    },
    open: snapshot.plan.findings.filter((finding) => finding.severity === "warning" && !finding.explained).length,
  };
}
