import type { Consolidation, UnitRow } from "../../shared/model/consolidation";
import type { PeriodId } from "../../shared/model/period";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import type { UnitCode } from "../../shared/model/primitives";
import type { Client } from "../api/client";

/** A body and one of its periods: what the page shows. */
export interface Choice {
  body: UnitCode;
  period: PeriodId;
}

export interface Overview {
  /** The periods the caller may see. @throws Problem as of the client */
  periods(signal?: AbortSignal): Promise<PeriodSummary[]>;
  /** All units of a period side by side. @throws Problem period.unknown, as of the client */
  consolidation(choice: Choice, signal?: AbortSignal): Promise<Consolidation>;
}

/** `clientFor` gives the client to read with: for a body's own table, or (null) for the list of periods. */
export function createOverview(clientFor: (body: UnitCode | null, signal?: AbortSignal) => Promise<Client>): Overview {
  return {
    async periods(signal) {
      const client = await clientFor(null, signal);
      return client.call("listPeriods", { signal });
    },
    async consolidation(choice, signal) {
      const client = await clientFor(choice.body, signal);
      return client.call("consolidation", { path: { body: choice.body, period: choice.period }, signal });
    },
  };
}

/** The period that was asked for, else the body's or the whole list's latest due. Null where none is open. */
export function choose(periods: PeriodSummary[], wanted: Partial<Choice>): PeriodSummary | null {
  const ofBody = periods.filter(({ body }) => body === wanted.body);
  const asked = ofBody.find(({ period }) => period === wanted.period);
  if (asked) return asked;
  return newestFirst(ofBody.length > 0 ? ofBody : periods)[0] ?? null;
}

/** Latest due first; of two due the same day, the one opened later. */
export function newestFirst(periods: PeriodSummary[]): PeriodSummary[] {
  return [...periods].sort((a, b) => b.due.localeCompare(a.due) || b.openedAt.localeCompare(a.openedAt));
}

/** What a unit may still lack, one for each of the four numbers (DESIGN §8). */
export const GAPS = ["received", "onTime", "filled", "clean"] as const;
export type Gap = (typeof GAPS)[number];

const LACKS: Record<Gap, (row: UnitRow) => boolean> = {
  received: ({ four }) => !four.received,
  onTime: ({ four }) => four.onTime !== true,
  filled: ({ four }) => four.received && four.filled.with < four.filled.of,
  clean: ({ four }) => four.received && four.open > 0,
};

export function lacks(row: UnitRow, gap: Gap): boolean {
  return LACKS[gap](row);
}

export interface Summary {
  units: number;
  received: number;
  onTime: number;
  /** Targets with a figure, of all targets of the reports received. */
  filled: { with: number; of: number };
  clean: number;
  /** Objectives met, of those judged (met or not met). */
  met: number;
  judged: number;
  /** How many units lack each. */
  gaps: Record<Gap, number>;
}

/** The whole period in a few numbers. */
export function summaryOf({ units }: Consolidation): Summary {
  const count = (holds: (row: UnitRow) => boolean): number => units.filter(holds).length;
  const sum = (of: (row: UnitRow) => number): number => units.reduce((total, row) => total + of(row), 0);
  const met = sum(({ objectives }) => objectives?.met ?? 0);
  return {
    units: units.length,
    received: count(({ four }) => four.received),
    onTime: count(({ four }) => four.onTime === true),
    filled: {
      with: sum(({ four }) => (four.received ? four.filled.with : 0)),
      of: sum(({ four }) => (four.received ? four.filled.of : 0)),
    },
    clean: count(({ four }) => four.received && four.open === 0),
    met,
    judged: met + sum(({ objectives }) => objectives?.notMet ?? 0),
    gaps: {
      received: count(LACKS.received),
      onTime: count(LACKS.onTime),
      filled: count(LACKS.filled),
      clean: count(LACKS.clean),
    },
  };
}

/** In the order in which they need something done. */
const URGENCY: Record<UnitRow["state"], number> = {
  "not-received": 0,
  withdrawn: 1,
  returned: 2,
  reopened: 3,
  "awaiting-approval": 4,
  submitted: 5,
  "in-review": 6,
  accepted: 7,
  superseded: 8,
};

/** Units that need action first; equal ones by open warnings, then by name. */
export function byUrgency(units: UnitRow[]): UnitRow[] {
  const nameOf = ({ name, unit }: UnitRow): string => name ?? unit;
  return [...units].sort(
    (a, b) =>
      URGENCY[a.state] - URGENCY[b.state] || b.four.open - a.four.open || nameOf(a).localeCompare(nameOf(b), "vi"),
  );
}

/** The one thing to do next, with what the terminal takes or the units to remind. */
export type NextStep =
  { kind: "open" | "submit" | "consolidate"; commands: string[] } | { kind: "remind"; units: UnitRow[] };

const MTCL = "npm run -s mtcl --";
const PLAN_FILE = "ke-hoach.xlsx";
const RESULTS_FILE = "ket-qua.xlsx";

function submitting(unit: UnitCode, { body, period }: Choice): string[] {
  return [
    `${MTCL} results ${PLAN_FILE} --period ${period} -o ${RESULTS_FILE}`,
    `${MTCL} submit ${RESULTS_FILE} --unit ${unit} --period ${period} --body ${body}`,
  ];
}

/** The half-year that is running, due ten days after its end: an example for the first command. */
function exampleOf(now: Date): Choice & { due: string } {
  const year = now.getUTCFullYear();
  const first = now.getUTCMonth() < 6;
  const due = first ? `${year}-07-10` : `${year + 1}-01-10`;
  return { body: "co-quan-tong-hop", period: `${year}-${first ? "H1" : "H2"}`, due };
}

/** What to do next where no period is open (`table` null), or with this table. */
export function nextStep(table: Consolidation | null, now: Date): NextStep {
  if (table === null) {
    const { due, ...choice } = exampleOf(now);
    const opening = `${MTCL} period open ${choice.period} --body ${choice.body} --units don-vi-a,don-vi-b --due ${due}`;
    return { kind: "open", commands: [opening, ...submitting("don-vi-a", choice)] };
  }
  const { body, period } = table;
  const missing = table.units.filter((row) => lacks(row, "received"));
  const [first] = missing;
  if (first === undefined) {
    const command = `${MTCL} consolidate --body ${body} --period ${period} -o tong-hop-${period}.xlsx`;
    return { kind: "consolidate", commands: [command] };
  }
  if (missing.length === table.units.length)
    return { kind: "submit", commands: submitting(first.unit, { body, period }) };
  return { kind: "remind", units: byUrgency(missing) };
}
