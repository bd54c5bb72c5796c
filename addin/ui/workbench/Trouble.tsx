import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { problemSentence } from "../../../shared/messages/problems";
import { Problem } from "../../../shared/problems/problem";
import { isPassing } from "../../actions/network";
import { useWords } from "../words";

const useStyles = makeStyles({
  body: { paddingBlock: "8px", whiteSpace: "normal", overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

/** What stood in the way, in a sentence; where only the network did, the way to try again. */
export function Trouble({ thrown, name, onRetry }: { thrown: unknown; name?: string; onRetry?: () => void }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const told = thrown instanceof Problem;
  const sentence = !told
    ? say("failure.bug")
    : thrown.code === "server.not-running"
      ? say("failure.not-running", thrown.params)
      : problemSentence(thrown.code, thrown.params, language);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          {name !== undefined && <b>{name}: </b>}
          {sentence} {told && <span className={styles.code}>{thrown.code}</span>}
        </MessageBarBody>
        {onRetry !== undefined && isPassing(thrown) && (
          <MessageBarActions>
            <Button onClick={onRetry}>{say("failure.retry")}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
