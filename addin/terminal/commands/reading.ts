import { z } from "zod";
import { achieveAll } from "../../../shared/achieving/rates";
import { PeriodId } from "../../../shared/model/period";
import { Target } from "../../../shared/model/plan";
import { IsoDate } from "../../../shared/model/primitives";
import { Result } from "../../../shared/model/result";
import { dueDates } from "../../../shared/reading/due/dueDates";
import { readTargets } from "../../../shared/reading/targets/read";
import { readTiming } from "../../../shared/reading/timings/read";
import { Problem } from "../../../shared/problems/problem";
import { checkWorkbook } from "../../actions/checkWorkbook";
import { understand } from "../../actions/understand";
import type { Arguments } from "../arguments";
import { type Command, printJson } from "../command";
import { readJson } from "../files";
import { printDue } from "../print/due";
import { openWithLayout } from "./layout";
import { printFindings } from "../print/findings";
import { printPlan } from "../print/plan";

export const read: Command = {
  usage: "read FILE [--layout LAYOUT.json] [--json]",
  shape: { words: 1, values: ["--layout", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const { reading } = await understand(await openWithLayout(args, surroundings));
    if (args.has("--json")) printJson(surroundings, reading.plan);
    else surroundings.print(printPlan(reading.plan, surroundings.language));
    return 0;
  },
};

export const check: Command = {
  usage: "check FILE [--layout LAYOUT.json] [--json] [--lang en]",
  shape: { words: 1, values: ["--layout", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const { plan, findings, matrix } = await checkWorkbook(await openWithLayout(args, surroundings));
    if (args.has("--json")) printJson(surroundings, { findings, matrix });
    else surroundings.print(printFindings({ ...plan, findings }, matrix, surroundings.language));
    return findings.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

export const target: Command = {
  usage: "target TEXT --json",
  shape: { words: 1, values: ["--lang"], switches: ["--json"] },
  run(args, surroundings) {
    const { targets } = readTargets(args.words[0] ?? "");
    const placed = targets.map((one, at) => ({ id: `t${at + 1}`, ...one, cell: "Text!A1" }));
    printJson(surroundings, z.array(Target).parse(placed));
    return 0;
  },
};

export const timing: Command = {
  usage: "timing TEXT --year Y --json",
  shape: { words: 1, values: ["--year", "--lang"], switches: ["--json"] },
  run(args, surroundings) {
    printJson(surroundings, readTiming(args.words[0] ?? "", yearFrom(args.need("--year"))));
    return 0;
  },
};

export const due: Command = {
  usage: "due FILE [--from D] [--to D] [--year Y] [--json]",
  shape: { words: 1, values: ["--from", "--to", "--year", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const asked = args.value("--year") === undefined ? null : yearFrom(args.need("--year"));
    const from = dayFrom(args, "--from") ?? "0000-01-01";
    const to = dayFrom(args, "--to") ?? "9999-12-31";
    const { reading } = await understand(await openWithLayout(args, surroundings));
    const year = asked ?? reading.plan.year;
    if (year === null) throw new Problem("usage.missing", { usage: due.usage.replace("[--year Y]", "--year Y") });
    const found = dueDates(reading.plan, year).filter(({ date }) => date >= from && date <= to);
    if (args.has("--json")) printJson(surroundings, found);
    else surroundings.print(printDue(found, surroundings.language));
    return 0;
  },
};

/** @throws Problem usage.value */
function yearFrom(year: string): number {
  if (!/^(19|20)\d\d$/.test(year)) throw new Problem("usage.value", { option: "--year", value: year, form: "2026" });
  return Number(year);
}

/** @throws Problem usage.value */
function dayFrom(args: Arguments, option: "--from" | "--to"): string | undefined {
  const value = args.value(option);
  if (value === undefined || IsoDate.safeParse(value).success) return value;
  throw new Problem("usage.value", { option, value, form: "2026-06-30" });
}

const Cases = z.array(z.strictObject({ target: Target, result: Result.nullable(), period: PeriodId }));

export const rate: Command = {
  usage: "rate CASES.json --json",
  shape: { words: 1, values: ["--lang"], switches: ["--json"] },
  run(args, surroundings) {
    printJson(surroundings, achieveAll(readJson(surroundings.directory, args.words[0] ?? "", Cases)));
    return 0;
  },
};
