import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import { ESTIMATE_WORDS, VERDICT_WORDS } from "../../../shared/messages/verdicts";
import { type Plan, type Target, targetsOf } from "../../../shared/model/plan";
import type { Rates, Verdict } from "../../../shared/model/rates";
import type { Entered } from "../../../shared/model/result";
import { chip, plainNumber } from "../../../shared/messages/chips";
import { oneLine } from "./plan";

/** `0.8461` → `84,6%`. What falls short of the whole never shows as the whole. */
export function share(value: number): string {
  const short = value < 1 - 1e-9 && value > 0.999;
  return `${plainNumber(short ? 99.9 : Math.round(value * 1000) / 10)}%`;
}

/** Rates as offices report them: the headline in counts, then a line a target. */
export function printRates(plan: Plan, entered: Entered, rates: Rates, language: Language): string {
  const { met, judged } = rates.plan;
  const headline =
    judged === 0
      ? sentence("rates.unjudged", {}, language)
      : sentence("rates.headline", { met, judged, share: ` (${share(met / judged)})` }, language);
  const lines = [headline, ""];
  const placed = new Map(targetsOf(plan).map(({ target, objective }) => [target.id, { target, objective }]));
  const estimated = new Set(entered.results.filter(({ basis }) => basis === "estimate").map(({ target }) => target));
  for (const row of rates.targets) {
    const at = placed.get(row.target);
    if (!at) continue;
    const used = usedWords(at.target, row.used);
    const rate = row.rate === null ? "" : ` (${share(row.rate)})`;
    lines.push(
      `${at.objective.number ?? "•"}  ${oneLine(at.target.subject, 60)}  ${chip(at.target)}  ${used}${rate}  ${verdictWords(row.verdict, estimated.has(row.target), language)}`,
    );
  }
  return lines.join("\n");
}

/** The figure used, to two decimals; a level has no figure, its verdict says it all. */
function usedWords({ comparator }: Target, used: number | null): string {
  if (used === null || comparator === "attain") return "–";
  return plainNumber(Math.round(used * 100) / 100);
}

function verdictWords(verdict: Verdict, estimated: boolean, language: Language): string {
  const guess = estimated && verdict in ESTIMATE_WORDS ? ESTIMATE_WORDS[verdict as keyof typeof ESTIMATE_WORDS] : null;
  return (guess ?? VERDICT_WORDS[verdict])[language];
}
