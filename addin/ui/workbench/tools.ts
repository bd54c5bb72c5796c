import type { Language } from "../../../shared/messages/language";
import type { PeriodId } from "../../../shared/model/period";
import type { UnitCode } from "../../../shared/model/primitives";
import type { Drafts } from "../../actions/drafts";
import type { Outbox } from "../../actions/outbox";
import type { RememberedReporting } from "../../actions/remembered";
import type { LayoutMemory } from "../pane/correct/memory";
import type { Workbench as Opener } from "../../actions/workbench";
import type { FileState, Wanted } from "./useFile";

/** What the workbench is handed: it makes none of it itself. */
export interface WorkbenchTools {
  opener: Opener;
  reporting: RememberedReporting;
  /** Sealed reports on their way. */
  outbox: Outbox;
  /** What was typed, kept on this machine. */
  drafts: Drafts;
  sample: (language: Language) => Promise<Uint8Array>;
  newId: () => string;
  /** How other files were laid out, kept on this machine. */
  memory: LayoutMemory;
}

export interface WorkbenchProps {
  tools: WorkbenchTools;
  now: () => Date;
  onTable: (body: UnitCode, period: PeriodId) => void;
}

export interface OpenedProps extends Pick<WorkbenchProps, "tools" | "now" | "onTable"> {
  file: FileState;
  refresh: () => Promise<void>;
  onOpen: () => void;
  /** Opens this file again, as it is or with what was typed before. */
  onReopen: (wanted: Wanted) => void;
  /** Whether leaving the file would lose something. */
  onUnsaved: (unsaved: boolean) => void;
}
