import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useWords } from "./words";

const useStyles = makeStyles({
  whole: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "16px",
    rowGap: "8px",
    padding: "8px 12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Says that these figures are made up, and how to make some of one's own. */
export function SampleNote({ onTry }: { onTry: () => void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.whole}>
      <Text>{say("sample.words")}</Text>
      <Button onClick={onTry}>{say("sample.try")}</Button>
    </div>
  );
}
