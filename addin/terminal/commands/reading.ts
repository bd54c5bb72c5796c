import { z } from "zod";
import { achieveAll } from "../../../shared/achieving/rates";
import { PeriodId } from "../../../shared/model/period";
import { Target } from "../../../shared/model/plan";
import { Result } from "../../../shared/model/result";
import { readTargets } from "../../../shared/reading/targets/read";
import { readTiming } from "../../../shared/reading/timings/read";
import { Problem } from "../../../shared/problems/problem";
import { checkWorkbook } from "../../actions/checkWorkbook";
import { understand } from "../../actions/understand";
import { type Command, printJson } from "../command";
import { readJson } from "../files";
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
    const year = args.need("--year");
    if (!/^(19|20)\d\d$/.test(year)) throw new Problem("usage.value", { option: "--year", value: year, form: "2026" });
    printJson(surroundings, readTiming(args.words[0] ?? "", Number(year)));
    return 0;
  },
};

const Cases = z.array(z.strictObject({ target: Target, result: Result.nullable(), period: PeriodId }));

export const rate: Command = {
  usage: "rate CASES.json --json",
  shape: { words: 1, values: ["--lang"], switches: ["--json"] },
  run(args, surroundings) {
    printJson(surroundings, achieveAll(readJson(surroundings.directory, args.words[0] ?? "", Cases)));
    return 0;
  },
};
