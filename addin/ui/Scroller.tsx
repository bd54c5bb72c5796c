import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "70vh",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    width: "100%",
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "& caption": { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
    "& th, & td": {
      padding: "6px 10px",
      textAlign: "start",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& tbody tr:last-child > *": { borderBottomWidth: 0 },
    "& thead th": {
      position: "sticky",
      top: 0,
      zIndex: 1,
      verticalAlign: "bottom",
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground3,
      // Lines stay with a heading that stays, where a border would scroll away.
      boxShadow: `inset 0 -1px ${tokens.colorNeutralStroke1}`,
    },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
    "& tbody tr:hover > *": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& tfoot > tr > *": {
      position: "sticky",
      bottom: 0,
      fontWeight: tokens.fontWeightSemibold,
      borderBottomWidth: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      boxShadow: `inset 0 1px ${tokens.colorNeutralStroke1}`,
    },
    "& .figure": { textAlign: "end", whiteSpace: "nowrap" },
    "& thead .figure": { whiteSpace: "normal" },
    // A figure with a long unit: its words may break, the figure stays with the first of them.
    "& .measure": { textAlign: "end", minWidth: "72px", maxWidth: "150px" },
    "& .short": { whiteSpace: "nowrap" },
  },
});

export interface ScrollerProps {
  labelledBy: string;
  /** Narrower than this (pixels) the table scrolls rather than squeeze its words. */
  least?: number;
  children: ReactNode;
}

/** A table that scrolls by itself, so that the page does not: its frame takes the focus, so that keys scroll it too. */
export function Scroller({ labelledBy, least = 0, children }: ScrollerProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: least }}>
        {children}
      </table>
    </div>
  );
}
