import { z } from "zod";
import { findingSentence } from "../../../shared/messages/findings";
import { problemSentence } from "../../../shared/messages/problems";
import { sentence } from "../../../shared/messages/terminal";
import { PeriodId } from "../../../shared/model/period";
import { Result } from "../../../shared/model/result";
import { Problem } from "../../../shared/problems/problem";
import { makePrint } from "../../actions/makePrint";
import { makeResults } from "../../actions/makeResults";
import { understand } from "../../actions/understand";
import { workOutRates } from "../../actions/workOutRates";
import { type Command, printJson } from "../command";
import { keepFigures, outputFor, readJson, writeBytes } from "../files";
import { openWithLayout } from "./layout";
import { printRates } from "../print/rates";

/** @throws Problem period.invalid */
export function periodFrom(text: string): PeriodId {
  const parsed = PeriodId.safeParse(text);
  if (!parsed.success) throw new Problem("period.invalid", { text });
  return parsed.data;
}

export const results: Command = {
  usage: "results FILE --period P [-o OUT] [--fill RESULTS.json] [--layout LAYOUT.json] [--print] [--unlock]",
  shape: {
    words: 1,
    values: ["--period", "-o", "--fill", "--layout", "--lang"],
    switches: ["--json", "--print", "--unlock"],
  },
  async run(args, surroundings) {
    const { directory, language } = surroundings;
    const file = args.words[0] ?? "";
    const period = periodFrom(args.need("--period"));
    const fillFile = args.value("--fill");
    const fill = fillFile === undefined ? [] : readJson(directory, fillFile, z.array(Result));
    const host = await openWithLayout(args, surroundings);
    const out = outputFor(directory, file, args.value("-o"), `ket-qua-${period}`);
    const remarks = host.remarks();
    const sheet = await makeResults(host, period, fill, { unlock: args.has("--unlock") });
    const printed = args.has("--print") ? await makePrint(host, period) : null;
    const understood = await understand(host);
    keepFigures(out, period, understood.reading.plan, workOutRates(understood, period).entered);
    writeBytes(out, await host.bytes());
    for (const code of remarks) surroundings.remark(`${problemSentence(code, {}, language)} [${code}]`);
    surroundings.print(sentence("results.written", { out, sheet }, language));
    if (printed !== null) surroundings.print(sentence("print.written", { sheet: printed }, language));
    return 0;
  },
};

export const rates: Command = {
  usage: "rates FILE --period P [--layout LAYOUT.json] --json",
  shape: { words: 1, values: ["--period", "--layout", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const period = periodFrom(args.need("--period"));
    const understood = await understand(await openWithLayout(args, surroundings));
    const worked = workOutRates(understood, period);
    // what cannot be counted is said even where the answer is for a program
    for (const finding of worked.figureFindings)
      if (finding.severity === "error") surroundings.remark(findingSentence(finding, surroundings.language));
    if (args.has("--json")) printJson(surroundings, worked.rates);
    else surroundings.print(printRates(understood.reading.plan, worked.entered, worked.rates, surroundings.language));
    return 0;
  },
};
