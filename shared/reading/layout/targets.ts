import { parseAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { TargetCorrection } from "../../model/layout";
import type { Action, Announced, Objective, Target } from "../../model/plan";
import type { Reading } from "../../model/reading";
import { FINDING_SEVERITIES } from "../../problems/findings";
import type { IdGiver } from "../ids";
import { accrualOf } from "../targets/accruals";
import { fold } from "../timings/fold";
import type { TargetsByHand } from "./hand";

type Owner = Objective | Action;

interface Corrected {
  objectives: Objective[];
  announced: Announced[];
  findings: Finding[];
}

/**
 * Puts the targets that a person gave to cells in place of those read from them; what the correction does not say (subject,
 * group, baseline, id) stays as it was read. A cell from which nothing was read gives them to the row that it stands in.
 * What was assumed in reading such a cell is settled: its `target.` findings go.
 */
export function withTargets(
  read: Corrected,
  given: readonly TargetsByHand[],
  sources: Reading["sources"],
  ids: IdGiver,
): Corrected {
  if (given.length === 0) return read;
  const byCell = new Map(given.map(({ spot, targets }) => [spot.view.address(spot.cell), { spot, targets }]));
  const placed = new Set<string>();
  const replaced = <T extends { targets: Target[] }>(owner: T): T => {
    const cells = new Set(owner.targets.map(({ cell }) => cell).filter((cell) => byCell.has(cell)));
    if (cells.size === 0) return owner;
    const targets = owner.targets.flatMap((target, at) => {
      const one = byCell.get(target.cell);
      if (one === undefined) return [target];
      placed.add(target.cell);
      const first = owner.targets.findIndex(({ cell }) => cell === target.cell) === at;
      if (!first) return [];
      const old = owner.targets.filter(({ cell }) => cell === target.cell);
      return one.targets.map((said, nth) => corrected(said, nth, old, one.spot.cell.text, target.cell, ids));
    });
    return { ...owner, targets };
  };
  const announced = read.announced.map(replaced);
  let objectives = read.objectives.map((objective) => ({
    ...replaced(objective),
    actions: objective.actions.map(replaced),
  }));
  const findings = read.findings.filter(({ code, cell }) => !code.startsWith("target.") || !byCell.has(cell));
  for (const [cell, { spot, targets }] of byCell) {
    if (placed.has(cell) || targets.length === 0) continue;
    const owner = ownerOf(objectives, sources, cell);
    if (owner === null) {
      const code = "layout.cell-unused";
      findings.push({ code, severity: FINDING_SEVERITIES[code], cell, params: { text: spot.cell.text } });
      continue;
    }
    const subject = "statement" in owner ? owner.statement : owner.content;
    const added = targets.map((said, nth) => ({ ...corrected(said, nth, [], spot.cell.text, cell, ids), subject }));
    const add = <T extends Owner>(one: T): T =>
      one.id === owner.id ? { ...one, targets: [...one.targets, ...added] } : one;
    objectives = objectives.map((objective) => ({ ...add(objective), actions: objective.actions.map(add) }));
  }
  return { objectives, announced, findings };
}

/** What a correction leaves as it was read. */
type Read = Pick<Target, "id" | "subject" | "accrual">;

/** A target as a person said it over the one that was read: of the same words, else the one at its place. */
function corrected(
  { text, accrual, comparator, value, high, unit, level }: TargetCorrection,
  nth: number,
  old: Target[],
  words: string,
  cell: string,
  ids: IdGiver,
): Target {
  const base = old.find((target) => target.text === text) ?? (text === undefined ? old[nth] : undefined);
  const said = text ?? base?.text ?? words;
  const attains = comparator === "attain";
  const {
    value: _v,
    high: _h,
    unit: _u,
    level: _l,
    change: _c,
    ...kept
  }: Partial<Target> & Read = base ?? {
    id: ids.give("ct", `sua-${nth + 1}`, `${cell} ${said}`),
    subject: said,
    accrual: accrualOf(fold(said).low, attains ? "attain" : unit === "%" ? "share" : "count"),
  };
  return {
    ...kept,
    ...(accrual !== undefined && { accrual }),
    comparator,
    value: attains ? null : value,
    ...(high !== undefined && !attains && { high }),
    unit: attains ? null : unit,
    ...(level !== undefined && { level }),
    text: said,
    cell,
  };
}

/** Whose cell it is: by the field that was read from it, else by the rows it stands among. */
function ownerOf(objectives: Objective[], sources: Reading["sources"], cell: string): Owner | null {
  const place = parseAddress(cell);
  const owners: Owner[] = objectives.flatMap((objective) => [objective, ...objective.actions]);
  const named = owners.find(({ id }) => Object.values(sources[id] ?? {}).includes(cell));
  const among = owners.findLast(({ range }) => {
    const area = parseAddress(range);
    return area !== null && place !== null && area.sheet === place.sheet && area.top <= place.top && area.bottom >= place.top; // prettier-ignore
  });
  return named ?? among ?? null;
}
