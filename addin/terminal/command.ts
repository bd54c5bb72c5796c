import type { Arguments, Shape } from "./arguments";
import type { Surroundings } from "./surroundings";

/** A command of the terminal: what it takes, a line of help, and what it does. It answers the exit code. */
export interface Command {
  /** `read FILE [--json]` */
  usage: string;
  shape: Omit<Shape, "usage">;
  run: (args: Arguments, surroundings: Surroundings) => Promise<number> | number;
}

/** Prints a value as JSON with two spaces. */
export function printJson({ print }: Surroundings, value: unknown): void {
  print(JSON.stringify(value, null, 2));
}
