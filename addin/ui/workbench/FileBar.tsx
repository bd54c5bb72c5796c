import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Help } from "./Help";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "4px",
    padding: "6px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  state: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface FileBarProps {
  name: string;
  /** What was done last and what is still to be done, for who looks and who listens. */
  said: string;
  onOpen: () => void;
  /** Null where there is nothing to take back. */
  onDownload: (() => void) | null;
}

/** Which file is open, and taking it back. */
export function FileBar({ name, said, onOpen, onDownload }: FileBarProps) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  return (
    <div className={styles.bar} data-part="file">
      <h1 className={styles.name}>{name}</h1>
      <Text className={styles.state} role="status">
        {said}
      </Text>
      <div className={styles.buttons}>
        <Button onClick={onOpen}>{say("desk.open")}</Button>
        {onDownload !== null && <Button onClick={onDownload}>{say("desk.download")}</Button>}
        <Help />
      </div>
    </div>
  );
}
