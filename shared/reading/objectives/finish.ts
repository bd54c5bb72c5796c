import type { Action, Objective } from "../../model/plan";
import type { Reading } from "../../model/reading";
import { FINDING_SEVERITIES } from "../../problems/findings";
import type { ObjectiveDraft } from "./draft";
import { cellsOf, FieldReader, textOf } from "./fields";
import { finishAction } from "./finishAction";
import type { Finishing } from "./finishing";
import { readAll, type TargetReader } from "./targets";

/** Turns drafts into objectives: ids, targets, parties, timings. What could not be read is left in `reader`. */
export function finishObjectives(
  drafts: ObjectiveDraft[],
  year: number | null,
  reader: TargetReader,
): { objectives: Objective[]; sources: Reading["sources"] } {
  const finishing: Finishing = { reader, fields: new FieldReader(year), sources: {} };
  const parents = new Set(drafts.map((draft) => draft.parent));
  const objectives = drafts.map((draft, i) => finishObjective(draft, draft.number ?? `${i + 1}`, parents, finishing));
  return { objectives: withoutLoneSums(objectives), sources: finishing.sources };
}

function finishObjective(
  draft: ObjectiveDraft,
  path: string,
  parents: Set<string | null>,
  finishing: Finishing,
): Objective {
  const { reader, sources } = finishing;
  const id = reader.ids.give("mt", path, draft.statement);
  const own = { id, statement: draft.statement };
  const actions = draft.actions.map((action, k) => finishAction(action, `${path}-${k + 1}`, own, finishing));
  const isParent = draft.number !== null && parents.has(draft.number);
  const targets = objectiveTargets(draft, isParent || actions.some(hasTargets), path, reader);
  const [first] = draft.targets;
  reader.why[id] = { rule: draft.why };
  sources[id] = { ...cellsOf(draft.fields), ...(first && { target: first.view.address(first.cell) }) };
  if (draft.restored) sayRestored(draft, draft.restored, reader);
  const weight = Number(textOf(draft.fields, "weight")?.replace("%", "").replace(",", "."));
  if (!Number.isFinite(weight)) reader.unread.push(...(draft.fields.get("weight") ?? []));
  return {
    id,
    number: draft.number,
    parent: draft.parent,
    ...(draft.section !== null && { section: draft.section }),
    statement: draft.statement,
    targets,
    actions,
    ...(Number.isFinite(weight) && { weight }),
    range: draft.view.range(draft),
  };
}

/** Excel drops the zero of 1.10 in a cell of figures: said, for the number that is shown is another objective's. */
function sayRestored({ fields, number }: ObjectiveDraft, { read, before }: Restored, reader: TargetReader): void {
  const at = fields.get("number")?.[0];
  if (!at || number === null) return;
  const code = "objective.number-restored";
  const cell = at.view.address(at.cell);
  reader.findings.push({ code, severity: FINDING_SEVERITIES[code], cell, params: { number, read, before } });
}

type Restored = NonNullable<ObjectiveDraft["restored"]>;

/** Where the table has target cells they are the targets; else the statement, and the lines under a heading, hold them. */
function objectiveTargets(draft: ObjectiveDraft, list: boolean, path: string, reader: TargetReader) {
  if (draft.targets.length > 0) return readAll(reader, draft.targets, path, { subject: draft.statement });
  const stated = draft.fields.get("statement")?.[0];
  if (!stated) return [];
  const own = { ...stated, text: draft.statement, whole: false, measurement: null, baseline: null };
  return readAll(reader, [own, ...draft.lines], path, list ? { list } : {});
}

function hasTargets(owner: Action | Objective): boolean {
  return owner.targets.length > 0;
}

/** A share worked out from the targets below it needs targets below it. */
function withoutLoneSums(objectives: Objective[]): Objective[] {
  const parents = new Set(objectives.filter((o) => hasTargets(o) || o.actions.some(hasTargets)).map((o) => o.parent));
  return objectives.map((objective) => {
    const below = objective.actions.some(hasTargets) || (objective.number !== null && parents.has(objective.number));
    if (below || objective.targets.every((target) => target.workedOut === undefined)) return objective;
    return { ...objective, targets: objective.targets.map(({ workedOut: _, ...target }) => target) };
  });
}
