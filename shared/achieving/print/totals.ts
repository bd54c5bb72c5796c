import { type Plan, targetsOf } from "../../model/plan";
import { type Rates, VERDICTS, type Verdict } from "../../model/rates";
import { fill } from "../../messages/language";
import { PRINT_WORDS } from "../../messages/print";
import { SUMMARY_WORDS } from "../../messages/results";
import { VERDICT_WORDS } from "../../messages/verdicts";
import { countName } from "../sheet/summary";
import { BOLD, LINE } from "./looks";
import type { PrintRow } from "./page";
import { constant, worked, type Reference, type Source } from "./source";

/** `; đạt 11; không đạt 2`: the verdicts that there are. */
const COUNTS = VERDICTS.map(
  (verdict) =>
    `IF([${countName(verdict)}]>0,"; ${VERDICT_WORDS[verdict].vi.toLowerCase()} "&[${countName(verdict)}],"")`,
).join("&");

/** The objectives that no verdict counts, of so many: they have no target. */
function noTarget(objectives: number): string {
  const rest = `${objectives}-(${VERDICTS.map((verdict) => `[${countName(verdict)}]`).join("+")})`;
  return `&IF(${rest}>0,"; ${VERDICT_WORDS["no-target"].vi.toLowerCase()} "&(${rest}),"")`;
}

/** The headline as offices report it, then the counts of objectives and targets by verdict. */
export function totalRows(plan: Plan, rates: Rates, source: Source): PrintRow[] {
  const headline = source.total("allObjectives", "verdict") ?? constant(headlineOf(rates));
  const line = (
    which: "allObjectives" | "allTargets",
    words: string,
    counts: Partial<Record<Verdict, number>>,
    more = "",
  ): PrintRow => {
    const cells = VERDICTS.map((verdict): [string, Reference] => {
      const name = countName(verdict);
      return [name, source.total(which, name) ?? constant(counts[verdict] ?? 0)];
    });
    const said = worked(`"${words}"&${COUNTS}${more}&"."`, Object.fromEntries(cells));
    return { pieces: [{ from: "number", to: "note", style: { ...LINE, wrap: true }, ...said }] };
  };
  const objectives = plan.objectives.length;
  const counted = (words: { vi: string; en: string }, count: number): string => fill(words, { count }, "vi");
  return [
    {
      pieces: [
        {
          from: "number",
          to: "note",
          style: { ...BOLD, align: "left" },
          ...worked(`IF([x]="","","${PRINT_WORDS.headline.vi}"&[x]&".")`, { x: headline }),
        },
      ],
      height: 24,
    },
    line("allObjectives", counted(PRINT_WORDS.objectives, objectives), rates.plan.objectives, noTarget(objectives)),
    line("allTargets", counted(PRINT_WORDS.targets, targetsOf(plan).length), rates.plan.targets),
  ];
}

function headlineOf({ plan: { met, judged } }: Rates): string {
  if (judged === 0) return "";
  return `${met}/${judged}${SUMMARY_WORDS.headline.vi} (${Math.round((met / judged) * 1000) / 10}%)`;
}
