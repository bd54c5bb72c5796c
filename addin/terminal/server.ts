import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Problem } from "../../shared/problems/problem";
import { type Client, createClient } from "../api/client";
import { localInstance, localToken } from "../api/local";
import type { Surroundings } from "./surroundings";

/** What a running `npm start` leaves in its data folder. */
const Instance = z.object({
  pid: z.number().int(),
  web: z.url(),
  api: z.url(),
  startedAt: z.string(),
  secret: z.string().min(1),
});
type Instance = z.infer<typeof Instance>;

/** The data folder: MTCL_DATA, or `.data` beside the product's own files. */
function dataFolder({ env, directory }: Surroundings): string {
  if (env.MTCL_DATA) return resolve(directory, env.MTCL_DATA);
  return resolve(env.MTCL_ROOT ?? directory, ".data");
}

function notedInstance(surroundings: Surroundings): Instance | null {
  try {
    return Instance.parse(JSON.parse(readFileSync(join(dataFolder(surroundings), "instance.json"), "utf8")));
  } catch {
    return null;
  }
}

/**
 * Whether the instance that was noted is the one that answers: the note outlives a killed instance, and its ports may
 * be anybody's since. Nothing of the person's is sent before it has shown that it knows the secret of the note.
 */
async function lives({ web, pid, secret }: Instance, { language }: Surroundings): Promise<boolean> {
  const nonce = randomBytes(32).toString("hex");
  try {
    const found = await localInstance(web, nonce, language);
    return (
      found.pid === pid && found.proof === createHmac("sha256", secret).update(`mtcl-instance:${nonce}`).digest("hex")
    );
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** `http://host`, `http://host/api` and `http://host/api/v1/` all name the same server. @throws Problem usage.value */
function apiAddress(given: string): string {
  const bare = given.trim().replace(/\/+$/, "");
  if (!/^https?:\/\//.test(bare) || !URL.canParse(bare))
    throw new Problem("usage.value", { option: "MTCL_API", value: given, form: "http://127.0.0.1:7071" });
  if (/\/api\/v\d+$/.test(bare)) return bare;
  return bare.endsWith("/api") ? `${bare}/v1` : `${bare}/api/v1`;
}

/** The server that commands speak to, and the local instance where it is that. @throws Problem server.not-running */
async function serverOf(surroundings: Surroundings): Promise<{ api: string; local: Instance | null }> {
  const noted = notedInstance(surroundings);
  const named = surroundings.env.MTCL_API;
  const asked = named ? apiAddress(named) : null;
  const meant = noted !== null && (asked === null || asked === noted.api) ? noted : null;
  const local = meant !== null && (await lives(meant, surroundings)) ? meant : null;
  const api = asked ?? local?.api;
  if (api === undefined) throw new Problem("server.not-running", { address: dataFolder(surroundings) });
  return { api, local };
}

/** A token of the local issuer. @throws Problem persona.not-local, persona.invalid, server.not-running */
export async function tokenOf(surroundings: Surroundings, persona: string): Promise<string> {
  const { local } = await serverOf(surroundings);
  if (!local) throw new Problem("persona.not-local");
  return localToken(local.web, persona, surroundings.language, local.secret);
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
  // What no header can carry is no token of any server.
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) throw new Problem("auth.invalid");
  const { api, local } = await serverOf(surroundings);
  const bearer =
    token ?? (local ? await localToken(local.web, persona, surroundings.language, local.secret) : undefined);
  return createClient({ api, token: () => Promise.resolve(bearer ?? null), language: surroundings.language });
}
