import type { Language } from "../../shared/messages/language";
import { type Client, createClient } from "./client";
import { localToken, webConfig } from "./local";

/** Gives the client that speaks for a persona. */
export type ClientFor = (persona: string, signal?: AbortSignal) => Promise<Client>;

/** Clients of the server behind the pages at `web`; each local persona's token is kept until it is taken no more. */
export function localClients(web: string, language: () => Language): ClientFor {
  const tokens = new Map<string, string>();
  const tokenOf = async (persona: string, renew: boolean): Promise<string> => {
    const kept = renew ? undefined : tokens.get(persona);
    if (kept !== undefined) return kept;
    const token = await localToken(web, persona, language());
    tokens.set(persona, token);
    return token;
  };
  return async (persona, signal) => {
    const { api, local } = await webConfig(web, language(), signal);
    const token = (renew = false): Promise<string | null> => (local ? tokenOf(persona, renew) : Promise.resolve(null));
    return createClient({ api, token, language });
  };
}
