import { Problem } from "../../shared/problems/problem";
import { dataFolder } from "./dataFolder.mjs";

export interface Settings {
  /** The data folder, absolute. */
  data: string;
  /** 0 is any free port. `storage` stands for three: blob, queue (unused), table. */
  ports: { web: number; api: number; storage: number };
  /** Whether an empty folder gets the sample province. */
  sample: boolean;
}

type Environment = Record<string, string | undefined>;

/** The ports and the folder a person set, or the usual ones. @throws Problem local.setting */
export function readSettings(root: string, env: Environment): Settings {
  return {
    data: dataFolder(root, env),
    ports: {
      web: port(env, "MTCL_WEB_PORT", 4300, 65_535),
      api: port(env, "MTCL_API_PORT", 7071, 65_535),
      storage: port(env, "MTCL_STORAGE_PORT", 10_000, 65_533),
    },
    sample: env.MTCL_SAMPLE?.trim() !== "0",
  };
}

function port(env: Environment, variable: string, usual: number, highest: number): number {
  const value = env[variable]?.trim();
  if (!value) return usual;
  if (!/^\d{1,5}$/.test(value) || Number(value) > highest) throw new Problem("local.setting", { variable, value });
  return Number(value);
}
