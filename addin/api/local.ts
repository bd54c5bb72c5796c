import { z } from "zod";
import type { Language } from "../../shared/messages/language";
import { Problem } from "../../shared/problems/problem";
import { type Answer, exchange, jsonOf } from "./exchange";

/** Where the pages' server says the API is, and whether it is a product started on this machine. */
const WebConfig = z.object({ api: z.url(), local: z.boolean() });
export type WebConfig = z.infer<typeof WebConfig>;

const LocalToken = z.object({ token: z.string().min(1), persona: z.string(), expiresAt: z.string() });

function read<T>(schema: z.ZodType<T>, answer: Answer): T {
  const result = schema.safeParse(jsonOf(answer));
  if (!result.success) throw new Problem("server.unexpected", { status: answer.status });
  return result.data;
}

/** What the server of the pages at `web` says of itself. @throws Problem server.* */
export async function webConfig(web: string, language: Language, signal?: AbortSignal): Promise<WebConfig> {
  return read(WebConfig, await exchange(`${web}/config.json`, { method: "GET", language, signal }));
}

/**
 * A token of the local issuer for a persona (`admin`, `secretary.UNIT`, …), whose role is granted as it is issued.
 * @throws Problem persona.invalid, server.*
 */
export async function localToken(
  web: string,
  persona: string,
  language: Language = "vi",
  signal?: AbortSignal,
): Promise<string> {
  const answer = await exchange(`${web}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona }),
    language,
    signal,
  });
  return read(LocalToken, answer).token;
}

/** The made-up plan that comes with the pages. @throws Problem server.* */
export async function samplePlan(web: string, language: Language, signal?: AbortSignal): Promise<Uint8Array> {
  const { bytes } = await exchange(`${web}/samples/ke-hoach-mau.xlsx`, { method: "GET", language, signal });
  return bytes;
}
