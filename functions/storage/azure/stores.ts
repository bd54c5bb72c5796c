import type { Stores } from "../stores";
import { openAccount } from "./account";
import { azureFiles } from "./files";
import { azureKeys } from "./keys";
import { azurePeriods } from "./periods";
import { azureRoles } from "./roles";
import { azureSubmissions } from "./submissions";
import { azureUnits } from "./units";

/** The stores on Azure Table and Blob Storage, or its emulator. @param connection the account's connection string */
export function azureStores(connection: string): Stores {
  const account = openAccount(connection);
  return {
    periods: azurePeriods(account),
    submissions: azureSubmissions(account),
    bodies: azureFiles(account, account.bodies),
    attachments: azureFiles(account, account.attachments),
    roles: azureRoles(account),
    keys: azureKeys(account),
    units: azureUnits(account),
    ready: account.ready,
  };
}
