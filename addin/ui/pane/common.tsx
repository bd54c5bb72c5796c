import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { chip } from "../../../shared/messages/chips";
import type { Target } from "../../../shared/model/plan";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { usePane } from "./view";

const useStyles = makeStyles({
  link: { fontVariantNumeric: "tabular-nums", lineHeight: "24px", minWidth: "24px", fontSize: tokens.fontSizeBase200 },
  chip: {
    minWidth: "24px",
    minHeight: "24px",
    maxWidth: "100%",
    padding: "0 8px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: "start",
    justifyContent: "flex-start",
  },
  // A level to reach may be a whole sentence.
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  guess: { border: `2px dotted ${tokens.colorStatusWarningBorderActive}` },
  more: { alignSelf: "flex-start" },
});

/** `'KH 2026'!B55` → `B55`, as Excel's name box shows it. */
export function shortCell(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** An address that leads to its cell. */
export function CellLink({ address }: { address: string }) {
  const styles = useStyles();
  const { jump } = usePane();
  const { say } = useWorkbenchWords();
  const cell = shortCell(address);
  return (
    <Link as="button" className={styles.link} aria-label={say("plan.go", { cell })} onClick={() => jump(address)}>
      {cell}
    </Link>
  );
}

export interface TargetChipProps {
  target: Target;
  guess?: boolean;
  /** Whether Tab stops here: in a tree only in the row that the keys walk from. */
  reached?: boolean;
}

/** A target as what was understood of it; it leads to the words it came from. A guess is dotted until confirmed. */
export function TargetChip({ target, guess = false, reached = true }: TargetChipProps) {
  const styles = useStyles();
  const { jump } = usePane();
  const { language } = useWorkbenchWords();
  return (
    <Button
      size="small"
      shape="circular"
      className={mergeClasses(styles.chip, guess && styles.guess)}
      tabIndex={reached ? undefined : -1}
      title={`${target.text} · ${shortCell(target.cell)}`}
      onClick={() => jump(target.cell)}
    >
      <span className={styles.words}>
        {chip(target, language)}
        {guess && " ?"}
      </span>
    </Button>
  );
}

export interface MoreProps<T> {
  items: readonly T[];
  /** Drawn at first, and with each press. */
  step?: number;
  children: (item: T, at: number) => ReactNode;
}

/** A long list a piece at a time: what was not asked for is not drawn. */
export function More<T>({ items, step = 50, children }: MoreProps<T>) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {rest > 0 && (
        <li>
          <Button size="small" className={styles.more} onClick={() => setShown(shown + step)}>
            {say("pane.more", { count: formatNumber(Math.min(step, rest), language) })}
          </Button>
        </li>
      )}
    </>
  );
}
