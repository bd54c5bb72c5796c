import { createRoot } from "react-dom/client";
import { LANGUAGES, type Language } from "../shared/messages/language";
import { uiSentence } from "../shared/messages/ui";
import { PeriodId } from "../shared/model/period";
import { UnitCode } from "../shared/model/primitives";
import { createOverview } from "./actions/overview";
import { createReporting } from "./actions/reporting";
import { samplePlan, webConfig } from "./api/local";
import { localClients } from "./api/localClients";
import { App, type PageAddress } from "./ui/App";
import { createLayoutMemory } from "./ui/pane/correct/memory";
import { PLACES } from "./ui/places";
import type { WorkbenchTools } from "./ui/workbench/tools";
import { createWorkbench } from "./worker/workbench";

const web = window.location.origin;

/** What the page's address asks for; what it does not say, or says wrongly, is left to the page. */
function addressOf(search: string): PageAddress {
  const asked = new URLSearchParams(search);
  const language = LANGUAGES.find((each) => each === asked.get("lang")) ?? "vi";
  return {
    language,
    place: PLACES.find((each) => each === asked.get("place")) ?? "tong-hop",
    body: UnitCode.safeParse(asked.get("body")).data,
    period: PeriodId.safeParse(asked.get("period")).data,
  };
}

const first = addressOf(window.location.search);
let language: Language = first.language;

function showAddress({ body, period, language: on, place }: PageAddress): void {
  language = on;
  document.documentElement.lang = on;
  document.title = uiSentence("page.title", {}, on);
  const query = new URLSearchParams({
    ...(place === "tong-hop" ? {} : { place }),
    ...(body === undefined ? {} : { body }),
    ...(period === undefined ? {} : { period }),
    ...(on === "vi" ? {} : { lang: on }),
  }).toString();
  window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
}

const clients = localClients(web, () => language);

/** Periods are listed for the admin; a body's table is read by its own consolidator. */
const overview = createOverview((body, signal) => clients(body === null ? "admin" : `consolidator.${body}`, signal));
const workbench: WorkbenchTools = {
  opener: createWorkbench(() => new Worker(new URL("./worker/main.ts", import.meta.url), { type: "module" })),
  reporting: createReporting(clients, async () => (await webConfig(web, language)).local),
  sample: (said) => samplePlan(web, said),
  newId: () => crypto.randomUUID(),
  memory: createLayoutMemory(() => window.localStorage),
};
const now = (): Date => new Date();
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(
  <App overview={overview} workbench={workbench} first={first} now={now} onAddress={showAddress} />,
);
