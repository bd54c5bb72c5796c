import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * What axe-core finds serious or critical in the page as it stands, each with the first elements it means. The script is
 * evaluated, not added: the pages allow no script but their own. Fluent's own stops for the Tab key pass the focus on at
 * once: nobody stands on them. Where the system forces its own colours (`forced`), those of the styles that axe-core reads
 * are not what is drawn.
 */
export async function barriers(page: Page, forced = false): Promise<string[]> {
  await page.evaluate(AXE);
  const options = JSON.stringify({ resultTypes: ["violations"], rules: { "color-contrast": { enabled: !forced } } });
  const run = `axe.run({ exclude: ["[data-tabster-dummy]"] }, ${options}).then(({ violations }) => violations)`;
  const found = await page.evaluate<Violation[]>(run);
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`)
          .join(" | ")}`,
    );
}
