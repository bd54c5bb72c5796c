import { createContext, useContext } from "react";
import type { Finding, MatrixRow } from "../../../shared/model/finding";
import type { PeriodId } from "../../../shared/model/period";
import type { UnitCode } from "../../../shared/model/primitives";
import type { Rates } from "../../../shared/model/rates";
import type { Reading } from "../../../shared/model/reading";
import type { Result } from "../../../shared/model/result";
import type { Desk } from "../../actions/desk";
import type { BookState, FigureBook } from "../../actions/figureBook";
import type { Explained } from "../../actions/findings";
import type { Reporting } from "../../actions/reporting";

export const PANE_TABS = ["plan", "check", "results", "send"] as const;
export type PaneTab = (typeof PANE_TABS)[number];

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
  book: FigureBook;
  figures: BookState;
  /** As typed, written or not; rates are worked out from them at once. */
  results: Result[];
  rates: Rates;
  choosePeriod: (period: PeriodId) => void;
  /** Selects the cell of an address and brings it into view. */
  jump: (address: string) => void;
  turn: (tab: PaneTab) => void;
  reporting: Reporting;
  now: () => Date;
  newId: () => string;
  /** Called with the version that the server has confirmed. */
  onSent: (version: number) => void;
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
