import type { Consolidation, UnitRow } from "../../shared/model/consolidation";
import type { PeriodId } from "../../shared/model/period";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import type { UnitCode } from "../../shared/model/primitives";
import type { Client } from "../api/client";

/** A body and one of its periods: what the page shows. */
interface Choice {
  body: UnitCode;
  period: PeriodId;
}

/** What of the consolidated table can be kept: the whole as a workbook, either table as CSV. */
export type ExportKind = "workbook" | "units" | "targets";

/** What the page's address asks for, as it stands there: it may name what is not there. */
export interface Asked {
  body?: string | undefined;
  period?: string | undefined;
}

/** What is asked for is not there: what was asked, and what there is. */
export interface NotThere {
  what: "body" | "period";
  asked: string;
  choices: PeriodSummary[];
}

export interface Overview {
  /** The periods the caller may see. @throws Problem as of the client */
  periods(signal?: AbortSignal): Promise<PeriodSummary[]>;
  /** All units of a period side by side. @throws Problem period.unknown, as of the client */
  consolidation(choice: Choice, signal?: AbortSignal): Promise<Consolidation>;
  /** The body whose figures are made up, null where there is none. @throws Problem server.* */
  sampleBody(signal?: AbortSignal): Promise<UnitCode | null>;
}

/** `clientFor` gives the client to read with: for a body's own table, or (null) for the list of periods. */
export function createOverview(
  clientFor: (body: UnitCode | null, signal?: AbortSignal) => Promise<Client>,
  sampleBody: Overview["sampleBody"],
): Overview {
  return {
    sampleBody,
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

/**
 * The period that was asked for; where nothing is asked, the body's or the whole list's latest due. Null where none is
 * open. What is asked for and not there is said, with what there is instead: never shown as something else.
 */
export function choose(periods: PeriodSummary[], asked: Asked): PeriodSummary | NotThere | null {
  const newest = newestFirst(periods);
  const ofBody = asked.body === undefined ? newest : newest.filter(({ body }) => body === asked.body);
  if (newest.length === 0) return null;
  if (ofBody.length === 0) {
    const choices = newest.filter(({ body }, at) => newest.findIndex((one) => one.body === body) === at);
    return { what: "body", asked: asked.body ?? "", choices };
  }
  if (asked.period === undefined) return ofBody[0] ?? null;
  const found = ofBody.find(({ period }) => period === asked.period);
  return found ?? { what: "period", asked: asked.period, choices: ofBody };
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

/** The one thing to do next: open a period, with what the terminal takes; remind units; take the table home. */
export type NextStep = { kind: "open"; commands: string[] } | { kind: "remind"; units: UnitRow[] } | { kind: "export" };

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
  const missing = table.units.filter((row) => lacks(row, "received"));
  return missing.length === 0 ? { kind: "export" } : { kind: "remind", units: byUrgency(missing) };
}
