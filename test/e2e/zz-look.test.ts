import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Product } from "../support/product";
import { openBrowser, openTab } from "./browser";
jest.setTimeout(300_000);
test("serve", async () => {
  const product = new Product();
  await product.start();
  const folder = mkdtempSync(join(tmpdir(), "x-"));
  for (const [period, due] of [["2026-H1", "2026-07-10"], ["2026", "2099-01-10"]] as const)
    product.mtcl(folder, "period", "open", period, "--body", "tinh-mau", "--units", "dac-khu-hon-seu,xa-hai", "--due", due);
  require("node:fs").writeFileSync("/tmp/s2/bp-web", product.web + "\n" + product.api);
  while (!require("node:fs").existsSync("/tmp/s2/bp-stop")) await new Promise((r) => setTimeout(r, 500));
  await product.stop();
});
