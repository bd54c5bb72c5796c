import { azureStores } from "../../../functions/storage/azure/stores";
import { memoryStores } from "../../../functions/storage/memory";
import type { Stores } from "../../../functions/storage/stores";
import { type Azurite, startAzurite } from "../../support/azurite";

/** Runs a suite over the stores that forget and over those on the emulator: nobody may tell them apart. */
export function overBothStores(name: string, suite: (fresh: () => Stores) => void): void {
  describe(`${name}, in memory`, () => suite(memoryStores));
  describe(`${name}, on the emulator`, () => {
    let azurite: Azurite;
    beforeAll(async () => {
      azurite = await startAzurite();
    }, 60_000);
    afterAll(() => azurite.stop());
    suite(() => azureStores(azurite.fresh()));
  });
}
