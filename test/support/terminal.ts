import { run } from "../../addin/terminal/run";
import type { Answered } from "./product";

/** Runs one command of the terminal in this process, in a folder, without a server. */
export async function terminal(directory: string, ...args: string[]): Promise<Answered> {
  const said = { out: "", err: "" };
  const code = await run(args, {
    directory,
    env: {},
    print: (text) => (said.out += `${text}\n`),
    remark: (text) => (said.err += `${text}\n`),
    now: () => new Date("2026-05-04T02:00:00Z"),
    newId: () => "00000000-0000-4000-8000-000000000000",
    language: "vi",
  });
  return { code, ...said };
}
