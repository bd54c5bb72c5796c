import { printSheetOf } from "../../shared/achieving/print/draft";
import type { Finding } from "../../shared/model/finding";
import type { Grid } from "../../shared/model/grid";
import type { MatrixRow } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Reading } from "../../shared/model/reading";
import type { Result } from "../../shared/model/result";
import { type Correction, type Layout, NO_LAYOUT } from "../../shared/model/layout";
import type { Snapshot } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import { proposeHeader, type ProposedHeader } from "../../shared/reading/layout/propose";
import type { WorkbookHost } from "../host/workbookHost";
import { withoutCorrection } from "./corrections";
import { attachable } from "./deliver";
import { adoptLayout, correctReading, keepLayout, keptLayout } from "./layouts";
import { makePrint } from "./makePrint";
import { type ActionEntry, makeResults } from "./makeResults";
import { type ReportSealing, sealReport } from "./sealReport";
import { understand } from "./understand";
import { type WorkedOut, workOutRates } from "./workOutRates";

/** What a pane shows of a workbook. A workbook without a plan is shown all the same, with what stood in the way. */
export interface Sight {
  grid: Grid;
  understood: { reading: Reading; matrix: MatrixRow[] } | null;
  trouble: Problem | null;
  /** What people corrected in its reading, and how many steps of it can be undone. */
  layout: Layout;
  steps: number;
}

/** A sealed report: it can be kept, written to a file, and sent as often as it takes. */
interface SealedReport {
  snapshot: Snapshot;
  /** The workbook that goes along; null where the host gives none, or it is too large. */
  workbook: Uint8Array | null;
  remarks: Finding[];
}

/**
 * The workbook as screens see it. They never know what it sits on: Excel, or an opened file in a worker. Nothing here
 * asks a server.
 */
export interface Desk {
  /** Reads and checks. @throws Problem workbook.* */
  look(): Promise<Sight>;
  /** The figures of a period that has its results sheet. @throws Problem results.sheet-missing */
  figures(period: PeriodId): Promise<WorkedOut>;
  /** The header that a row of a sheet is part of, with what its columns seem to hold; null where it names none. */
  propose(sheet: string, row: number): Promise<ProposedHeader | null>;
  /** Corrects the reading; the workbook keeps it. @throws Problem correction.* */
  correct(corrections: Correction[]): Promise<void>;
  /** Takes one correction back, by its key (`withoutCorrection`), or the last step. */
  withdraw(key: string | null): Promise<void>;
  /** Makes the results sheet, or puts figures and states of actions into it. @throws Problem results.* */
  enter(period: PeriodId, fill: Result[], actions: ActionEntry[]): Promise<string>;
  /** Makes the annex that is signed, or makes it again. @returns its sheet's name @throws Problem results.* */
  print(period: PeriodId): Promise<string>;
  /** Seals the plan or the results. @throws Problem submit.*, results.sheet-missing */
  seal(sealing: ReportSealing): Promise<SealedReport>;
  /** The workbook as a file; null where the host cannot give one. */
  file(): Promise<Uint8Array | null>;
}

/**
 * A desk over a host. `remembered` is how other workbooks were laid out: what this one has too of it is read the same way,
 * and kept in it.
 */
export function createDesk(host: WorkbookHost, remembered: Layout = NO_LAYOUT): Desk {
  const before: Layout[] = [];
  let adopted = false;
  return {
    async look() {
      if (!adopted) await adoptLayout(host, remembered);
      adopted = true;
      const corrections = { layout: (await keptLayout(host)) ?? NO_LAYOUT, steps: before.length };
      try {
        const { grid, ...understood } = await understand(host);
        return { grid, understood, trouble: null, ...corrections };
      } catch (thrown) {
        if (!(thrown instanceof Problem) || !thrown.code.startsWith("plan.")) throw thrown;
        return { grid: await host.read(), understood: null, trouble: thrown, ...corrections };
      }
    },
    propose: async (sheet, row) => proposeHeader(await host.read(), sheet, row),
    async correct(corrections) {
      const layout = (await keptLayout(host)) ?? NO_LAYOUT;
      await correctReading(host, corrections);
      before.push(layout);
    },
    async withdraw(key) {
      const layout = (await keptLayout(host)) ?? NO_LAYOUT;
      if (key === null) await keepLayout(host, before.pop() ?? layout);
      else {
        before.push(layout);
        await keepLayout(host, withoutCorrection(layout, key));
      }
    },
    async figures(period) {
      return workOutRates(await understand(host), period);
    },
    async enter(period, fill, actions) {
      const sheet = await makeResults(host, period, fill, { actions });
      // The annex shows what its formulas came to: it follows.
      if (printSheetOf(await host.read(), period)) await makePrint(host, period);
      return sheet;
    },
    print: (period) => makePrint(host, period),
    async seal(sealing) {
      return { ...sealReport(await understand(host), sealing), workbook: attachable(await host.bytes()) };
    },
    file: () => host.bytes(),
  };
}
