/**
 * The one account every Azurite has; name and key are published by Microsoft and protect nothing
 * (https://learn.microsoft.com/azure/storage/common/storage-use-azurite#well-known-storage-account-and-key).
 */
const NAME = "devstoreaccount1";
const KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** Where the services of one Azurite listen: `http://127.0.0.1:10000`. */
export interface StorageAddresses {
  blob: string;
  table: string;
}

export function connectionString({ blob, table }: StorageAddresses): string {
  return [
    "DefaultEndpointsProtocol=http",
    `AccountName=${NAME}`,
    `AccountKey=${KEY}`,
    `BlobEndpoint=${blob}/${NAME}`,
    `TableEndpoint=${table}/${NAME}`,
  ].join(";");
}
