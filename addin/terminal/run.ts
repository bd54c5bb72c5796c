import { LANGUAGES, type Language } from "../../shared/messages/language";
import { problemSentence } from "../../shared/messages/problems";
import { sentence } from "../../shared/messages/terminal";
import { Problem } from "../../shared/problems/problem";
import { CLIENT } from "../actions/product";
import { parseArguments } from "./arguments";
import type { Command } from "./command";
import { convert } from "./commands/converting";
import { audit } from "./commands/audit";
import { keys } from "./commands/keys";
import { check, due, rate, read, target, timing } from "./commands/reading";
import { layout } from "./commands/layout";
import { rates, results } from "./commands/results";
import { consolidate, period, submit, token } from "./commands/server";
import type { Surroundings } from "./surroundings";

const COMMANDS: Record<string, Command> = {
  read,
  layout,
  target,
  timing,
  check,
  due,
  convert,
  results,
  rates,
  rate,
  token,
  period,
  submit,
  consolidate,
  keys,
  audit,
};

/**
 * Runs one command of the terminal.
 * @returns the exit code: 0 done; 1 `check` found errors, or a record does not hold; 2 otherwise, with one sentence and `[problem.code]` as remark
 */
export async function run(given: string[], surroundings: Surroundings): Promise<number> {
  let spoken = surroundings;
  try {
    spoken = { ...surroundings, language: languageOf(given) ?? surroundings.language };
    const [name = "help", ...rest] = given;
    if (name === "--version") {
      spoken.print(CLIENT.version);
      return 0;
    }
    if (["help", "--help", "-h"].includes(name) || rest.some((word) => word === "--help" || word === "-h")) {
      spoken.print(help(spoken.language));
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Problem("usage.command", { text: name });
    const { shape, usage } = command;
    return await command.run(parseArguments({ ...shape, usage }, rest), spoken);
  } catch (error) {
    if (!(error instanceof Problem)) {
      // A bug: its trace for those who mend it, and a sentence and an exit code that no script mistakes for findings.
      spoken.remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
      spoken.remark(`${problemSentence("internal.error", { id: spoken.newId() }, spoken.language)} [internal.error]`);
      return 2;
    }
    spoken.remark(`${problemSentence(error.code, error.params, spoken.language)} [${error.code}]`);
    return 2;
  }
}

function languageOf(given: string[]): Language | undefined {
  const asked = given[given.indexOf("--lang") + 1];
  if (!given.includes("--lang")) return undefined;
  const found = LANGUAGES.find((language) => language === asked);
  if (!found) throw new Problem("usage.value", { option: "--lang", value: asked ?? "", form: LANGUAGES.join(", ") });
  return found;
}

function help(language: Language): string {
  const usages = Object.values(COMMANDS).map(({ usage }) => `  ${usage}`);
  return [sentence("help.title", {}, language), "", ...usages, "", sentence("help.language", {}, language)].join("\n");
}
