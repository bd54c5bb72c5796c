import type { Action } from "../../model/plan";
import { partiesInSentence } from "../parties";
import type { Roles } from "../roles";
import type { ActionDraft, TargetSource } from "./draft";
import { cellsOf, textOf, type FieldReader, type Fields } from "./fields";
import type { Finishing } from "./finishing";
import { readAll } from "./targets";

/** `path` is the objective's number and the action's ordinal; `objective` the objective's id and words. */
export function finishAction(
  draft: ActionDraft,
  path: string,
  objective: { id: string; statement: string },
  finishing: Finishing,
): Action {
  const fields = withTimes(draft.fields, finishing.fields);
  const id = finishing.reader.ids.give("bp", path, `${objective.id} ${draft.content}`);
  finishing.sources[id] = cellsOf(fields);
  const { lead, support, monitor } = partiesOf(draft, finishing);
  const resources = textOf(fields, "resources");
  // a row that is objective and action in one has its targets in the objective
  const repeats = draft.content === objective.statement;
  const targets = repeats ? [] : readAll(finishing.reader, targetTexts(draft), path, contextOf(draft));
  return {
    id,
    number: draft.number,
    content: contentOf(draft),
    lead,
    support,
    monitor,
    ...(resources !== null && { resources }),
    start: finishing.fields.timing(fields, "start"),
    due: finishing.fields.timing(fields, "due"),
    measurement: textOf(fields, "measurement"),
    outcome: textOf(fields, "outcome"),
    evidence: textOf(fields, "evidence"),
    note: textOf(fields, "note"),
    targets,
    range: draft.view.range(draft),
  };
}

/** A rhythm that stands where the start does, with nothing where the end does, says when the work is done. */
function withTimes(fields: Fields, reader: FieldReader): Fields {
  const start = reader.timing(fields, "start");
  if (start === null || !RHYTHMS.has(start.kind) || reader.timing(fields, "due") !== null) return fields;
  return new Map([...fields].map(([field, cells]) => [field === "start" ? "due" : field, cells]));
}

const RHYTHMS = new Set(["recurring", "continuous", "on-event", "per-plan"]);

/** Who has which part: by the columns, by what the responsible parties' cell says itself, else by the action's sentence. */
function partiesOf({ fields, content }: ActionDraft, { fields: reader }: Finishing): Roles {
  const named = reader.rolesOf(fields, "lead");
  const support = [...named.support, ...reader.partiesOf(fields, "support")];
  const monitor = [...named.monitor, ...reader.partiesOf(fields, "monitor")];
  const said = named.lead.length === 0 ? partiesInSentence(content) : null;
  return { lead: said?.lead ?? named.lead, support: said && support.length === 0 ? said.support : support, monitor };
}

/** Its target cells, else its words. */
function targetTexts(draft: ActionDraft): TargetSource[] {
  if (draft.targets.length > 0) return draft.targets;
  const measurement = textOf(draft.fields, "measurement");
  return (draft.fields.get("content") ?? []).map(({ view, cell, text }, i) => ({
    view,
    cell,
    text: i === 0 ? draft.content : text,
    whole: false,
    measurement,
    baseline: null,
  }));
}

function contextOf(draft: ActionDraft): { subject?: string } {
  return draft.targets.length > 0 ? { subject: draft.content } : {};
}

/** The words of all its cells; the first one's are the draft's (a number before them is taken off). */
function contentOf(draft: ActionDraft): string {
  const cells = draft.fields.get("content") ?? [];
  if (cells.length < 2) return draft.content;
  return [draft.content, ...cells.slice(1).map(({ text }) => text)].join("\n");
}
