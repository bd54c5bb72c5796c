import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { formatTime } from "./format";
import { useWords } from "./words";

const useStyles = makeStyles({
  whole: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "32px" },
});

export interface FreshProps {
  /** When what is shown was read; null where nothing is shown. */
  asOf: Date | null;
  busy: boolean;
  onRefresh: () => void;
}

/** Since when what is shown stands, and the button that reads it again. */
export function Fresh({ asOf, busy, onRefresh }: FreshProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.whole}>
      {asOf !== null && <Text>{say("page.as-of", { time: formatTime(asOf) })}</Text>}
      <Button
        onClick={onRefresh}
        disabledFocusable={busy}
        icon={busy ? <Spinner size="extra-tiny" aria-hidden /> : undefined}
      >
        {say("page.refresh")}
      </Button>
    </div>
  );
}
