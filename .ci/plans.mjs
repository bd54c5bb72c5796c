// The main job on the five real plans beside the project: read and scored, filled, submitted by five units,
// consolidated, the same after a restart and after submitting twice; the table opens in LibreOffice.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const PLANS = resolve(ROOT, "../shared/plans");
const PERIOD = "2023-H1";
const BODY = "tinh";
const folder = mkdtempSync(join(tmpdir(), "mtcl-plans-"));
const data = mkdtempSync(join(tmpdir(), "mtcl-plans-data-"));
const scorer = join(PLANS, "score.mjs");

let passed = 0;
let failed = 0;
function check(name, holds, more = "") {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? "ok    " : "FAILED"} ${name}${more ? `: ${more}` : ""}`);
}

function mtcl(...args) {
  const env = { ...process.env, INIT_CWD: folder, MTCL_DATA: data };
  delete env.MTCL_API;
  const ran = spawnSync(process.execPath, [join(ROOT, "infra/local/mtcl.mjs"), ...args], {
    cwd: ROOT,
    env,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (ran.status !== 0) throw new Error(`mtcl ${args.join(" ")} ended with ${ran.status}: ${ran.stderr}`);
  return ran.stdout;
}
const json = (...args) => JSON.parse(mtcl(...args, "--json"));
const save = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));

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
  save(`${name}.plan.json`, json("read", `${name}.xlsx`));
  const said = execFileSync(
    process.execPath,
    [scorer, join(folder, `${name}.plan.json`), join(PLANS, "expected", `${name}.json`)],
    { encoding: "utf8" },
  );
  console.log(`\n# ${name}\n${said.trim()}`);
  scores[name] = Number(/^score (\S+)$/m.exec(said)?.[1]);
  for (const field of ["objectives", "actions"])
    check(`${name}: ${field} all read`, new RegExp(`^${field} .*F1 1\\.000$`, "m").test(said));
}

const timings = JSON.parse(readFileSync(join(PLANS, "expected/timings.json"), "utf8"));
save(
  "timings.json",
  timings.map(({ text, planYear }) => json("timing", text, "--year", String(planYear))),
);
const timed = execFileSync(
  process.execPath,
  [scorer, "--timings", join(folder, "timings.json"), join(PLANS, "expected/timings.json")],
  { encoding: "utf8" },
);
console.log(`\n# timings\n${timed.trim()}\n`);

let stop = await start();
mtcl("period", "open", PERIOD, "--body", BODY, "--units", names.join(","), "--due", "2099-07-10");
for (const name of names) {
  const plan = JSON.parse(readFileSync(join(folder, `${name}.plan.json`), "utf8"));
  save(`${name}.results.json`, figures(plan));
  mtcl("results", `${name}.xlsx`, "--period", PERIOD, "-o", `${name}-filled.xlsx`, "--fill", `${name}.results.json`);
  const rates = json("rates", `${name}-filled.xlsx`, "--period", PERIOD);
  const receipts = [1, 2].map(() => json("submit", `${name}-filled.xlsx`, "--unit", name, "--period", PERIOD));
  check(
    `${name}: submitted twice`,
    receipts[0].version === 1 && receipts[1].version === 2,
    `${rates.plan.met}/${rates.plan.judged} met, ${receipts[1].four.filled.with}/${receipts[1].four.filled.of} filled`,
  );
}
const before = json("consolidate", "--body", BODY, "--period", PERIOD);
check(
  "one table of all five",
  before.units.length === names.length && before.units.every((one) => one.state === "submitted" && one.version === 2),
  `${before.targets.length} targets`,
);
await stop();
stop = await start();
check(
  "the same after a restart",
  JSON.stringify(json("consolidate", "--body", BODY, "--period", PERIOD)) === JSON.stringify(before),
);
mtcl("consolidate", "--body", BODY, "--period", PERIOD, "-o", "table.xlsx");
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

console.log(
  `\nscores: ${names.map((name) => `${name} ${scores[name]?.toFixed(3)}`).join(" · ")} · timings ${/^score (\S+)$/m.exec(timed)?.[1]}`,
);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || !existsSync(join(folder, "table.xlsx"))) process.exit(1);
