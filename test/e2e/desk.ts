import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { understand } from "../../addin/actions/understand";
import { FileWorkbook } from "../../addin/host/file/fileWorkbook";
import { type Plan, targetsOf } from "../../shared/model/plan";

/** What a person does on the workbench, in the words on its screen. */

/** How many objectives, actions and targets a file holds, as its own reading says. */
export interface Counts {
  objectives: number;
  actions: number;
  targets: number;
}

export function countsOf(plan: Plan): Counts {
  const actions = plan.objectives.reduce((sum, objective) => sum + objective.actions.length, 0);
  return { objectives: plan.objectives.length, actions, targets: targetsOf(plan).length };
}

/** The sample as the pages have it, once they are built. */
export const SAMPLE = resolve(__dirname, "../../dist/web/samples/ke-hoach-mau.xlsx");

/** What the product's own reading makes of a file. */
export async function planOfFile(file: string): Promise<Plan> {
  return (await understand(new FileWorkbook(new Uint8Array(readFileSync(file))))).reading.plan;
}

const number = (value: number): string => new Intl.NumberFormat("vi-VN", { useGrouping: "always" }).format(value);

/** The line of counts in the pane. */
export function countsLine({ objectives, actions, targets }: Counts): string {
  return `${number(objectives)} mục tiêu · ${number(actions)} biện pháp · ${number(targets)} chỉ tiêu`;
}

/** The workbench of one tab. */
export class DeskPage {
  readonly page: Page;
  readonly #web: string;

  constructor(page: Page, web: string) {
    this.page = page;
    this.#web = web;
  }

  async visit(): Promise<void> {
    await this.page.goto(`${this.#web}/?place=ban-lam-viec`);
    await this.page.getByRole("heading", { level: 1, name: "Làm việc với tệp kế hoạch" }).waitFor();
  }

  /** Opens the sample and waits for its counts. */
  async openSample(counts: Counts): Promise<void> {
    await this.visit();
    await this.page.getByRole("button", { name: "Xem thử với kế hoạch mẫu" }).click();
    await this.page.getByText(countsLine(counts)).waitFor();
  }

  async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles(file);
  }

  tab(name: string): Locator {
    return this.page.getByLabel("Kế hoạch và kết quả").getByRole("tab", { name: new RegExp(`^${name} *[\\d.]*$`) });
  }

  /** The target whose words hold these. */
  entry(words: string): Locator {
    return this.page.locator("li[data-target]").filter({ hasText: words }).first();
  }

  async makeResults(period: string): Promise<void> {
    await this.tab("Kết quả").click();
    await this.page.getByLabel("Kỳ báo cáo").selectOption(period);
    await this.page.getByRole("button", { name: "Tạo bảng kết quả" }).click();
    await this.page
      .getByText(/chỉ tiêu đã có số liệu$/)
      .first()
      .waitFor();
  }
}
