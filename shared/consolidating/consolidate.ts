import type { Consolidation, TargetRow, UnitFacts, UnitRow } from "../model/consolidation";
import type { PeriodId } from "../model/period";
import type { UnitCode } from "../model/primitives";
import type { FourNumbers, SubmissionState } from "../model/snapshot";

/** The version of a unit that is taken into the table, with what the server keeps of it. */
interface Taken {
  state: SubmissionState;
  version: number;
  receivedAt: string;
  onTime: boolean | null;
  four: FourNumbers;
  /** null where what was sent can no longer be read: the unit keeps its row, without objectives and targets. */
  facts: UnitFacts | null;
}

/** A unit of the roster; `taken` is null where nothing was received. */
export interface ConsolidatedUnit {
  unit: UnitCode;
  name: string | null;
  taken: Taken | null;
}

const NOTHING_RECEIVED: FourNumbers = { received: false, onTime: null, filled: { with: 0, of: 0 }, open: 0 };

/**
 * One table of a roster's results: a row a unit, received or not, and a row a target, in the order given. A unit is
 * named by the roster, else as its plan names it.
 */
export function consolidate(input: { period: PeriodId; body: UnitCode; units: ConsolidatedUnit[] }): Consolidation {
  return {
    period: input.period,
    body: input.body,
    units: input.units.map(unitRow),
    targets: input.units.flatMap(targetRows),
  };
}

function unitRow({ unit, name, taken }: ConsolidatedUnit): UnitRow {
  const facts = taken?.facts;
  return {
    unit,
    name: name ?? facts?.name ?? null,
    state: taken?.state ?? "not-received",
    version: taken?.version ?? null,
    receivedAt: taken?.receivedAt ?? null,
    onTime: taken?.onTime ?? null,
    four: taken?.four ?? NOTHING_RECEIVED,
    objectives: facts?.objectives ?? null,
    report: facts?.report ?? null,
  };
}

function targetRows({ unit, taken }: ConsolidatedUnit): TargetRow[] {
  return (taken?.facts?.targets ?? []).map(({ unit: measure, ...target }) => ({ ...target, unit, measure }));
}
