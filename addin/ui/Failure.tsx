import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Problem } from "../../shared/problems/problem";
import { problemSentence } from "../../shared/messages/problems";
import { formatTime } from "./format";
import { useWords } from "./words";

const useStyles = makeStyles({
  body: { paddingBlock: "8px" },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

export interface FailureProps {
  failure: unknown;
  /** Since when what is still shown stands; null where nothing is shown. */
  asOf: Date | null;
  busy: boolean;
  onRetry: () => void;
}

/** What went wrong in a sentence, since when what is shown stands, and the way out. */
export function Failure({ failure, asOf, busy, onRetry }: FailureProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  const told = failure instanceof Problem;
  const sentence = !told
    ? say("failure.bug")
    : failure.code === "server.not-running"
      ? say("failure.not-running", failure.params)
      : problemSentence(failure.code, failure.params, language);
  return (
    <div role="alert">
      <MessageBar intent="error">
        <MessageBarBody className={styles.body}>
          {sentence} {asOf !== null && say("failure.kept", { time: formatTime(asOf) })}{" "}
          {told && <span className={styles.code}>{failure.code}</span>}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onRetry} disabledFocusable={busy}>
            {say("failure.retry")}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
