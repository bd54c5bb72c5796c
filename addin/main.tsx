import { createRoot } from "react-dom/client";
import { LANGUAGES, type Language } from "../shared/messages/language";
import { uiSentence } from "../shared/messages/ui";
import { PeriodId } from "../shared/model/period";
import { UnitCode } from "../shared/model/primitives";
import { createOverview } from "./actions/overview";
import { createClient, type Client } from "./api/client";
import { localToken, webConfig } from "./api/local";
import { App, type PageAddress } from "./ui/App";

const web = window.location.origin;

/** What the page's address asks for; what it does not say, or says wrongly, is left to the page. */
function addressOf(search: string): PageAddress {
  const asked = new URLSearchParams(search);
  const language = LANGUAGES.find((each) => each === asked.get("lang")) ?? "vi";
  return {
    language,
    body: UnitCode.safeParse(asked.get("body")).data,
    period: PeriodId.safeParse(asked.get("period")).data,
  };
}

const first = addressOf(window.location.search);
let language: Language = first.language;

function showAddress({ body, period, language: on }: PageAddress): void {
  language = on;
  document.documentElement.lang = on;
  document.title = uiSentence("page.title", {}, on);
  const query = new URLSearchParams({
    ...(body === undefined ? {} : { body }),
    ...(period === undefined ? {} : { period }),
    ...(on === "vi" ? {} : { lang: on }),
  }).toString();
  window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
}

const tokens = new Map<string, string>();

/** A local persona's token, kept until the server takes it no more. */
async function tokenOf(persona: string, renew: boolean): Promise<string> {
  const kept = renew ? undefined : tokens.get(persona);
  if (kept !== undefined) return kept;
  const token = await localToken(web, persona, language);
  tokens.set(persona, token);
  return token;
}

/** Periods are listed for the admin; a body's table is read by its own consolidator. */
async function clientFor(body: UnitCode | null, signal?: AbortSignal): Promise<Client> {
  const { api, local } = await webConfig(web, language, signal);
  const persona = body === null ? "admin" : `consolidator.${body}`;
  const token = (renew = false): Promise<string | null> => (local ? tokenOf(persona, renew) : Promise.resolve(null));
  return createClient({ api, token, language: () => language });
}

const overview = createOverview(clientFor);
const now = (): Date => new Date();
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(<App overview={overview} first={first} now={now} onAddress={showAddress} />);
