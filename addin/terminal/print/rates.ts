import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import { VERDICT_WORDS } from "../../../shared/messages/verdicts";
import { type Plan, targetsOf } from "../../../shared/model/plan";
import type { Rates } from "../../../shared/model/rates";
import { chip, plainNumber } from "../../../shared/messages/chips";
import { oneLine } from "./plan";

/** `0.8461` → `84,6%`. */
export function share(value: number): string {
  return `${plainNumber(Math.round(value * 1000) / 10)}%`;
}

/** Rates as offices report them: the headline in counts, then a line a target. */
export function printRates(plan: Plan, rates: Rates, language: Language): string {
  const { met, judged } = rates.plan;
  const lines = [
    sentence("rates.headline", { met, judged, share: judged === 0 ? "" : ` (${share(met / judged)})` }, language),
    "",
  ];
  const placed = new Map(targetsOf(plan).map(({ target, objective }) => [target.id, { target, objective }]));
  for (const row of rates.targets) {
    const at = placed.get(row.target);
    if (!at) continue;
    const used = row.used === null ? "–" : plainNumber(row.used);
    const rate = row.rate === null ? "" : ` (${share(row.rate)})`;
    lines.push(
      `${at.objective.number ?? "•"}  ${oneLine(at.target.subject, 60)}  ${chip(at.target)}  ${used}${rate}  ${VERDICT_WORDS[row.verdict][language]}`,
    );
  }
  return lines.join("\n");
}
