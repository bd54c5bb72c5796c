import { z } from "zod";
import type { Language } from "../../shared/messages/language";
import { Problem } from "../../shared/problems/problem";
import { type Answer, exchange, jsonOf } from "./exchange";

/** Where the pages' server says the API is, whether it is a product started on this machine, and its sample body. */
const WebConfig = z.object({ api: z.url(), local: z.boolean(), sample: z.string().optional() });
export type WebConfig = z.infer<typeof WebConfig>;

const LocalToken = z.object({ token: z.string().min(1), persona: z.string(), expiresAt: z.string() });

/** The process behind the pages, and the proof that it knows what the asker's nonce was hashed with. */
const LocalInstance = z.object({ pid: z.number().int(), proof: z.string() });

/** Where the terminal puts the secret of the running instance, which it reads in the data folder. */
const SECRET_HEADER = "x-mtcl-secret";

function read<T>(schema: z.ZodType<T>, answer: Answer): T {
  const result = schema.safeParse(jsonOf(answer));
  if (!result.success) throw new Problem("server.unexpected", { status: answer.status });
  return result.data;
}

/** What the server of the pages at `web` says of itself. @throws Problem server.* */
export async function webConfig(web: string, language: Language, signal?: AbortSignal): Promise<WebConfig> {
  return read(
    WebConfig,
    await exchange(`${web}/config.json`, { method: "GET", language, signal, credentials: "same-origin" }),
  );
}

/** Who answers at `web`, asked with a nonce of at least 32 hex digits; nothing of ours is told. @throws Problem server.* */
export async function localInstance(
  web: string,
  nonce: string,
  language: Language,
): Promise<z.infer<typeof LocalInstance>> {
  const address = `${web}/local/instance?nonce=${nonce}`;
  return read(LocalInstance, await exchange(address, { method: "GET", language, timeoutMs: 5000 }));
}

/**
 * A token of the local issuer for a persona (`admin`, `secretary.UNIT`, …), whose role is granted as it is issued.
 * @param secret the instance's, from a terminal; the pages have their cookie
 * @throws Problem persona.invalid, local.foreign-page, server.*
 */
export async function localToken(
  web: string,
  persona: string,
  language: Language = "vi",
  secret?: string,
): Promise<string> {
  const answer = await exchange(`${web}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(secret === undefined ? {} : { [SECRET_HEADER]: secret }) },
    body: JSON.stringify({ persona }),
    language,
    credentials: "same-origin",
  });
  return read(LocalToken, answer).token;
}

/** The made-up plan that comes with the pages. @throws Problem server.* */
export async function samplePlan(web: string, language: Language, signal?: AbortSignal): Promise<Uint8Array> {
  const { bytes } = await exchange(`${web}/samples/ke-hoach-mau.xlsx`, { method: "GET", language, signal });
  return bytes;
}
