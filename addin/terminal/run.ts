import { LANGUAGES, type Language } from "../../shared/messages/language";
import { problemSentence } from "../../shared/messages/problems";
import { sentence } from "../../shared/messages/terminal";
import { Problem } from "../../shared/problems/problem";
import { parseArguments } from "./arguments";
import type { Command } from "./command";
import { check, rate, read, target, timing } from "./commands/reading";
import { rates, results } from "./commands/results";
import { consolidate, period, submit, token } from "./commands/server";
import type { Surroundings } from "./surroundings";

const COMMANDS: Record<string, Command> = {
  read,
  target,
  timing,
  check,
  results,
  rates,
  rate,
  token,
  period,
  submit,
  consolidate,
};

/**
 * Runs one command of the terminal.
 * @returns the exit code: 0 done; 1 `check` found errors; 2 otherwise, with one sentence and `[problem.code]` as remark
 */
export async function run(given: string[], surroundings: Surroundings): Promise<number> {
  const language = languageOf(given) ?? surroundings.language;
  const spoken = { ...surroundings, language };
  try {
    const [name = "help", ...rest] = given;
    if (["help", "--help", "-h"].includes(name)) {
      spoken.print(help(language));
      return 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Problem("usage.command", { text: name });
    return await command.run(parseArguments(command.shape, rest), spoken);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    spoken.remark(`${problemSentence(error.code, error.params, language)} [${error.code}]`);
    return 2;
  }
}

function languageOf(given: string[]): Language | undefined {
  const asked = given[given.indexOf("--lang") + 1];
  return given.includes("--lang") ? LANGUAGES.find((language) => language === asked) : undefined;
}

function help(language: Language): string {
  const usages = Object.values(COMMANDS).map(({ usage }) => `  ${usage}`);
  return [sentence("help.title", {}, language), "", ...usages, "", sentence("help.language", {}, language)].join("\n");
}
