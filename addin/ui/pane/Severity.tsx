import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../shared/model/finding";
import { useWorkbenchWords } from "../workbench/words";

const useStyles = makeStyles({
  whole: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  shape: { width: "12px", height: "12px", flexShrink: 0 },
  seen: { "@media (forced-colors: active)": { color: "CanvasText" } },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

const SHAPES: Record<Finding["severity"], string> = {
  error: "M3.5.5h5l3 3v5l-3 3h-5l-3-3v-5Z",
  warning: "M6 1 11.5 11H.5Z",
  note: "M6 .5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11Z",
};

/** How much a finding weighs, as word, shape and colour. */
export function Severity({ severity }: { severity: Finding["severity"] }) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  return (
    <span className={mergeClasses(styles.whole, styles[severity])}>
      <svg className={mergeClasses(styles.shape, styles.seen)} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path
          d={SHAPES[severity]}
          fill={severity === "note" ? "none" : "currentColor"}
          stroke="currentColor"
          strokeWidth="1"
        />
      </svg>
      {say(`check.${severity}`)}
    </span>
  );
}
