import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Problem } from "../../shared/problems/problem";
import { type Client, createClient } from "../api/client";
import { localToken } from "../api/local";
import type { Surroundings } from "./surroundings";

/** What a running `npm start` leaves in its data folder. */
const Instance = z.object({ pid: z.number(), web: z.url(), api: z.url(), startedAt: z.string() });
type Instance = z.infer<typeof Instance>;

/** The data folder: MTCL_DATA, or `.data` beside the product's own files. */
function dataFolder({ env, directory }: Surroundings): string {
  if (env.MTCL_DATA) return resolve(directory, env.MTCL_DATA);
  return resolve(env.MTCL_ROOT ?? directory, ".data");
}

function localInstance(surroundings: Surroundings): Instance | null {
  try {
    return Instance.parse(JSON.parse(readFileSync(join(dataFolder(surroundings), "instance.json"), "utf8")));
  } catch {
    return null;
  }
}

/** `http://host`, `http://host/api` and `http://host/api/v1/` all name the same server. */
function apiAddress(given: string): string {
  const bare = given.trim().replace(/\/+$/, "");
  if (/\/api\/v\d+$/.test(bare)) return bare;
  return bare.endsWith("/api") ? `${bare}/v1` : `${bare}/api/v1`;
}

/** The server that commands speak to, and the pages of the local instance where it is local. */
function serverOf(surroundings: Surroundings): { api: string; web: string | null } {
  const instance = localInstance(surroundings);
  const named = surroundings.env.MTCL_API;
  if (!named && !instance) throw new Problem("server.not-running", { address: dataFolder(surroundings) });
  const api = named ? apiAddress(named) : (instance as Instance).api;
  return { api, web: instance && instance.api === api ? instance.web : null };
}

/** A token of the local issuer. @throws Problem persona.not-local, persona.invalid, server.not-running */
export async function tokenOf(surroundings: Surroundings, persona: string): Promise<string> {
  const { web } = serverOf(surroundings);
  if (!web) throw new Problem("persona.not-local");
  return localToken(web, persona, surroundings.language);
}

/**
 * The client for a command: with the token given, else with the fitting persona's where the server is local, else
 * without any (the server then says what is missing).
 */
export async function clientFor(
  surroundings: Surroundings,
  token: string | undefined,
  persona: string,
): Promise<Client> {
  const { api, web } = serverOf(surroundings);
  const bearer = token ?? (web ? await localToken(web, persona, surroundings.language) : undefined);
  return createClient({ api, token: () => Promise.resolve(bearer ?? null), language: surroundings.language });
}
