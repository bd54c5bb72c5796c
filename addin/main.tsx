import { createRoot } from "react-dom/client";
import { LANGUAGES, type Language } from "../shared/messages/language";
import { uiSentence } from "../shared/messages/ui";
import { createDrafts } from "./actions/drafts";
import { Outbox } from "./actions/outbox";
import { createOverview } from "./actions/overview";
import { remembered } from "./actions/remembered";
import { createReporting } from "./actions/reporting";
import { samplePlan, webConfig } from "./api/local";
import { localClients } from "./api/localClients";
import { createKeep } from "./keep/indexedDb";
import { App, type PageAddress } from "./ui/App";
import type { Exporting } from "./ui/Export";
import { createLayoutMemory } from "./ui/pane/correct/memory";
import { PLACES } from "./ui/places";
import { saveFile } from "./ui/workbench/saveFile";
import type { WorkbenchTools } from "./ui/workbench/tools";
import { createWorkbench } from "./worker/workbench";

const web = window.location.origin;

/** What the page's address asks for, rightly or wrongly: the page says where it is not there. */
function addressOf(search: string): PageAddress {
  const asked = new URLSearchParams(search);
  const language = LANGUAGES.find((each) => each === asked.get("lang")) ?? "vi";
  return {
    language,
    place: PLACES.find((each) => each === asked.get("place")) ?? "tong-hop",
    body: asked.get("body") || undefined,
    period: asked.get("period") || undefined,
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
const overview = createOverview(
  (body, signal) => clients(body === null ? "admin" : `consolidator.${body}`, signal),
  async (signal) => (await webConfig(web, language, signal)).sample ?? null,
);
const now = (): Date => new Date();
const newId = (): string => crypto.randomUUID();
const keep = createKeep(window.indexedDB);
const outbox = new Outbox({
  store: keep.outbox,
  clientFor: (unit) => clients(`secretary.${unit}`),
  now,
  newId,
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
});
// What waits goes out as soon as the page is there, and again when the machine says that it has a network.
void outbox.start();
window.addEventListener("online", () => void outbox.sendAll());
const reporting = createReporting(clients, async () => (await webConfig(web, language)).local);
const workbench: WorkbenchTools = {
  opener: createWorkbench(() => new Worker(new URL("./worker/main.ts", import.meta.url), { type: "module" })),
  reporting: remembered(reporting, keep.answers, now),
  outbox,
  drafts: createDrafts(keep),
  sample: (said) => samplePlan(web, said),
  newId,
  memory: createLayoutMemory(() => window.localStorage),
};
/** What writes files is loaded when one is asked for. */
const exporting: Exporting = async (table, kind, said) => {
  const { exportTable } = await import("./actions/exportTable");
  const { name, type, bytes } = exportTable(table, kind, said);
  saveFile(name, bytes, type);
};
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");
createRoot(root).render(
  <App
    overview={overview}
    workbench={workbench}
    exporting={exporting}
    first={first}
    now={now}
    onAddress={showAddress}
  />,
);
