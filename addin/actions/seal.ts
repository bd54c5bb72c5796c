import { wellFormed } from "../../shared/contract/canonical";
import type { Finding } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Plan } from "../../shared/model/plan";
import type { Rates } from "../../shared/model/rates";
import type { Reading } from "../../shared/model/reading";
import type { Entered } from "../../shared/model/result";
import { type Document, type Kind, Snapshot } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import { fingerprintsOf } from "../../shared/reading/layout/portable";
import { CLIENT } from "./product";

export interface Sealing {
  id: string;
  kind: Kind;
  unit: string;
  period: PeriodId;
  base: number | null;
  reading: Reading;
  findings: Finding[];
  entered: Entered;
  rates: Rates;
  /** The signed paper it goes out with; null where there is none yet. */
  document: Document | null;
  now: Date;
}

/** Viet Nam keeps UTC+7 all year: a report of the early morning is of that day. */
const AHEAD = 7 * 3_600_000;

/**
 * Seals what was read and entered into a snapshot. Its texts are made such that every machine can write them.
 * @throws Problem submit.has-errors where a finding makes it unusable (DESIGN §5); request.invalid where something in
 *   it is beyond what a snapshot holds (a figure past all counting)
 */
export function seal(sealing: Sealing): Snapshot {
  const { reading, findings, entered, rates, now, ...rest } = sealing;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors[0]) throw new Problem("submit.has-errors", { count: errors.length, cell: errors[0].cell });
  const plan: Plan = { ...reading.plan, findings };
  const sealed = Snapshot.safeParse(
    wellFormed({
      ...rest,
      schema: 1,
      plan,
      results: entered.results,
      actions: entered.actions,
      rates,
      asOf: new Date(now.getTime() + AHEAD).toISOString().slice(0, 10),
      sealedAt: now.toISOString(),
      client: { ...CLIENT, layout: fingerprintsOf(reading).slice(0, 32_000) },
    }),
  );
  if (sealed.success) return sealed.data;
  const [issue] = sealed.error.issues;
  throw new Problem("request.invalid", { where: issue?.path.join(".") ?? "/", reason: issue?.message ?? "" });
}
