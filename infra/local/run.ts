import path from "node:path";
import { BASE_PATH } from "../../shared/contract/endpoints";
import type { IsoDate } from "../../shared/model/primitives";
import { Problem } from "../../shared/problems/problem";
import { startPart, type Part } from "./child";
import { hold, checkFree } from "./instance";
import { ADMIN } from "./persona";
import { type Issuer, LOCAL_AUDIENCE, LOCAL_ISSUER, openIssuer, whoOf } from "./issuer";
import { close, listen } from "./listen";
import { BODY } from "./province/units";
import { firstDayOf, showSample } from "./sample";
import { newSecret } from "./secret";
import type { Settings } from "./settings";
import { connectionString, type StorageAddresses } from "./storageAccount";
import { ownOrigins } from "./web/guard";
import { createWebServer } from "./web/server";

export interface Voice {
  /** The one line that says where everything answers. */
  ready: (line: string) => void;
  remark: (line: string) => void;
}

/**
 * Starts the pages, the storage and the functions in this order, says where they answer, and waits until `signal` is
 * aborted or a part ends by itself. Whatever happens, what was started is stopped, in the reverse order.
 * @throws Problem local.*, or the signal's reason when it is aborted before everything answers
 */
export async function runInstance(
  folders: { root: string; dist: string },
  settings: Settings,
  signal: AbortSignal,
  voice: Voice,
): Promise<void> {
  const undo: (() => void | Promise<void>)[] = [];
  try {
    await checkFree(settings.data);
    let api: string | null = null;
    let first: IsoDate | null = null;
    let port = settings.ports.web;
    let issuer: Issuer | null = null;
    const secret = newSecret();
    const server = createWebServer({
      folder: path.join(folders.dist, "web"),
      issuer: () => issuer,
      instance: { pid: process.pid },
      secret,
      port: () => port,
      api: () => api,
      sample: () => (first === null ? null : BODY),
      remark: voice.remark,
    });
    port = await listen(server, settings.ports.web, "MTCL_WEB_PORT");
    undo.push(() => close(server));
    const web = `http://127.0.0.1:${port}`;
    const held = await hold(settings.data, web);
    undo.push(held.release);
    issuer = await openIssuer(settings.data, () => new Date());

    voice.remark("Đang khởi động… / Starting…");
    first = settings.sample ? firstDayOf(settings.data, new Date()) : null;
    const storage = await startStorage(folders, settings, signal);
    undo.push(storage.stop);
    const host = await startHost(folders, settings, signal, { storage: storage.ready, web, port });
    undo.push(() => host.stop());
    api = `http://127.0.0.1:${host.ready.port}${BASE_PATH}`;
    const ended = anyEnd({ storage, functions: host });
    await Promise.race([answers(api, signal), ended]);
    if (first !== null) {
      const { dist } = folders;
      const sample = { first, dist, data: settings.data, storage: connectionString(storage.ready), api, issuer };
      await Promise.race([showSample({ ...sample, signal, remark: voice.remark }), ended]);
    }

    held.announce({ pid: process.pid, web, api, startedAt: new Date().toISOString(), secret: secret.value });
    voice.ready(`ready web=${web} api=${api}`);
    voice.remark(
      "Mở địa chỉ web ở trên bằng trình duyệt; dừng bằng Ctrl-C. / Open the web address above; stop with Ctrl-C.",
    );
    await Promise.race([aborted(signal), ended]);
    voice.remark("Đang dừng… / Stopping…");
  } finally {
    for (const stop of undo.reverse()) await stop();
  }
}

type Folders = { root: string; dist: string };

function startStorage(
  folders: Folders,
  { data, ports }: Settings,
  signal: AbortSignal,
): Promise<Part<StorageAddresses>> {
  return startPart(
    "storage",
    path.join(folders.dist, "local/storage.js"),
    {
      MTCL_ROOT: folders.root,
      MTCL_STORAGE_FOLDER: path.join(data, "storage"),
      MTCL_STORAGE_PORT: String(ports.storage),
    },
    signal,
  );
}

function startHost(
  folders: Folders,
  { ports }: Settings,
  signal: AbortSignal,
  { storage, web, port }: { storage: StorageAddresses; web: string; port: number },
): Promise<Part<{ port: number }>> {
  const issuer = { issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, jwks: `${web}/local/jwks.json` };
  return startPart(
    "functions",
    path.join(folders.dist, "local/host.js"),
    {
      AzureWebJobsScriptRoot: path.join(folders.dist, "functions"),
      MTCL_API_PORT: String(ports.api),
      MTCL_STORAGE: connectionString(storage),
      MTCL_ISSUERS: JSON.stringify([issuer]),
      MTCL_FIRST_ADMIN: whoOf(ADMIN),
      MTCL_ORIGINS: ownOrigins(port).join(","),
    },
    signal,
  );
}

/** Waits until the server says that it reaches its storage. @throws Problem server.unreachable after half a minute */
async function answers(api: string, signal: AbortSignal): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (signal.aborted) throw signal.reason as Error;
    const reply = await fetch(`${api}/health`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Problem("server.unreachable", { address: api });
}

/** @throws Problem local.part-ended when a part ends by itself */
function anyEnd(parts: Record<string, Part<unknown>>): Promise<never> {
  const ends = Object.entries(parts).map(async ([part, { ended }]) => {
    await ended;
    throw new Problem("local.part-ended", { part });
  });
  return Promise.race(ends);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
