import { problemSentence } from "../../../shared/messages/problems";
import { sentence } from "../../../shared/messages/terminal";
import { convertText } from "../../actions/convertText";
import type { Command } from "../command";
import { openWorkbook, outputFor, writeBytes } from "../files";

export const convert: Command = {
  usage: "convert FILE [-o OUT]",
  shape: { words: 1, values: ["-o", "--lang"], switches: [] },
  async run(args, surroundings) {
    const { directory, language } = surroundings;
    const file = args.words[0] ?? "";
    const host = await openWorkbook(directory, file);
    const out = outputFor(directory, file, args.value("-o"), "unicode");
    const { bytes, cells, comments } = convertText(await host.bytes());
    writeBytes(out, bytes);
    for (const code of host.remarks()) surroundings.remark(`${problemSentence(code, {}, language)} [${code}]`);
    surroundings.print(sentence("convert.written", { out, cells }, language));
    if (comments) surroundings.print(sentence("convert.comments", {}, language));
    return 0;
  },
};
