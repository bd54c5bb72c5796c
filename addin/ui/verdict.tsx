import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { VERDICT_WORDS } from "../../shared/messages/verdicts";
import type { Verdict } from "../../shared/model/rates";
import { useWords } from "./words";

const useStyles = makeStyles({
  whole: { display: "inline-flex", alignItems: "baseline", columnGap: "6px" },
  icon: { width: "12px", height: "12px", flexShrink: 0, alignSelf: "center" },
  // Drawings keep their own colour there unless told otherwise, and would vanish in the background.
  seen: { "@media (forced-colors: active)": { color: "CanvasText" } },
  met: { color: tokens.colorStatusSuccessForeground1 },
  "not-met": { color: tokens.colorStatusDangerForeground1 },
  behind: { color: tokens.colorStatusWarningForeground3 },
  "on-track": { color: tokens.colorBrandForeground1 },
  "not-due": { color: tokens.colorNeutralForeground3 },
  "nothing-arose": { color: tokens.colorNeutralForeground3 },
  "no-data": { color: tokens.colorNeutralForeground2 },
});

interface Shape {
  d: string;
  /** A closed shape that is filled; else its lines are drawn. */
  filled?: true;
}

/** One shape a verdict in a 12 × 12 box: each is told from the others without its colour (UX rule 5). */
const SHAPES: Record<Verdict, Shape> = {
  met: { d: "M1.5 6.5 4.5 9.5 10.5 2.5" },
  "not-met": { d: "M2 2 10 10M10 2 2 10" },
  behind: { d: "M6 1 11.5 11H.5Z", filled: true },
  "on-track": { d: "M2 1 11 6 2 11Z", filled: true },
  "not-due": { d: "M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9Z" },
  "nothing-arose": { d: "M1.5 6H10.5" },
  "no-data": { d: "M1 6h1.6M5.2 6h1.6M9.4 6H11" },
};

/** The shape of a verdict alone; whoever uses it says the word too. */
export function VerdictShape({ verdict }: { verdict: Verdict }) {
  const styles = useStyles();
  const { d, filled } = SHAPES[verdict];
  return (
    <svg
      className={mergeClasses(styles.icon, styles[verdict], styles.seen)}
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      {filled ? <path d={d} fill="currentColor" /> : <path d={d} fill="none" stroke="currentColor" strokeWidth="1.8" />}
    </svg>
  );
}

/** A verdict as word, shape and colour. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { language } = useWords();
  const styles = useStyles();
  return (
    <span className={styles.whole}>
      <VerdictShape verdict={verdict} />
      {VERDICT_WORDS[verdict][language]}
    </span>
  );
}
