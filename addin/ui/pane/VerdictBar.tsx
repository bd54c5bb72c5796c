import { makeStyles, tokens } from "@fluentui/react-components";
import { VERDICT_WORDS } from "../../../shared/messages/verdicts";
import { VERDICTS, type Rates, type Verdict } from "../../../shared/model/rates";
import { formatNumber } from "../format";
import { VerdictShape } from "../verdict";
import { useWorkbenchWords } from "../workbench/words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    columnGap: "1px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    forcedColorAdjust: "none",
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  count: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

const COLOURS: Record<Verdict, string> = {
  met: tokens.colorStatusSuccessBackground3,
  "not-met": tokens.colorStatusDangerBackground3,
  behind: tokens.colorStatusWarningBackground3,
  "on-track": tokens.colorBrandBackground,
  "not-due": tokens.colorNeutralStroke1,
  "nothing-arose": tokens.colorNeutralStroke2,
  "no-data": tokens.colorNeutralBackground5,
};

/** How the targets stand: one bar, and the same in words and shapes. */
export function VerdictBar({ counts }: { counts: Rates["plan"]["targets"] }) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const shown = VERDICTS.filter((verdict) => counts[verdict] > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((verdict) => (
          <div key={verdict} style={{ flexGrow: counts[verdict], backgroundColor: COLOURS[verdict] }} />
        ))}
      </div>
      <ul className={styles.counts} aria-label={say("results.counts")}>
        {shown.map((verdict) => (
          <li key={verdict} className={styles.count}>
            <VerdictShape verdict={verdict} />
            {VERDICT_WORDS[verdict][language]} {formatNumber(counts[verdict], language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
