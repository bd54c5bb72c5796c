import { z } from "zod";
import { findingSentence } from "../../../shared/messages/findings";
import { sentence } from "../../../shared/messages/terminal";
import { Explanation } from "../../../shared/model/finding";
import { IsoDate, UnitCode } from "../../../shared/model/primitives";
import { Kind, Version } from "../../../shared/model/snapshot";
import { Problem } from "../../../shared/problems/problem";
import { csvFiles, exportTable } from "../../actions/exportTable";
import { submit as submitAction } from "../../actions/submit";
import type { Arguments } from "../arguments";
import { type Command, printJson } from "../command";
import { mustBeTable, openWorkbook, outputFor, readJson, writeBytes } from "../files";
import { printConsolidation } from "../print/consolidation";
import { shownDay } from "../print/dates";
import { printReceipt } from "../print/receipt";
import { clientFor, tokenOf } from "../server";
import { periodFrom } from "./results";

/** What a right value of each option looks like. */
const FORMS = {
  "--unit": "xa-hong-ha (a-z, 0-9, -)",
  "--units": "xa-mot,xa-hai (a-z, 0-9, -)",
  "--body": "tinh-a (a-z, 0-9, -)",
  "--due": "2026-07-10",
  "--kind": "plan, results",
  "--base": "1, 2, 3 … none",
};

/** Reads an option by its schema. @throws Problem usage.missing, usage.value */
function option<T>(args: Arguments, name: keyof typeof FORMS, schema: z.ZodType<T>): T {
  const value = args.need(name);
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Problem("usage.value", { option: name, value, form: FORMS[name] });
  return parsed.data;
}

export const token: Command = {
  usage: "token PERSONA",
  shape: { words: 1, values: ["--lang"], switches: [] },
  async run(args, surroundings) {
    surroundings.print(await tokenOf(surroundings, args.words[0] ?? ""));
    return 0;
  },
};

export const period: Command = {
  usage: "period open P --body B --units a,b,c --due DATE [--token T]",
  shape: { words: 2, values: ["--body", "--units", "--due", "--token", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    if (args.words[0] !== "open") throw new Problem("usage.option", { text: args.words[0] ?? "" });
    const id = periodFrom(args.words[1] ?? "");
    const body = option(args, "--body", UnitCode);
    const listed = args
      .need("--units")
      .split(",")
      .map((unit) => unit.trim());
    const units = z
      .array(UnitCode)
      .min(1)
      .safeParse([...new Set(listed)]);
    if (!units.success)
      throw new Problem("usage.value", { option: "--units", value: args.need("--units"), form: FORMS["--units"] });
    const due = option(args, "--due", IsoDate);
    const client = await clientFor(surroundings, args.value("--token"), `consolidator.${body}`);
    const record = await client.call("openPeriod", {
      path: { body, period: id },
      body: { units: units.data, due, approval: false },
    });
    if (args.has("--json")) printJson(surroundings, record);
    else
      surroundings.print(
        sentence(
          "period.opened",
          { period: id, body, units: units.data.length, due: shownDay(due) },
          surroundings.language,
        ),
      );
    return 0;
  },
};

export const submit: Command = {
  usage:
    "submit FILE --unit U --period P [--body B] [--kind plan|results] [--explain EXPLANATIONS.json] [--base V] [--token T] [--json]",
  shape: {
    words: 1,
    values: ["--unit", "--period", "--body", "--kind", "--explain", "--base", "--token", "--lang"],
    switches: ["--json"],
  },
  async run(args, surroundings) {
    const { directory, language } = surroundings;
    const unit = option(args, "--unit", UnitCode);
    const explainFile = args.value("--explain");
    const { receipt, kind, remarks } = await submitAction({
      host: await openWorkbook(directory, args.words[0] ?? ""),
      client: await clientFor(surroundings, args.value("--token"), `secretary.${unit}`),
      unit,
      period: periodFrom(args.need("--period")),
      body: args.value("--body") === undefined ? null : option(args, "--body", UnitCode),
      kind: args.value("--kind") === undefined ? null : option(args, "--kind", Kind),
      base: baseFrom(args),
      explanations: explainFile === undefined ? [] : readJson(directory, explainFile, z.array(Explanation)),
      now: surroundings.now(),
      newId: surroundings.newId,
    });
    for (const remark of remarks) surroundings.remark(findingSentence(remark, language));
    if (args.has("--json")) printJson(surroundings, receipt);
    else surroundings.print(printReceipt(receipt, kind, language));
    return 0;
  },
};

/** `--base 3`, `--base none` for the first version; without it the unit's latest version is taken. */
function baseFrom(args: Arguments): number | null | "latest" {
  const given = args.value("--base");
  if (given === undefined) return "latest";
  return given === "none" ? null : option(args, "--base", z.coerce.number().pipe(Version));
}

export const consolidate: Command = {
  usage: "consolidate --body B --period P [-o OUT.xlsx|OUT.csv] [--json] [--token T]",
  shape: { words: 0, values: ["--body", "--period", "-o", "--token", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const { directory, language } = surroundings;
    const body = option(args, "--body", UnitCode);
    const id = periodFrom(args.need("--period"));
    const client = await clientFor(surroundings, args.value("--token"), `consolidator.${body}`);
    const table = await client.call("consolidation", { path: { body, period: id } });
    const out = args.value("-o");
    if (out !== undefined) {
      const path = outputFor(directory, "", out, "", /\.(xlsx|csv)$/i);
      const files = /\.csv$/i.test(path)
        ? csvFiles(table, path, language)
        : [{ path, bytes: exportTable(table, "workbook", language).bytes }];
      for (const file of files) mustBeTable(file.path);
      for (const file of files) writeBytes(file.path, file.bytes);
      const written = files.map((file) => file.path).join(", ");
      surroundings.remark(sentence("consolidation.written", { out: written }, language));
    }
    if (args.has("--json")) printJson(surroundings, table);
    else surroundings.print(printConsolidation(table, language));
    return 0;
  },
};
