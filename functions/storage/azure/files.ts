import type { ContainerClient } from "@azure/storage-blob";
import type { Sha256, UnitCode } from "../../../shared/model/primitives";
import type { AttachmentStore } from "../stores";
import type { Account } from "./account";
import { orNull, written } from "./answers";

/** Blobs `{unit}/{sha256}` of one container: what has the same name is the same, so it is written once. */
export function azureFiles(account: Account, container: ContainerClient): AttachmentStore {
  const blob = async (unit: UnitCode, sha256: Sha256) => {
    await account.ready();
    return container.getBlockBlobClient(`${unit}/${sha256}`);
  };
  return {
    put: async (unit, sha256, bytes) => {
      const target = await blob(unit, sha256);
      await written(target.upload(Buffer.from(bytes), bytes.byteLength, { conditions: { ifNoneMatch: "*" } }));
    },
    get: async (unit, sha256) => {
      const found = await orNull((await blob(unit, sha256)).download());
      if (found?.readableStreamBody === undefined) return null;
      const chunks: Buffer[] = [];
      for await (const chunk of found.readableStreamBody) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    has: async (unit, sha256) => (await blob(unit, sha256)).exists(),
  };
}
