import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type WrittenPlan, writtenWorkbook } from "../../infra/local/province/written";
import type { ExpectedPlan } from "../support/plans/expected";

const folder = __dirname;
/** One plan lies where the pages take their sample from. */
const SAMPLES = resolve(folder, "../../infra/local/province/plans");
const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const namesIn = (path: string) =>
  readdirSync(path)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));

const sampleNames = namesIn(SAMPLES);

/** The names of the plans of this folder, the sample's with them. */
export const PLAN_NAMES = [...namesIn(folder), ...sampleNames].sort();

/** The plans of `wide/`, as `wide/NAME`: written before the rules that are to read them. */
export const WIDE_NAMES = namesIn(`${folder}/wide`)
  .sort()
  .map((name) => `wide/${name}`);

/** Where a careful reader's account of a plan lies. */
export function expectedFile(name: string): string {
  return `${folder}/${name.replace(/([^/]+)$/, "expected/$1")}.json`;
}

/** The .xlsx of one of these plans. */
export function planWorkbook(name: string): Uint8Array {
  const place = sampleNames.includes(name) ? SAMPLES : folder;
  return writtenWorkbook(parsed(`${place}/${name}.json`) as WrittenPlan);
}

/** What a careful reader gets out of that plan. */
export function expectedPlan(name: string): ExpectedPlan {
  return parsed(expectedFile(name)) as ExpectedPlan;
}
