import { azureStores } from "../../../functions/storage/azure/stores";
import { memoryStores } from "../../../functions/storage/memory";
import type { Stores } from "../../../functions/storage/stores";
import { type Azurite, startAzurite } from "../../support/azurite";

/** The emulator on a busy machine takes its time; a conversation has many calls. */
export const PATIENCE = 60_000;

/** Runs a suite over the stores that forget and over those on the emulator: nobody may tell them apart. */
export function overBothStores(name: string, suite: (fresh: () => Stores) => void): void {
  jest.setTimeout(PATIENCE);
  describe(`${name}, in memory`, () => suite(memoryStores));
  describe(`${name}, on the emulator`, () => {
    let azurite: Azurite;
    beforeAll(async () => {
      azurite = await startAzurite();
    }, PATIENCE);
    afterAll(() => azurite.stop());
    suite(() => azureStores(azurite.fresh()));
  });
}
