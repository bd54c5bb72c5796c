import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { periodName } from "../../shared/messages/periods";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import type { NextStep } from "../actions/overview";
import { CopyBlock } from "./CopyBlock";
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
    case "submit":
      return say("next.submit");
    case "consolidate":
      return say("next.consolidate");
    case "remind": {
      const count = step.units.length;
      return count === 1 ? say("next.remind-one") : say("next.remind", { count: formatNumber(count, language) });
    }
  }
}

function reminderOf(units: { name: string | null; unit: string }[], chosen: PeriodSummary, now: Date, speech: Speech) {
  const { say, language } = speech;
  const late = daysUntil(chosen.due, now) < 0;
  const words = say(late ? "next.reminder-late" : "next.reminder", {
    period: periodName(chosen.period, language),
    due: formatDate(chosen.due),
  });
  return [words, ...units.map(({ name, unit }) => `- ${name === null ? unit : `${name} (${unit})`}`)].join("\n");
}

/** The one next thing to do, with what is needed to do it. */
export function Next({ step, chosen, now }: { step: NextStep; chosen: PeriodSummary | null; now: Date }) {
  const styles = useStyles();
  const speech = useWords();
  const id = useId();
  const code = step.kind !== "remind";
  const text =
    step.kind !== "remind"
      ? step.commands.join("\n")
      : chosen === null
        ? ""
        : reminderOf(step.units, chosen, now, speech);
  const sentence = sentenceOf(step, speech);
  return (
    <section className={styles.whole} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {speech.say("next.label")}
      </h2>
      <Text className={styles.words}>{sentence}</Text>
      <CopyBlock key={text} text={text} code={code} label={sentence} />
    </section>
  );
}
