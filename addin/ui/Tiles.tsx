import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { GAPS, type Gap, type Summary } from "../actions/overview";
import type { UiSentence } from "../../shared/messages/ui";
import { formatNumber, formatShareOf } from "./format";
import { useWords, type Speech } from "./words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 136px), 1fr))",
    gap: "12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "2px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  on: { border: `1px solid ${tokens.colorBrandStroke1}` },
  name: { color: tokens.colorNeutralForeground2 },
  figure: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  rest: { marginTop: "auto", minHeight: "28px", color: tokens.colorNeutralForeground2 },
  button: {
    marginTop: "auto",
    paddingInline: "8px",
    minWidth: "auto",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

const NAMES: Record<Gap, UiSentence> = {
  received: "tiles.received",
  onTime: "tiles.on-time",
  filled: "tiles.filled",
  clean: "tiles.clean",
};

const FIGURES: Record<Gap, (summary: Summary, speech: Speech) => string> = {
  received: ({ received, units }, { language }) =>
    `${formatNumber(received, language)}/${formatNumber(units, language)}`,
  onTime: ({ onTime }, { language }) => formatNumber(onTime, language),
  filled: ({ filled }, { language }) => formatShareOf(filled.with, filled.of, language),
  clean: ({ clean }, { language }) => formatNumber(clean, language),
};

export interface TilesProps {
  summary: Summary;
  gap: Gap | null;
  onGap: (gap: Gap | null) => void;
}

/** The four numbers of the period; each shows, on request, the units that stand in its way. */
export function Tiles({ summary, gap, onGap }: TilesProps) {
  const styles = useStyles();
  const speech = useWords();
  const { say, language } = speech;
  const nothingLeft = say(summary.received === 0 ? "tiles.none" : "tiles.all");
  return (
    <ul className={styles.list} aria-label={say("tiles.label")}>
      {GAPS.map((each) => (
        <li key={each} className={mergeClasses(styles.tile, each === gap && styles.on)}>
          <span className={styles.name}>{say(NAMES[each])}</span>
          <span className={styles.figure}>{FIGURES[each](summary, speech)}</span>
          {summary.gaps[each] > 0 && summary.received > 0 ? (
            <ToggleButton
              className={styles.button}
              size="small"
              appearance="outline"
              checked={each === gap}
              onClick={() => onGap(each === gap ? null : each)}
            >
              {say("tiles.rest", { count: formatNumber(summary.gaps[each], language) })}
            </ToggleButton>
          ) : (
            <span className={styles.rest}>{nothingLeft}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
