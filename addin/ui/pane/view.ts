import { createContext, useContext } from "react";
import type { Finding, MatrixRow } from "../../../shared/model/finding";
import type { PeriodId } from "../../../shared/model/period";
import type { UnitCode } from "../../../shared/model/primitives";
import type { Rates } from "../../../shared/model/rates";
import type { Reading } from "../../../shared/model/reading";
import type { Result } from "../../../shared/model/result";
import type { SubmissionState } from "../../../shared/model/snapshot";
import type { Desk } from "../../actions/desk";
import type { BookState, FigureBook } from "../../actions/figureBook";
import type { Explained } from "../../actions/findings";
import type { DocumentTyped } from "../../actions/keeping";
import type { Outbox } from "../../actions/outbox";
import type { RememberedReporting } from "../../actions/remembered";

export const PANE_TABS = ["plan", "check", "results", "send"] as const;
export type PaneTab = (typeof PANE_TABS)[number];

/** Where the latest report of the chosen period stands: at the server, or waiting for the network. */
export type SentState = { version: number; state: SubmissionState } | "waiting";

/** Everything that the pane's tabs show and do; what it sits on they do not know. */
export interface PaneView {
  fileName: string;
  desk: Desk;
  reading: Reading;
  matrix: MatrixRow[];
  /** Of the plan and, where there is a results sheet, of its figures. */
  findings: Finding[];
  explained: Explained;
  /** Puts a sentence at findings; empty takes it away. */
  explain: (findings: readonly Finding[], text: string) => void;
  /** The signed paper that the report goes out with, as typed. */
  document: DocumentTyped;
  write: (change: Partial<DocumentTyped>) => void;
  /** The unit that the report is sent for; empty until known. */
  unit: string;
  setUnit: (unit: string) => void;
  book: FigureBook;
  figures: BookState;
  /** As typed, written or not; rates are worked out from them at once. */
  results: Result[];
  rates: Rates;
  choosePeriod: (period: PeriodId) => void;
  /** Selects the cell of an address and brings it into view. */
  jump: (address: string) => void;
  turn: (tab: PaneTab) => void;
  /** Reads the workbook again after something else than figures was written to it. */
  refresh: () => Promise<void>;
  reporting: RememberedReporting;
  outbox: Outbox;
  /** Gives a file to the person. */
  saveFile: (name: string, bytes: Uint8Array) => void;
  now: () => Date;
  newId: () => string;
  /** Called with where the latest report of the chosen period stands; null where none was sent. */
  onSent: (sent: SentState | null) => void;
  /** Shows the body's table of a period. */
  onTable: (body: UnitCode, period: PeriodId) => void;
}

export const PaneContext = createContext<PaneView | null>(null);

/** What the pane shows; only inside it. */
export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (view === null) throw new Error("outside the pane");
  return view;
}
