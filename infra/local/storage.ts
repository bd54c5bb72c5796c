import { chmodSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { takenPort } from "./listen";
import { runPart } from "./part";
import type { StorageAddresses } from "./storageAccount";

/** The parts of Azurite that are used; it publishes no types and no entry but its command line. */
interface AzuriteServer {
  start: () => Promise<void>;
  close: () => Promise<void>;
  getHttpServerAddress: () => string;
}
interface BlobServerFactory {
  createServer: (environment: unknown) => Promise<AzuriteServer>;
}

/**
 * The storage emulator in a process of its own: Azurite's blob and table services, without its queue service, with the
 * flags `--silent --skipApiVersionCheck` and no telemetry (it is only ever sent by Azurite's command line). Started from
 * its classes instead of its command line to learn the ports, tell a taken one, and wait for the last save.
 */
async function start(): Promise<{ ready: StorageAddresses; stop: () => Promise<void> }> {
  const location = process.env.MTCL_STORAGE_FOLDER ?? "";
  const first = Number(process.env.MTCL_STORAGE_PORT);
  const ports = { blob: first, table: first === 0 ? 0 : first + 2 };
  mkdirSync(location, { recursive: true, mode: 0o700 });
  // one of an earlier time, when others could read it
  chmodSync(location, 0o700);
  process.argv = [
    ...process.argv.slice(0, 2),
    ...["--location", location, "--silent", "--skipApiVersionCheck", "--disableTelemetry"],
    ...["--blobHost", "127.0.0.1", "--blobPort", String(ports.blob)],
  ];
  const require = createRequire(path.join(process.env.MTCL_ROOT ?? "", "package.json"));
  const load = (file: string) => require(`azurite/dist/src/${file}`) as Record<string, unknown>;
  const Environment = load("common/Environment").default as new () => unknown;
  const { BlobServerFactory } = load("blob/BlobServerFactory") as { BlobServerFactory: new () => BlobServerFactory };
  const TableServer = load("table/TableServer").default as new (configuration: unknown) => AzuriteServer;
  const TableConfiguration = load("table/TableConfiguration").default as new (...settings: unknown[]) => unknown;

  const blob = await new BlobServerFactory().createServer(new Environment());
  const table = new TableServer(
    // host, port, keep alive, database, debug log, access log, its stream, debug file, loose, skipApiVersionCheck
    new TableConfiguration(
      "127.0.0.1",
      ports.table,
      5,
      path.join(location, "__azurite_db_table__.json"),
      false,
      false,
      undefined,
      undefined,
      false,
      true,
    ),
  );
  await begin(blob, ports.blob);
  await begin(table, ports.table);
  return {
    ready: { blob: blob.getHttpServerAddress(), table: table.getHttpServerAddress() },
    stop: async () => {
      await Promise.all([blob.close(), table.close()]);
    },
  };
}

async function begin(server: AzuriteServer, port: number): Promise<void> {
  try {
    await server.start();
  } catch (error) {
    throw takenPort(error, port, "MTCL_STORAGE_PORT") ?? error;
  }
}

await runPart(start);
