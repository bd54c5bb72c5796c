import type { Explanation, Finding } from "../../shared/model/finding";
import type { Grid } from "../../shared/model/grid";
import type { MatrixRow } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { UnitCode } from "../../shared/model/primitives";
import type { Reading } from "../../shared/model/reading";
import type { Result } from "../../shared/model/result";
import type { Kind, Receipt } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import type { Client } from "../api/client";
import type { WorkbookHost } from "../host/workbookHost";
import { makeResults } from "./makeResults";
import { submit } from "./submit";
import { understand } from "./understand";
import { type WorkedOut, workOutRates } from "./workOutRates";

/** What a pane shows of a workbook. A workbook without a plan is shown all the same, with what stood in the way. */
export interface Sight {
  grid: Grid;
  understood: { reading: Reading; matrix: MatrixRow[] } | null;
  trouble: Problem | null;
}

/**
 * What is sent: where to, and what makes sending it a second time harmless (the same id, instant and base give the same
 * bytes).
 */
interface Sending {
  unit: UnitCode;
  body: UnitCode;
  period: PeriodId;
  kind: Kind;
  base: number | null;
  explanations: Explanation[];
  id: string;
  now: Date;
}

/** The workbook as screens see it. They never know what it sits on: Excel, or an opened file in a worker. */
export interface Desk {
  /** Reads and checks. @throws Problem workbook.* */
  look(): Promise<Sight>;
  /** The figures of a period that has its results sheet. @throws Problem results.sheet-missing */
  figures(period: PeriodId): Promise<WorkedOut>;
  /** Makes the results sheet, or puts figures into it. @throws Problem results.* */
  enter(period: PeriodId, fill: Result[]): Promise<string>;
  /** Seals and sends. @throws Problem submit.*, server.*, and the server's */
  send(sending: Sending): Promise<{ receipt: Receipt; remarks: Finding[] }>;
  /** The workbook as a file; null where the host cannot give one. */
  file(): Promise<Uint8Array | null>;
}

/** A desk over a host. `clientFor` gives the client that speaks for a unit. */
export function createDesk(host: WorkbookHost, clientFor: (unit: UnitCode) => Promise<Client>): Desk {
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
    enter: (period, fill) => makeResults(host, period, fill),
    async send({ id, ...sending }) {
      return submit({ ...sending, host, client: await clientFor(sending.unit), newId: () => id });
    },
    file: () => host.bytes(),
  };
}
