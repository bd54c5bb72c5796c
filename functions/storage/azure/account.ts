import { TableClient } from "@azure/data-tables";
import { BlobServiceClient, type ContainerClient } from "@azure/storage-blob";

/** What the storage account holds. `ready` makes what is missing, once; a failure is tried again at the next call. */
export interface Account {
  /** The partitions of DESIGN §9, one a body and period. */
  periods: TableClient;
  /** Records without a period: the list of periods, the units' events, roles. */
  registry: TableClient;
  bodies: ContainerClient;
  attachments: ContainerClient;
  ready: () => Promise<void>;
}

/** @param connection the account's connection string; plain http is for the emulator alone */
export function openAccount(connection: string): Account {
  const options = { allowInsecureConnection: /^DefaultEndpointsProtocol=http;/im.test(connection) };
  const blobs = BlobServiceClient.fromConnectionString(connection);
  const periods = TableClient.fromConnectionString(connection, "periods", options);
  const registry = TableClient.fromConnectionString(connection, "registry", options);
  const bodies = blobs.getContainerClient("bodies");
  const attachments = blobs.getContainerClient("attachments");

  const make = async () => {
    await Promise.all([
      ...[periods, registry].map((table) => table.createTable()),
      ...[bodies, attachments].map((container) => container.createIfNotExists()),
    ]);
  };
  let made: Promise<void> | undefined;
  const ready = () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return { periods, registry, bodies, attachments, ready };
}
