import { createHash } from "node:crypto";
import { z } from "zod";
import { faultSentence } from "../../../shared/messages/audit";
import { sentence } from "../../../shared/messages/terminal";
import { UnitCode } from "../../../shared/model/primitives";
import { Receipt } from "../../../shared/model/snapshot";
import { Problem } from "../../../shared/problems/problem";
import { verifyRecord } from "../../actions/verifyRecord";
import { type Command, printJson } from "../command";
import { readJson } from "../files";
import { clientFor } from "../server";
import { periodFrom } from "./results";

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function unitFrom(option: string, value: string): UnitCode {
  const parsed = UnitCode.safeParse(value);
  if (!parsed.success) throw new Problem("usage.value", { option, value, form: "xa-hong-ha (a-z, 0-9, -)" });
  return parsed.data;
}

/** Proves a unit's record, or names the first row that does not hold (exit code 1). */
export const audit: Command = {
  usage: "audit verify --unit U --period P [--body B] [--receipt RECEIPT.json] [--token T] [--json]",
  shape: { words: 1, values: ["--unit", "--period", "--body", "--receipt", "--token", "--lang"], switches: ["--json"] },
  async run(args, surroundings) {
    const { directory, language } = surroundings;
    const [what = ""] = args.words;
    if (what !== "verify") throw new Problem("usage.option", { text: what });
    const unit = unitFrom("--unit", args.need("--unit"));
    const period = periodFrom(args.need("--period"));
    const asked = args.value("--body");
    const body = asked === undefined ? null : unitFrom("--body", asked);
    const file = args.value("--receipt");
    const read = file === undefined ? [] : readJson(directory, file, z.union([Receipt, z.array(Receipt).min(1)]));
    const receipts = [read].flat();
    const other = receipts.find((one) => one.unit !== unit || one.period !== period);
    if (other && file !== undefined)
      throw new Problem("file.invalid", { file, where: "unit, period", reason: `${other.unit} ${other.period}` });

    const client = await clientFor(surroundings, args.value("--token"), `secretary.${unit}`);
    const verified = await verifyRecord({ client, unit, period, body, receipts, hashOf });
    const { faults, rows, submissions, head } = verified;
    const [first] = faults;
    if (args.has("--json")) printJson(surroundings, verified);
    else if (first === undefined) {
      const holds = { unit, period, rows, submissions, receipts: receipts.length, head: head ?? "–" };
      surroundings.print(sentence("audit.holds", holds, language));
    } else {
      surroundings.print(sentence("audit.broken", { unit, period, count: faults.length }, language));
      surroundings.print(faultSentence(first, language));
    }
    return first === undefined ? 0 : 1;
  },
};
