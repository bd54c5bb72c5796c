import { z } from "zod";
import { sentence } from "../../../shared/messages/terminal";
import { Correction, Layout, NO_LAYOUT } from "../../../shared/model/layout";
import { layoutOf } from "../../../shared/reading/layout/written";
import type { FileWorkbook } from "../../host/file/fileWorkbook";
import { correctReading, keptLayout, useLayout } from "../../actions/layouts";
import { type Command, printJson } from "../command";
import type { Arguments } from "../arguments";
import { openWorkbook, outputFor, readJson, writeBytes } from "../files";
import type { Surroundings } from "../surroundings";

/** Opens FILE and, where `--layout` names one, reads it with that layout from then on. */
export async function openWithLayout(args: Arguments, { directory }: Surroundings): Promise<FileWorkbook> {
  const host = await openWorkbook(directory, args.words[0] ?? "");
  const file = args.value("--layout");
  if (file !== undefined) await useLayout(host, readJson(directory, file, Layout));
  return host;
}

/**
 * Prints how a workbook is laid out: its headers with their fingerprints and fields, and what was corrected in it.
 * `--correct` corrects it first; with `-o` the workbook that keeps it all is written.
 */
export const layout: Command = {
  usage: "layout FILE [--correct CORRECTIONS.json] [--layout LAYOUT.json] [-o OUT]",
  shape: { words: 1, values: ["--correct", "--layout", "-o", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const { directory, language } = surroundings;
    const host = await openWithLayout(args, surroundings);
    const file = args.value("--correct");
    if (file !== undefined) await correctReading(host, readJson(directory, file, z.array(Correction).max(2000)));
    const written = layoutOf(await host.read(), (await keptLayout(host)) ?? NO_LAYOUT);
    const out = args.value("-o");
    if (out !== undefined) {
      const path = outputFor(directory, args.words[0] ?? "", out, "cach-doc");
      writeBytes(path, await host.bytes());
      surroundings.remark(sentence("layout.written", { out: path }, language));
    }
    printJson(surroundings, written);
    return 0;
  },
};
