import type { Explanation, Finding } from "../../shared/model/finding";
import type { Grid } from "../../shared/model/grid";
import type { MatrixRow } from "../../shared/model/finding";
import type { PeriodId } from "../../shared/model/period";
import type { UnitCode } from "../../shared/model/primitives";
import type { Reading } from "../../shared/model/reading";
import type { Result } from "../../shared/model/result";
import { type Correction, type Layout, NO_LAYOUT } from "../../shared/model/layout";
import type { Kind, Receipt } from "../../shared/model/snapshot";
import { Problem } from "../../shared/problems/problem";
import { proposeHeader, type ProposedHeader } from "../../shared/reading/layout/propose";
import type { Client } from "../api/client";
import type { WorkbookHost } from "../host/workbookHost";
import { withoutCorrection } from "./corrections";
import { adoptLayout, correctReading, keepLayout, keptLayout } from "./layouts";
import { makeResults } from "./makeResults";
import { submit } from "./submit";
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
  /** The header that a row of a sheet is part of, with what its columns seem to hold; null where it names none. */
  propose(sheet: string, row: number): Promise<ProposedHeader | null>;
  /** Corrects the reading; the workbook keeps it. @throws Problem correction.* */
  correct(corrections: Correction[]): Promise<void>;
  /** Takes one correction back, by its key (`withoutCorrection`), or the last step. */
  withdraw(key: string | null): Promise<void>;
  /** Seals and sends. @throws Problem submit.*, server.*, and the server's */
  send(sending: Sending): Promise<{ receipt: Receipt; remarks: Finding[] }>;
  /** The workbook as a file; null where the host cannot give one. */
  file(): Promise<Uint8Array | null>;
}

/**
 * A desk over a host. `clientFor` gives the client that speaks for a unit. `remembered` is how other workbooks were laid
 * out: what this one has too of it is read the same way, and kept in it.
 */
export function createDesk(
  host: WorkbookHost,
  clientFor: (unit: UnitCode) => Promise<Client>,
  remembered: Layout = NO_LAYOUT,
): Desk {
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
    enter: (period, fill) => makeResults(host, period, fill),
    async send({ id, ...sending }) {
      return submit({ ...sending, host, client: await clientFor(sending.unit), newId: () => id });
    },
    file: () => host.bytes(),
  };
}
