import { spawn } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** How many accounts it has: a test that takes a fresh one meets nothing of the others. */
const ACCOUNTS = 100;
/** The emulator's well-known key (learn.microsoft.com, "Use the Azurite emulator"). */
const KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

export interface Azurite {
  /** A connection to an empty account. */
  fresh: () => string;
  /** The same, its requests counted on their way. */
  counted: () => Promise<{ connection: string; calls: string[]; stop: () => Promise<void> }>;
  stop: () => Promise<void>;
}

/** Starts the storage emulator on ports of its own choice; nothing is kept on disk. */
export async function startAzurite(): Promise<Azurite> {
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => `test${String(at).padStart(3, "0")}`);
  const next = () => accounts.pop() ?? "no-account-left";
  const script = path.join(process.cwd(), "node_modules/azurite/dist/src/azurite.js");
  const ports = ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0"];
  const quiet = ["--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--silent"];
  const child = spawn(process.execPath, [script, ...ports, ...quiet], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, AZURITE_ACCOUNTS: accounts.map((name) => `${name}:${KEY}`).join(";") },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // a test that is ended hard must not leave it behind
  const kill = () => child.kill();
  process.once("exit", kill);

  const found: Record<string, string> = {};
  await new Promise<void>((resolve, reject) => {
    let text = "";
    void ended.then(() => reject(new Error(`the emulator ended: ${text}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      for (const [, service = "", port = ""] of text.matchAll(
        /(\w+) service is successfully listening at \S+:(\d+)/g,
      )) {
        found[service.toLowerCase()] = port;
      }
      if (found.blob && found.table) resolve();
    });
  });

  const at = { blob: Number(found.blob), table: Number(found.table) };
  return {
    fresh: () => connectionOf(next(), at),
    counted: async () => {
      const calls: string[] = [];
      const servers = await Promise.all([forward(at.blob, calls), forward(at.table, calls)]);
      const [blob, table] = servers.map((server) => (server.address() as AddressInfo).port);
      const stop = async () => {
        for (const server of servers) server.closeAllConnections();
        await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      };
      return { connection: connectionOf(next(), { blob: blob ?? 0, table: table ?? 0 }), calls, stop };
    },
    stop: async () => {
      process.removeListener("exit", kill);
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function connectionOf(account: string, { blob, table }: { blob: number; table: number }): string {
  const endpoint = (port: number) => `http://127.0.0.1:${port}/${account}`;
  return [
    ...["DefaultEndpointsProtocol=http", `AccountName=${account}`, `AccountKey=${KEY}`],
    ...[`BlobEndpoint=${endpoint(blob)}`, `TableEndpoint=${endpoint(table)}`],
  ].join(";");
}

/** Passes requests on to a port and writes down each: what the storage is asked, counted where it arrives. */
async function forward(port: number, calls: string[]): Promise<Server> {
  const server = createServer((from, to) => {
    calls.push(`${from.method} ${decodeURIComponent(from.url ?? "")}`);
    const onward = request({ host: "127.0.0.1", port, method: from.method, path: from.url, headers: from.headers });
    onward.on("response", (reply) => {
      to.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(to);
    });
    from.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
