import { parseAddress } from "../../../shared/model/address";
import type { Objective, Plan } from "../../../shared/model/plan";
import type { ExpectedFinding, ExpectedObjective, ExpectedPlan } from "./expected";
import { missedRow } from "./holdRows";
import { missedTargets } from "./holdTargets";

/** What differs between a plan as read and what a careful reader gets out of it; empty where all holds. */
export function misses(plan: Plan, expected: ExpectedPlan): string[] {
  return [
    ...missedHead(plan, expected),
    ...missedObjectives(plan.objectives, expected.objectives),
    ...missedAnnounced(plan, expected),
    ...(expected.findings ?? []).flatMap((want) => missedFinding(plan, want)),
    ...causeless(plan, expected),
    ...missedUnread(plan, expected),
  ];
}

function missedHead(plan: Plan, { unit, year, issued }: ExpectedPlan): string[] {
  const wanted = { unit, year, "issued number": issued?.number, "issued date": issued?.date };
  const read = {
    unit: plan.unit,
    year: plan.year,
    "issued number": plan.issued?.number,
    "issued date": plan.issued?.date,
  };
  return Object.entries(wanted)
    .filter(([key, want]) => want !== undefined && plain(read[key as keyof typeof read]) !== plain(want))
    .map(([key]) => `${key} read as ${JSON.stringify(read[key as keyof typeof read])}`);
}

function missedObjectives(read: readonly Objective[], wanted: readonly ExpectedObjective[]): string[] {
  const left = new Set(read);
  const sentences = wanted.flatMap((want) => {
    const begun = [...left].filter(({ statement }) => plain(statement).startsWith(plain(want.statementStartsWith)));
    const found = begun.find((one) => plainNumber(one.number) === plainNumber(want.number)) ?? begun[0];
    if (!found) return [`objective ${want.number} "${want.statementStartsWith}" not read`];
    left.delete(found);
    return missedObjective(found, want);
  });
  return [
    ...sentences,
    ...[...left].map(({ number, statement }) => `no objective: ${number} "${statement.slice(0, 50)}"`),
  ];
}

function missedObjective(read: Objective, want: ExpectedObjective): string[] {
  const where = `objective ${want.number}`;
  const plainly = (["number", "parent"] as const)
    .filter((key) => plainNumber(read[key]) !== plainNumber(want[key]))
    .map((key) => `${where}: ${key} read as ${JSON.stringify(read[key])}`);
  const rows = Array.from({ length: Math.max(read.actions.length, want.actions) }, (_, at) => {
    const action = read.actions[at];
    const place = `${where} action ${at + 1}`;
    const row = want.actionRows?.[at];
    const targets = want.actionTargets?.[String(at + 1)] ?? [];
    return [
      ...missedTargets(place, action?.targets ?? [], targets),
      ...(action && row ? missedRow(place, action, row) : []),
    ];
  });
  return [
    ...plainly,
    ...(want.section === undefined || isSection(read.section, want.section)
      ? []
      : [`${where}: section read as ${JSON.stringify(read.section)}`]),
    ...(want.weight === undefined || read.weight === want.weight
      ? []
      : [`${where}: weight read as ${JSON.stringify(read.weight)}`]),
    ...missedTargets(where, read.targets, want.targets),
    ...(read.actions.length === want.actions ? [] : [`${where}: ${read.actions.length} actions, not ${want.actions}`]),
    ...rows.flat(),
  ];
}

/** A section may keep its number or letter. */
const isSection = (read: string | undefined, want: string) => ` ${plain(read)}`.endsWith(` ${plain(want)}`);

function missedAnnounced({ announced }: Plan, { announced: count, announcedStarts = [] }: ExpectedPlan): string[] {
  return [
    ...(count === undefined || announced.length === count ? [] : [`${announced.length} announced, not ${count}`]),
    ...announcedStarts
      .filter((start) => !announced.some(({ statement }) => plain(statement).startsWith(plain(start))))
      .map((start) => `announced "${start}" not read`),
  ];
}

function missedFinding({ findings }: Plan, { code, cells, most = Infinity }: ExpectedFinding): string[] {
  const raised = findings.filter((finding) => finding.code === code).map(({ cell }) => cell);
  const there = !cells || raised.some((cell) => cells.some((want) => isSamePlace(cell, want)));
  return [
    ...(raised.length > 0 && there
      ? []
      : [
          `finding ${code} at ${cells?.join(" or ") ?? "any cell"} not raised${raised.length ? `, but at ${raised.join(", ")}` : ""}`,
        ]),
    ...(raised.length > most ? [`finding ${code} raised ${raised.length} times: ${raised.join(", ")}`] : []),
  ];
}

/** Warnings that nobody foresaw: false alarms are counted. */
function causeless({ findings }: Plan, expected: ExpectedPlan): string[] {
  if (!expected.mayFindings) return [];
  const known = new Set([...(expected.findings ?? []).map(({ code }) => code), ...expected.mayFindings]);
  return findings
    .filter(({ code, severity }) => severity !== "note" && !known.has(code))
    .map(({ code, cell }) => `finding ${code} at ${cell} without cause`);
}

function missedUnread({ unread }: Plan, { unreadAtMost = Infinity }: ExpectedPlan): string[] {
  return unread.length > unreadAtMost ? [`unread: ${unread.map(({ cell }) => cell).join(", ")}`] : [];
}

/** `want` may name the sheet or not. */
function isSamePlace(cell: string, want: string): boolean {
  const [read, wanted] = [parseAddress(cell), parseAddress(want)];
  if (!read || !wanted) return false;
  return read.top === wanted.top && read.left === wanted.left && (!wanted.sheet || read.sheet === wanted.sheet);
}

const plain = (value: string | number | null | undefined) =>
  String(value ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
const plainNumber = (value: string | null | undefined) => plain(value).replace(/[.\s]+$/, "");
