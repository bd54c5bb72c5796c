import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { periodName } from "../../shared/messages/periods";
import type { Consolidation } from "../../shared/model/consolidation";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import { nextStep, type NextStep } from "../actions/overview";
import { CopyBlock } from "./CopyBlock";
import { ExportButton } from "./Export";
import { daysUntil, formatDate, formatNumber } from "./format";
import { useWords, type Speech } from "./words";

const useStyles = makeStyles({
  whole: {
    padding: "16px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { display: "block", margin: "4px 0 12px", maxWidth: "80ch" },
});

function sentenceOf(step: NextStep, { say, language }: Speech): string {
  switch (step.kind) {
    case "open":
      return say("next.open");
    case "export":
      return say("next.export");
    case "remind": {
      const count = step.units.length;
      return count === 1 ? say("next.remind-one") : say("next.remind", { count: formatNumber(count, language) });
    }
  }
}

function reminderOf(
  units: { name: string | null; unit: string }[],
  { period, due }: Pick<PeriodSummary, "period" | "due">,
  now: Date,
  speech: Speech,
) {
  const { say, language } = speech;
  const late = daysUntil(due, now) < 0;
  const words = say(late ? "next.reminder-late" : "next.reminder", {
    period: periodName(period, language),
    due: formatDate(due),
  });
  return [words, ...units.map(({ name, unit }) => `- ${name === null ? unit : `${name} (${unit})`}`)].join("\n");
}

export interface NextProps {
  /** The period and its table; null where none is open. */
  shown: { table: Consolidation; chosen: PeriodSummary } | null;
  now: Date;
}

/** The one next thing to do, with what is needed to do it. */
export function Next({ shown, now }: NextProps) {
  const styles = useStyles();
  const speech = useWords();
  const id = useId();
  const step = nextStep(shown?.table ?? null, now);
  const sentence = sentenceOf(step, speech);
  return (
    <section className={styles.whole} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {speech.say(step.kind === "remind" ? "next.remind-label" : "next.label")}
      </h2>
      <Text className={styles.words}>{sentence}</Text>
      {step.kind === "open" && <CopyBlock text={step.commands.join("\n")} code label={sentence} />}
      {step.kind === "remind" && shown !== null && (
        <Reminder units={step.units} {...shown} now={now} label={sentence} />
      )}
      {step.kind === "export" && shown !== null && <ExportButton table={shown.table} kind="workbook" primary />}
    </section>
  );
}

type Remind = Extract<NextStep, { kind: "remind" }>;

function Reminder({
  units,
  chosen,
  now,
  label,
}: Pick<Remind, "units"> & { chosen: PeriodSummary; now: Date; label: string }) {
  const text = reminderOf(units, chosen, now, useWords());
  return <CopyBlock key={text} text={text} code={false} label={label} />;
}
