import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../shared/model/plan";
import { SAMPLES } from "../support/plans/samples";
import { workbookOf } from "../support/plans/sheet";
import { mtcl, Product } from "../support/product";

/** What a mistake produces: exit code 2, one sentence that says what to do, and the problem's code at its end. */
const folder = mkdtempSync(join(tmpdir(), "mtcl-bad-"));
const product = new Product();
const [sample] = SAMPLES;

jest.setTimeout(120_000);
beforeAll(async () => {
  writeFileSync(join(folder, "plan.xlsx"), sample?.workbook() ?? new Uint8Array());
  writeFileSync(join(folder, "text.xlsx"), "no zip at all");
  writeFileSync(join(folder, "empty.xlsx"), workbookOf([{ name: "Trang 1", rows: [["Danh sách dự họp"], ["An"]] }]));
  writeFileSync(join(folder, "half.json"), '[{"target": ');
  writeFileSync(join(folder, "shape.json"), '[{"target": "x", "basis": "guess"}]');
  writeFileSync(join(folder, "stranger.json"), '[{"target": "not-there", "actual": 1, "basis": "actual"}]');
  await product.start();
  product.mtcl(folder, "period", "open", "2026", "--body", "tinh-a", "--units", "xa-mot,xa-hai", "--due", "2099-01-15");
});
afterAll(() => product.stop());

const elsewhere = (...args: string[]) => {
  const token = product.mtcl(folder, "token", "secretary.xa-hai").out.trim();
  return product.mtcl(folder, ...args, "--token", token);
};

test.each([
  ["a command that is none", ["reed", "plan.xlsx"], "usage.command"],
  ["an option that is none", ["read", "plan.xlsx", "--jason"], "usage.option"],
  ["a file that is not there", ["read", "nothing.xlsx"], "file.not-found"],
  ["a file that is no zip", ["read", "text.xlsx"], "workbook.not-zip"],
  ["a workbook without a plan", ["read", "empty.xlsx", "--json"], "plan.not-found"],
  ["a command with nothing behind it", ["read"], "usage.missing"],
  ["a language that is none", ["read", "plan.xlsx", "--lang", "fr"], "usage.value"],
  [
    "a day that is none",
    ["period", "open", "2026", "--body", "a", "--units", "b", "--due", "10/07/2026"],
    "usage.value",
  ],
  ["a table over a plan", ["consolidate", "--body", "tinh-a", "--period", "2026", "-o", "plan.xlsx"], "file.not-ours"],
  ["a unit nobody knows", ["submit", "plan.xlsx", "--unit", "xa-bon", "--period", "2026"], "unit.unknown"],
  ["a period that is none", ["results", "plan.xlsx", "--period", "2026-H3"], "period.invalid"],
  ["rates without a results sheet", ["rates", "plan.xlsx", "--period", "2026", "--json"], "results.sheet-missing"],
  ["figures that are no JSON", ["results", "plan.xlsx", "--period", "2026", "--fill", "half.json"], "file.not-json"],
  ["figures of another shape", ["results", "plan.xlsx", "--period", "2026", "--fill", "shape.json"], "file.invalid"],
  [
    "a figure for no target",
    ["results", "plan.xlsx", "--period", "2026", "--fill", "stranger.json"],
    "results.unknown-target",
  ],
  ["an output over its input", ["results", "plan.xlsx", "--period", "2026", "-o", "plan.xlsx"], "file.would-overwrite"],
  ["a persona that is none", ["token", "mayor.xa-mot"], "persona.invalid"],
  ["a period nobody opened", ["submit", "plan.xlsx", "--unit", "xa-mot", "--period", "2025"], "period.unknown"],
  ["a period unknown to its body", ["consolidate", "--body", "tinh-a", "--period", "2025"], "period.unknown"],
  [
    "a unit outside the roster",
    ["submit", "plan.xlsx", "--unit", "xa-ba", "--period", "2026", "--body", "tinh-a"],
    "unit.",
  ],
  [
    "results where there are none",
    ["submit", "plan.xlsx", "--unit", "xa-mot", "--period", "2026", "--kind", "results"],
    "results.sheet-missing",
  ],
  [
    "a stale base",
    ["submit", "plan.xlsx", "--unit", "xa-mot", "--period", "2026", "--base", "7"],
    "submission.base-stale",
  ],
  [
    "a token that is none",
    ["consolidate", "--body", "tinh-a", "--period", "2026", "--token", "rubbish"],
    "auth.invalid",
  ],
])("%s", (_, args, code) => {
  const { code: exit, out, err } = product.mtcl(folder, ...args);
  expect(err.trim()).toMatch(new RegExp(`^[^\\n]+ \\[${code.replace(".", "\\.")}[a-z-]*\\]$`));
  expect(exit).toBe(2);
  expect(out).toBe("");
});

test("figures that somebody typed are not written over", () => {
  const id = (JSON.parse(product.mtcl(folder, "read", "plan.xlsx", "--json").out) as Plan).objectives[0]?.targets[0]
    ?.id;
  writeFileSync(join(folder, "typed.json"), JSON.stringify([{ target: id, actual: 97, basis: "actual" }]));
  const results = (...more: string[]) =>
    product.mtcl(folder, "results", "plan.xlsx", "--period", "2026-H1", "-o", "typed.xlsx", ...more);
  expect(results("--fill", "typed.json").code).toBe(0);
  expect(results("--fill", "typed.json").code).toBe(0);
  expect(results().err).toContain("[file.holds-figures]");
});

test("a token of another unit", () => {
  const { code, err } = elsewhere("submit", "plan.xlsx", "--unit", "xa-mot", "--period", "2026", "--body", "tinh-a");
  expect(code).toBe(2);
  expect(err).toContain("[auth.forbidden]");
});

test("a server that does not run", () => {
  const env = { ...process.env, MTCL_API: "http://127.0.0.1:9", MTCL_DATA: folder };
  expect(mtcl(folder, ["consolidate", "--body", "a", "--period", "2026", "--token", "x"], env).err).toContain(
    "[server.not-running]",
  );
  expect(mtcl(folder, ["token", "admin"], { ...process.env, MTCL_DATA: folder, MTCL_API: undefined }).err).toContain(
    "[server.not-running]",
  );
});

test("a server that is no address", () => {
  const env = { ...process.env, MTCL_API: "abc", MTCL_DATA: folder };
  expect(mtcl(folder, ["consolidate", "--body", "a", "--period", "2026"], env)).toMatchObject({ code: 2, out: "" });
});

test("the sentence is English when asked", () => {
  expect(product.mtcl(folder, "read", "nothing.xlsx", "--lang", "en").err).toContain("was not found");
});

/** The wire itself, without the client that keeps mistakes from leaving the house. */
async function post(body: string | Uint8Array, token: string | null): Promise<{ status: number; code: string }> {
  const answer = await fetch(`${product.api}/bodies/tinh-a/periods/2026/units/xa-mot/submissions`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: body as BodyInit,
  });
  const { code } = (await answer.json()) as { code: string };
  return { status: answer.status, code };
}

test("a body that is not JSON, of the wrong shape, too large, or without a token", async () => {
  const token = product.mtcl(folder, "token", "secretary.xa-mot").out.trim();
  expect(await post("{", token)).toEqual({ status: 400, code: "request.not-json" });
  expect(await post("{}", token)).toEqual({ status: 400, code: "request.invalid" });
  expect(await post(new Uint8Array(4 * 1024 * 1024 + 1).fill(32), token)).toEqual({
    status: 413,
    code: "request.too-large",
  });
  expect(await post("{}", null)).toEqual({ status: 401, code: "auth.missing" });
});
