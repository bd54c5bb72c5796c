// The main job on the five real plans beside the project: read and scored, filled, submitted by five units,
// consolidated, the same after a restart and after submitting twice; the table opens in LibreOffice.
import { execFile, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const PLANS = resolve(ROOT, "../shared/plans");
const PERIOD = "2023-H1";
const BODY = "tinh";
const folder = mkdtempSync(join(tmpdir(), "mtcl-plans-"));
const data = mkdtempSync(join(tmpdir(), "mtcl-plans-data-"));
const scorer = join(PLANS, "score.mjs");

/** Under this the reading of a plan has lost something; its objectives, its actions and all timings are read without a miss. */
const LEAST = 0.99;

let passed = 0;
let failed = 0;
function check(name, holds, more = "") {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? "ok    " : "FAILED"} ${name}${more ? `: ${more}` : ""}`);
}

/** Runs a command of the terminal as a shell would. */
async function mtcl(...args) {
  const env = { ...process.env, INIT_CWD: folder, MTCL_DATA: data };
  delete env.MTCL_API;
  try {
    const command = [join(ROOT, "infra/local/mtcl.mjs"), ...args];
    return (await promisify(execFile)(process.execPath, command, { cwd: ROOT, env, maxBuffer: 1e8 })).stdout;
  } catch (error) {
    throw new Error(`mtcl ${args.join(" ")} ended with ${error.code}: ${error.stderr}`, { cause: error });
  }
}
const json = async (...args) => JSON.parse(await mtcl(...args, "--json"));

/** What `work` answers for each of `all`, in their order, as many at a time as the machine has cores. */
async function each(all, work) {
  const answers = [];
  const left = all.entries();
  const lane = async () => {
    for (const [at, one] of left) answers[at] = await work(one);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return answers;
}
const save = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));

/** What the scorer says of a reading, and whether it reaches `least`. */
function score(least, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, ...args, "--min", String(least)], {
    encoding: "utf8",
  });
  const value = /^score (\S+)$/m.exec(stdout)?.[1];
  if (value === undefined) throw new Error(`score.mjs ${args.join(" ")} ended with ${status}: ${stderr}`);
  return { said: stdout.trim(), value, reached: status === 0 };
}

/** The product, started as a person starts it. */
function start() {
  const env = {
    ...process.env,
    MTCL_DATA: data,
    MTCL_WEB_PORT: "0",
    MTCL_API_PORT: "0",
    MTCL_STORAGE_PORT: "0",
    MTCL_SAMPLE: "0",
  };
  const child = spawn(process.execPath, [join(ROOT, "infra/local/start.mjs")], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = () =>
    new Promise((done) => (child.exitCode === null ? (child.once("exit", done), child.kill("SIGTERM")) : done()));
  return new Promise((ready, gone) => {
    child.stdout.on("data", (chunk) => /^ready web=/m.test(String(chunk)) && ready(stop));
    child.once("exit", (code) => gone(new Error(`npm start ended with ${code}`)));
  });
}

/** A figure for every target: shares as ratios, every third one short of its goal, one that nothing arose for. */
function figures(plan) {
  const targets = plan.objectives.flatMap((one) => [
    ...one.targets,
    ...one.actions.flatMap((action) => action.targets),
  ]);
  return targets.map(({ id, comparator, value, unit }, at) => {
    const basis = at % 5 === 0 ? "estimate" : "actual";
    if (at % 11 === 10) return { target: id, actual: "nothing-arose", basis };
    if (comparator === "attain") return { target: id, actual: at % 3 ? "attained" : "not-attained", basis };
    if (value === null) return { target: id, basis };
    if (unit === "%") return { target: id, numerator: Math.round(value * (at % 3 ? 10 : 9)), denominator: 1000, basis };
    return { target: id, actual: at % 3 ? value : value * 0.9, basis };
  });
}

const names = readdirSync(PLANS)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => name.replace(/\.xlsx$/, ""));
const scores = {};

for (const name of names) {
  writeFileSync(join(folder, `${name}.xlsx`), readFileSync(join(PLANS, `${name}.xlsx`)));
  save(`${name}.plan.json`, await json("read", `${name}.xlsx`));
  const { said, value, reached } = score(
    LEAST,
    join(folder, `${name}.plan.json`),
    join(PLANS, "expected", `${name}.json`),
  );
  console.log(`\n# ${name}\n${said}`);
  scores[name] = value;
  check(`${name}: score at least ${LEAST.toFixed(3)}`, reached, value);
  for (const field of ["objectives", "actions"])
    check(`${name}: ${field} all read`, new RegExp(`^${field} .*F1 1\\.000$`, "m").test(said));
}

const timings = JSON.parse(readFileSync(join(PLANS, "expected/timings.json"), "utf8"));
save("timings.json", await each(timings, ({ text, planYear }) => json("timing", text, "--year", String(planYear))));
const timed = score(1, "--timings", join(folder, "timings.json"), join(PLANS, "expected/timings.json"));
console.log(`\n# timings\n${timed.said}\n`);
check("timings: score 1.000", timed.reached, timed.value);

let stop = await start();
await mtcl("period", "open", PERIOD, "--body", BODY, "--units", names.join(","), "--due", "2099-07-10");
for (const name of names) {
  const plan = JSON.parse(readFileSync(join(folder, `${name}.plan.json`), "utf8"));
  save(`${name}.results.json`, figures(plan));
  await mtcl(
    "results",
    `${name}.xlsx`,
    "--period",
    PERIOD,
    "-o",
    `${name}-filled.xlsx`,
    "--fill",
    `${name}.results.json`,
  );
  const rates = await json("rates", `${name}-filled.xlsx`, "--period", PERIOD);
  const submit = () => json("submit", `${name}-filled.xlsx`, "--unit", name, "--period", PERIOD);
  const receipts = [await submit(), await submit()];
  check(
    `${name}: submitted twice`,
    receipts[0].version === 1 && receipts[1].version === 2,
    `${rates.plan.met}/${rates.plan.judged} met, ${receipts[1].four.filled.with}/${receipts[1].four.filled.of} filled`,
  );
}
const before = await json("consolidate", "--body", BODY, "--period", PERIOD);
check(
  "one table of all five",
  before.units.length === names.length && before.units.every((one) => one.state === "submitted" && one.version === 2),
  `${before.targets.length} targets`,
);
await stop();
stop = await start();
check(
  "the same after a restart",
  JSON.stringify(await json("consolidate", "--body", BODY, "--period", PERIOD)) === JSON.stringify(before),
);
await mtcl("consolidate", "--body", BODY, "--period", PERIOD, "-o", "table.xlsx");
await stop();

const office = [
  "-env:UserInstallation=file://" + join(folder, "office"),
  "--headless",
  "--convert-to",
  "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
  "--outdir",
  folder,
];
for (const name of ["table", `${names[0]}-filled`]) {
  spawnSync("soffice", [...office, join(folder, `${name}.xlsx`)], { encoding: "utf8", timeout: 120_000 });
  const sheets = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".csv"));
  check(`${name}.xlsx opens in LibreOffice`, sheets.length >= 2, sheets.join(", "));
}

console.log(`\nscores: ${names.map((name) => `${name} ${scores[name]}`).join(" · ")} · timings ${timed.value}`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || !existsSync(join(folder, "table.xlsx"))) process.exit(1);
