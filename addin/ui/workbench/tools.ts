import type { Language } from "../../../shared/messages/language";
import type { PeriodId } from "../../../shared/model/period";
import type { UnitCode } from "../../../shared/model/primitives";
import type { Reporting } from "../../actions/reporting";
import type { LayoutMemory } from "../pane/correct/memory";
import type { Workbench as Opener } from "../../actions/workbench";

/** What the workbench is handed: it makes none of it itself. */
export interface WorkbenchTools {
  opener: Opener;
  reporting: Reporting;
  sample: (language: Language) => Promise<Uint8Array>;
  newId: () => string;
  memory: LayoutMemory;
}

export interface WorkbenchProps {
  tools: WorkbenchTools;
  now: () => Date;
  onTable: (body: UnitCode, period: PeriodId) => void;
}
