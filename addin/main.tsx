import { createRoot } from "react-dom/client";
import { LANGUAGES, type Language } from "../shared/messages/language";
import { uiSentence } from "../shared/messages/ui";
import { createOverview } from "./actions/overview";
import { createReporting } from "./actions/reporting";
import { samplePlan, webConfig } from "./api/local";
import { localClients } from "./api/localClients";
import { App, type PageAddress } from "./ui/App";
import type { Exporting } from "./ui/Export";
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
const workbench: WorkbenchTools = {
  opener: createWorkbench(() => new Worker(new URL("./worker/main.ts", import.meta.url), { type: "module" })),
  reporting: createReporting(clients, async () => (await webConfig(web, language)).local),
  sample: (said) => samplePlan(web, said),
  newId: () => crypto.randomUUID(),
};
/** What writes files is loaded when one is asked for. */
const exporting: Exporting = async (table, kind, said) => {
  const { exportTable } = await import("./actions/exportTable");
  const { name, type, bytes } = exportTable(table, kind, said);
  saveFile(name, bytes, type);
};
const now = (): Date => new Date();
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
