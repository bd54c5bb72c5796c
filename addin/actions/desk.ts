import { printSheetOf } from "../../shared/achieving/print/draft";
import type { Finding } from "../../shared/model/finding";
import type { Grid } from "../../shared/model/grid";
import type { MatrixRow } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { Reading } from "../../shared/model/reading";
import type { Result } from "../../shared/model/result";
import type { Snapshot } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { WorkbookHost } from "../host/workbookHost";
import { attachable } from "./deliver";
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
  /** Makes the results sheet, or puts figures and states of actions into it. @throws Problem results.* */
  enter(period: PeriodId, fill: Result[], actions: ActionEntry[]): Promise<string>;
  /** Makes the annex that is signed, or makes it again. @returns its sheet's name @throws Problem results.* */
  print(period: PeriodId): Promise<string>;
  /** Seals the plan or the results. @throws Problem submit.*, results.sheet-missing */
  seal(sealing: ReportSealing): Promise<SealedReport>;
  /** The workbook as a file; null where the host cannot give one. */
  file(): Promise<Uint8Array | null>;
}

/** A desk over a host. */
export function createDesk(host: WorkbookHost): Desk {
  return {
    async look() {
      try {
        const { grid, ...understood } = await understand(host);
        return { grid, understood, trouble: null };
      } catch (thrown) {
        if (!(thrown instanceof Problem) || !thrown.code.startsWith("plan.")) throw thrown;
        return { grid: await host.read(), understood: null, trouble: thrown };
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
