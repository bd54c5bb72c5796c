import { parseAddress, rangeAddress } from "../model/address";
import type { CheckReport, Explanation, Finding } from "../model/finding";
import type { Reading } from "../model/reading";
import { FINDING_SEVERITIES } from "../problems/findings";
import { Problem } from "../problems/problem";
import { ACTION_RULES } from "./action";
import { ANNOUNCED_RULES } from "./announced";
import { contextOf } from "./context";
import { FIGURE_RULES } from "./figures";
import { matrixOf } from "./matrix";
import { OBJECTIVE_RULES } from "./objective";
import { sortedByPlace } from "./order";
import { PARTY_RULES } from "./parties";
import { PLAN_RULES } from "./plan";
import type { Rule } from "./rule";
import { TABLE_RULES } from "./table";
import { TARGET_RULES } from "./target";
import { TEXT_RULES } from "./text/rules";
import { TIMING_RULES } from "./timing";

const RULES: Rule[] = [
  ...PLAN_RULES,
  ...OBJECTIVE_RULES,
  ...ACTION_RULES,
  ...TIMING_RULES,
  ...TARGET_RULES,
  ...FIGURE_RULES,
  ...PARTY_RULES,
  ...TEXT_RULES,
  ...TABLE_RULES,
  ...ANNOUNCED_RULES,
];

/**
 * Everything the check has to say about a plan (DESIGN §5), sorted by place: the findings that the reading brought, then
 * the rules', one a cell and code. With it the 6.2 matrix, a row an objective.
 */
export function check(reading: Reading): CheckReport {
  const context = contextOf(reading);
  const found = new Map<string, Finding>();
  const add = (finding: Finding) => {
    const key = keyOf(finding);
    if (!found.has(key)) found.set(key, finding);
  };
  for (const finding of reading.plan.findings) add(finding);
  for (const { code, look } of RULES) {
    for (const { cell, params } of look(context)) add({ code, severity: FINDING_SEVERITIES[code], cell, params });
  }
  return { findings: sortedByPlace([...found.values()], reading), matrix: matrixOf(context) };
}

/**
 * The findings with the secretary's explanations, each at the finding of its code and cell.
 * @throws Problem submit.unexplained-finding where an explanation fits no finding.
 */
export function explain(findings: Finding[], explanations: Explanation[]): Finding[] {
  const known = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const texts = new Map<string, string>();
  for (const { code, cell, text } of explanations) {
    const key = known.has(keyOf({ code, cell })) ? keyOf({ code, cell }) : keyWithoutSheet(findings, code, cell);
    if (key === undefined) throw new Problem("submit.unexplained-finding", { code, cell });
    texts.set(key, text);
  }
  return findings.map((finding) => {
    const explained = texts.get(keyOf(finding));
    return explained === undefined ? finding : { ...finding, explained };
  });
}

/** `A4` as the check shows it, where one finding alone can be meant. */
function keyWithoutSheet(findings: Finding[], code: string, cell: string): string | undefined {
  const keys = findings.filter((one) => one.code === code).map(keyOf);
  const meant = keys.filter((key) => key === keyOf({ code, cell: `${sheetOf(key)}${cell}` }));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The sheet of a key, as it is written before an address. */
function sheetOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1, key.lastIndexOf("!") + 1);
}

/** `Sheet1!$A$1`, `'Sheet1'!A1` and `Sheet1!A1:A1` are one place. */
function keyOf({ code, cell }: { code: string; cell: string }): string {
  const place = parseAddress(cell);
  const said = `${code} ${place ? rangeAddress(place.sheet ?? "", place) : cell}`;
  // a sheet's name typed by a person has composed letters, the workbook's may not
  return said.normalize("NFC");
}
