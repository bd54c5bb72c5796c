import { Problem } from "../../shared/problems/problem";

/** What a command takes: how many words stand by themselves, which options carry a value, which are switches. */
export interface Shape {
  /** How the command is written, for the sentence that says what is missing. */
  usage: string;
  words: number;
  values: readonly string[];
  switches: readonly string[];
}

export interface Arguments {
  words: string[];
  /** The value of an option, or undefined. */
  value(name: string): string | undefined;
  /** The value of an option that must be there. @throws Problem usage.missing */
  need(name: string): string;
  has(name: string): boolean;
}

/**
 * Takes a command line apart. Only the options a command knows are options; every other word is a word, even one that
 * begins with `-` (a target's text may), which is why node:util's parseArgs cannot serve.
 * @throws Problem usage.option for a word too many, usage.missing
 */
export function parseArguments(shape: Shape, given: string[]): Arguments {
  const words: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? "";
    if (shape.switches.includes(word)) switches.add(word);
    else if (shape.values.includes(word)) {
      const value = given[++at];
      if (value === undefined) throw missing(shape);
      values.set(word, value);
    } else if (words.length < shape.words) words.push(word);
    else throw new Problem("usage.option", { text: word });
  }
  if (words.length < shape.words) throw missing(shape);
  return {
    words,
    value: (name) => values.get(name),
    need: (name) => {
      const value = values.get(name);
      if (value === undefined) throw missing(shape);
      return value;
    },
    has: (name) => switches.has(name),
  };
}

function missing({ usage }: Shape): Problem {
  return new Problem("usage.missing", { usage });
}
