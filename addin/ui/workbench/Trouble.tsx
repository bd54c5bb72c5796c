import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { problemSentence } from "../../../shared/messages/problems";
import { Problem } from "../../../shared/problems/problem";
import { useWords } from "../words";

const useStyles = makeStyles({
  body: { paddingBlock: "8px", whiteSpace: "normal", overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

/** What stood in the way, in a sentence. */
export function Trouble({ thrown, name }: { thrown: unknown; name?: string }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const told = thrown instanceof Problem;
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          {name !== undefined && <b>{name}: </b>}
          {told ? problemSentence(thrown.code, thrown.params, language) : say("failure.bug")}{" "}
          {told && <span className={styles.code}>{thrown.code}</span>}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
