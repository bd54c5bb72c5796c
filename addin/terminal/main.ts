import { randomUUID } from "node:crypto";
import { run } from "./run";

const { INIT_CWD } = process.env;

process.exitCode = await run(process.argv.slice(2), {
  directory: INIT_CWD ?? process.cwd(),
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
  now: () => new Date(),
  newId: () => randomUUID(),
  language: process.env.MTCL_LANG === "en" ? "en" : "vi",
});
