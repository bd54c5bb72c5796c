import { Button, makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useState } from "react";
import type { UiSentence } from "../../shared/messages/ui";
import type { Language } from "../../shared/messages/language";
import type { Consolidation } from "../../shared/model/consolidation";
import type { ExportKind } from "../actions/overview";
import { useWords } from "./words";

const useStyles = makeStyles({
  whole: { display: "inline-flex", flexWrap: "wrap", alignItems: "center" },
  said: { marginInlineEnd: "8px" },
});

/** Makes a file of the table and gives it to the person. */
export type Exporting = (table: Consolidation, kind: ExportKind, language: Language) => Promise<void>;

/** How files are given; handed in at the top, since what makes them is loaded when first needed. */
export const ExportContext = createContext<Exporting | null>(null);

const NAMES: Record<ExportKind, UiSentence> = {
  workbook: "export.workbook",
  units: "export.units",
  targets: "export.targets",
};

export interface ExportButtonProps {
  table: Consolidation;
  kind: ExportKind;
  primary?: boolean;
}

/** Keeps the table, or a part of it, as a file. */
export function ExportButton({ table, kind, primary = false }: ExportButtonProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const give = useContext(ExportContext);
  const [outcome, setOutcome] = useState<"export.done" | "export.failed" | null>(null);
  if (give === null) return null;
  const run = async (): Promise<void> => {
    setOutcome(null);
    try {
      await give(table, kind, language);
      setOutcome("export.done");
    } catch {
      setOutcome("export.failed");
    }
  };
  return (
    <span className={styles.whole}>
      <span role="status">{outcome !== null && <span className={styles.said}>{say(outcome)}</span>}</span>
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => void run()}>
        {say(NAMES[kind])}
      </Button>
    </span>
  );
}
