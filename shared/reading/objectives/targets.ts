import type { Finding } from "../../model/finding";
import type { Target } from "../../model/plan";
import { FINDING_SEVERITIES, type FindingCode } from "../../problems/findings";
import type { IdGiver } from "../ids";
import { readTargets, type TargetContext, type TargetDraft } from "../targets/read";
import { fold } from "../words";
import type { Source, TargetSource } from "./draft";

/** What reading targets needs and leaves behind: ids unique in the plan, doubts as findings. */
export interface TargetReader {
  ids: IdGiver;
  findings: Finding[];
  /** Target cells in which no target was found, baselines that fit none. */
  unread: Source[];
}

/** The targets of some texts, with ids under `path`, each with the cell it stands in; doubts become findings there. */
export function readAll(reader: TargetReader, texts: TargetSource[], path: string, context: TargetContext): Target[] {
  const targets: Target[] = [];
  texts.forEach((source, part) => {
    if (source.text === "") return;
    const cell = source.view.address(source.cell);
    const before = targets.length;
    const reading = readTargets(source.text, { ...context, ...(source.whole && { whole: true }) });
    for (const draft of reading.targets) {
      const id = reader.ids.give("ct", `${path}-${targets.length + 1}`, `${draft.subject} ${draft.text}`);
      const group = draft.group === undefined ? {} : { group: `${path}-${part + 1}-${draft.group}` };
      const measurement = draft.measurement ?? source.measurement;
      targets.push({
        id,
        ...withBaseline(draft, source, reading.targets.length),
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
function withBaseline(draft: TargetDraft, source: TargetSource, count: number): TargetDraft {
  if (!source.baseline || draft.baseline || count !== 1) return draft;
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

function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_SEVERITIES, code);
}
