import { rangeAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Action, Objective, Timing } from "../../model/plan";
import type { Field, Reading } from "../../model/reading";
import type { IdGiver } from "../ids";
import { partiesInSentence, readParties } from "../parties";
import { readTiming } from "../timings/read";
import { ownWords } from "../words";
import type { ActionDraft, ObjectiveDraft, Source } from "./draft";
import { readAll, type TargetReader } from "./targets";

export interface Finished {
  objectives: Objective[];
  findings: Finding[];
  sources: Reading["sources"];
}

/** Turns drafts into objectives: ids, targets, parties, timings, and the cell each field was read from. */
export function finishObjectives(
  drafts: ObjectiveDraft[],
  year: number | null,
  ids: IdGiver,
  reader: TargetReader,
): Finished {
  const sources: Reading["sources"] = {};
  const objectives = drafts.map((draft, i): Objective => {
    const path = draft.number ?? `${i + 1}`;
    const id = ids.give("mt", path, draft.statement);
    const actions = draft.actions.map((action, k) =>
      finishAction(action, `${path}-${k + 1}`, draft.statement, year, ids, reader, sources),
    );
    sources[id] = cellsOf(draft.fields);
    const targets = objectiveTargets(draft, actions, path, reader);
    if (draft.targets[0])
      sources[id] = { ...sources[id], target: draft.targets[0].view.address(draft.targets[0].cell) };
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
      range: rangeAddress(draft.view.name, draft),
    };
  });
  return { objectives: withoutLoneSums(objectives), findings: reader.findings, sources };
}

/** Where the table has target cells they are the targets; else the statement, and the lines under a heading, hold them. */
function objectiveTargets(
  draft: ObjectiveDraft,
  actions: Action[],
  path: string,
  reader: TargetReader,
): Objective["targets"] {
  if (draft.targets.length > 0) return readAll(reader, draft.targets, path, { subject: draft.statement });
  const stated = draft.fields.get("statement")?.[0];
  if (!stated) return [];
  const list = actions.some((action) => action.targets.length > 0);
  const own = { ...stated, text: draft.statement, whole: false, measurement: null, baseline: null };
  return readAll(reader, [own, ...draft.lines], path, list ? { list } : {});
}

function finishAction(
  draft: ActionDraft,
  path: string,
  statement: string,
  year: number | null,
  ids: IdGiver,
  reader: TargetReader,
  sources: Reading["sources"],
): Action {
  const { fields } = draft;
  const id = ids.give("bp", path, `${statement} ${draft.content}`);
  const named = { lead: partiesOf(fields, "lead"), support: partiesOf(fields, "support") };
  const said = named.lead.length === 0 ? partiesInSentence(draft.content) : null;
  const measurement = textOf(fields, "measurement");
  const content = fields.get("content")?.[0];
  const texts =
    draft.targets.length > 0
      ? draft.targets
      : content
        ? [{ ...content, text: draft.content, whole: false, measurement, baseline: null }]
        : [];
  const repeatsObjective = draft.content === statement;
  const resources = textOf(fields, "resources");
  sources[id] = cellsOf(fields);
  return {
    id,
    number: draft.number,
    content: contentOf(draft),
    lead: said ? said.lead : named.lead,
    support: said && named.support.length === 0 ? said.support : named.support,
    monitor: partiesOf(fields, "monitor"),
    ...(resources !== null && { resources }),
    start: timingOf(fields, "start", year),
    due: timingOf(fields, "due", year),
    measurement,
    outcome: textOf(fields, "outcome"),
    evidence: textOf(fields, "evidence"),
    note: textOf(fields, "note"),
    targets: repeatsObjective
      ? []
      : readAll(reader, texts, path, draft.targets.length > 0 ? { subject: draft.content } : {}),
    range: rangeAddress(draft.view.name, draft),
  };
}

function contentOf(draft: ActionDraft): string {
  const more = draft.fields.get("content")?.slice(1) ?? [];
  return [draft.content, ...more.map(({ text }) => text)].join("\n");
}

/** A share worked out from the targets below it needs targets below it. */
function withoutLoneSums(objectives: Objective[]): Objective[] {
  const parents = new Set(
    objectives.filter((o) => o.targets.length > 0 || o.actions.some((a) => a.targets.length > 0)).map((o) => o.parent),
  );
  return objectives.map((objective) => {
    const below =
      objective.actions.some((action) => action.targets.length > 0) ||
      (objective.number !== null && parents.has(objective.number));
    if (below || objective.targets.every((target) => target.workedOut === undefined)) return objective;
    return { ...objective, targets: objective.targets.map(({ workedOut: _, ...target }) => target) };
  });
}

function timingOf(fields: Map<Field, Source[]>, field: Field, year: number | null): Timing | null {
  const text = textOf(fields, field);
  return text === null ? null : readTiming(text, year);
}

function partiesOf(fields: Map<Field, Source[]>, field: Field): string[] {
  return (fields.get(field) ?? []).flatMap(({ text }) => readParties(text)).slice(0, 200);
}

function textOf(fields: Map<Field, Source[]>, field: Field): string | null {
  const texts = (fields.get(field) ?? []).map(({ text }) => text).filter((text) => text !== "");
  return texts.length === 0 || texts.every((text) => /^[-–—]+$/.test(text)) ? null : texts.join("\n");
}

function cellsOf(fields: Map<Field, Source[]>): Partial<Record<Field, string>> {
  const cells: Partial<Record<Field, string>> = {};
  for (const [field, [first]] of fields) if (first) cells[field] = first.view.address(first.cell);
  return cells;
}
