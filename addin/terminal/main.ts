import { randomUUID } from "node:crypto";
import { z } from "zod";
import { run } from "./run";

const { INIT_CWD } = process.env;

// What a schema has to say of a file is said in the language of the rest.
if (process.env.MTCL_LANG !== "en") z.config(z.locales.vi());

process.exitCode = await run(process.argv.slice(2), {
  directory: INIT_CWD ?? process.cwd(),
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
  now: () => new Date(),
  newId: () => randomUUID(),
  language: process.env.MTCL_LANG === "en" ? "en" : "vi",
});
