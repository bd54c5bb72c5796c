import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type WrittenPlan, writtenWorkbook } from "../../infra/local/province/written";
import type { ExpectedPlan } from "../support/plans/expected";

/** Where plans lie: here, and the one that the pages offer as their sample. */
const FOLDERS = [__dirname, resolve(__dirname, "../../infra/local/province/plans")];
const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const PLACES = new Map(
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file) => [file.replace(/\.json$/, ""), `${folder}/${file}`] as const),
  ),
);

/** The names of these plans. */
export const PLAN_NAMES = [...PLACES.keys()].sort();

/** The .xlsx of one of these plans. */
export function planWorkbook(name: string): Uint8Array {
  return writtenWorkbook(parsed(PLACES.get(name) ?? name) as WrittenPlan);
}

/** What a careful reader gets out of that plan. */
export function expectedPlan(name: string): ExpectedPlan {
  return parsed(`${__dirname}/expected/${name}.json`) as ExpectedPlan;
}
