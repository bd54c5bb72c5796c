import type { TransactionAction } from "@azure/data-tables";
import { codec } from "../entities/codec";
import { KeptKey } from "../records";
import type { KeyStore } from "../stores";
import type { Account } from "./account";
import { orNull, written } from "./answers";
import { rowsOf } from "./rows";

const keys = codec(KeptKey);
const PARTITION = "keys";
const entityOf = (key: KeptKey) => ({ partitionKey: PARTITION, rowKey: key.id, ...keys.encode(key) });

/** Rows `{id}` of the partition `keys`: every call with a key asks for one of them. */
export function azureKeys({ registry, ready }: Account): KeyStore {
  return {
    issue: async (issued) => {
      await ready();
      await registry.submitTransaction(issued.map((key): TransactionAction => ["create", entityOf(key)]));
    },
    find: async (id) => {
      await ready();
      const row = await orNull(registry.getEntity(PARTITION, id));
      return row && { value: keys.decode(row), etag: row.etag };
    },
    change: async ({ value, etag }) => written(registry.updateEntity(entityOf(value), "Replace", { etag })),
    all: async () => {
      await ready();
      return (await rowsOf(registry, PARTITION)).map(keys.decode);
    },
  };
}
