import type { Finding } from "../../model/finding";
import type { Target } from "../../model/plan";
import type { Why } from "../../model/reading";
import { FINDING_SEVERITIES, type FindingCode } from "../../problems/findings";
import { IdGiver } from "../ids";
import { readTargets, type TargetContext, type TargetDraft, type TargetReading } from "../targets/read";
import { fold } from "../words";
import type { Source, TargetSource } from "./draft";

/** Reads the targets of one plan: ids unique in it, doubts kept as findings; the same words are read once. */
export class TargetReader {
  readonly ids = new IdGiver();
  readonly findings: Finding[] = [];
  /** By a target's id the rule that fired. */
  readonly why: Record<string, Why> = {};
  /** Target cells in which no target was found, baselines that fit none. */
  readonly unread: Source[] = [];
  /** By what surrounds them, then by the words themselves. */
  private readonly known = new Map<string, Map<string, TargetReading>>();

  read(text: string, context: TargetContext): TargetReading {
    // the words of measures hardly come twice: to look them up costs more than it saves
    if (context.subject === undefined && !context.list && !context.whole) return readTargets(text, context);
    const flags = `${context.list === true}${context.whole === true}`;
    const around = context.subject === undefined ? flags : `${flags}${context.subject}`;
    const known = this.known.get(around) ?? new Map<string, TargetReading>();
    this.known.set(around, known);
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = readTargets(text, context);
    known.set(text, reading);
    return reading;
  }

  /** A target cell is read with the unit beside it, whose words win over those made out of the figure's surroundings. */
  readSource({ text, figure, unit, whole }: TargetSource, context: TargetContext): TargetReading {
    const around = whole ? { ...context, whole } : context;
    const reading = this.read(text, around);
    if (!unit) return reading;
    const alone = reading.targets.length === 0 && figure !== undefined ? this.read(figure, around) : reading;
    const [only, second] = alone.targets;
    if (!only || second || only.value === null || only.unit === unit || !isUnitOf(unit, only.unit)) return alone;
    return { ...alone, targets: [{ ...only, unit }] };
  }
}

/** The targets of some texts, with ids under `path`, each with the cell it stands in; doubts become findings there. */
export function readAll(reader: TargetReader, texts: TargetSource[], path: string, context: TargetContext): Target[] {
  const targets: Target[] = [];
  texts.forEach((source, part) => {
    if (source.text === "") return;
    const cell = source.view.address(source.cell);
    const before = targets.length;
    const reading = reader.readSource(source, context);
    for (const [at, draft] of reading.targets.entries()) {
      const id = reader.ids.give("ct", `${path}-${targets.length + 1}`, draft.text);
      const why = reading.why[at];
      if (why !== undefined) reader.why[id] = why;
      const group = draft.group === undefined ? {} : { group: `${path}-${part + 1}-${draft.group}` };
      const measurement = draft.measurement ?? source.measurement;
      targets.push({
        id,
        ...withBaseline(draft, source, reading.targets),
        ...group,
        ...(measurement !== null && { measurement }),
        cell,
      });
    }
    if (source.whole && reading.targets.length === 0) reader.unread.push(source);
    if (source.baseline && !targets.slice(before).some((target) => target.baseline))
      reader.unread.push(source.baseline);
    for (const { code, params } of reading.doubts)
      if (isFindingCode(code)) reader.findings.push({ code, severity: FINDING_SEVERITIES[code], cell, params });
  });
  return targets;
}

/** A column of last year's figures gives the baseline, where the words themselves give none. */
function withBaseline(draft: TargetDraft, source: TargetSource, all: TargetDraft[]): TargetDraft {
  if (!source.baseline || draft.baseline || (all.length > 1 && !isMeant(draft, source.baseline.text, all)))
    return draft;
  const figure = /-?\d[\d.]*(?:,\d+)?/.exec(source.baseline.text)?.[0];
  if (figure === undefined) return draft;
  const value = Number(
    /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(figure)
      ? figure.replaceAll(".", "").replace(",", ".")
      : figure.replace(",", "."),
  );
  const year = /20\d\d/.exec(fold(source.baseline.words))?.[0];
  return Number.isFinite(value)
    ? { ...draft, baseline: { value, ...(year !== undefined && { year: Number(year) }) } }
    : draft;
}

/** Of several targets the one whose unit alone stands beside the figure of the past. */
function isMeant({ unit }: TargetDraft, baseline: string, all: TargetDraft[]): boolean {
  const named = (one: string | null) => one !== null && fold(baseline).includes(fold(one));
  return named(unit) && all.filter((other) => named(other.unit)).length === 1;
}

/** Whether a column's unit is what was read, said in full: `ngày/hồ sơ` for `ngày`; never `hồ sơ` for a share. */
function isUnitOf(unit: string, read: string | null): boolean {
  return read === null || (read !== "%" && fold(unit).startsWith(fold(read)));
}

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_SEVERITIES, code);
}
