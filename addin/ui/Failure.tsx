import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Problem } from "../../shared/problems/problem";
import { problemSentence } from "../../shared/messages/problems";
import { formatTime } from "./format";
import { useWords, type Speech } from "./words";

const useStyles = makeStyles({
  body: { paddingBlock: "8px", overflowWrap: "anywhere" },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

export interface FailureProps {
  failure: unknown;
  /** Since when nobody answers, and the page asks again by itself. */
  awaySince?: Date | null;
  /** Since when what is still shown stands; null where nothing is shown. */
  asOf: Date | null;
  busy: boolean;
  onRetry: () => void;
}

function sentenceOf(failure: unknown, awaySince: Date | null, { say, language }: Speech): string {
  if (!(failure instanceof Problem)) return say("failure.bug");
  const here = failure.code === "server.not-running";
  if (awaySince !== null)
    return say(here ? "failure.away-here" : "failure.away", { ...failure.params, time: formatTime(awaySince) });
  if (here) return say("failure.not-running", failure.params);
  return problemSentence(failure.code, failure.params, language);
}

/** What went wrong in a sentence, since when what is shown stands, and the way out. */
export function Failure({ failure, awaySince = null, asOf, busy, onRetry }: FailureProps) {
  const styles = useStyles();
  const speech = useWords();
  const { say } = speech;
  return (
    <div role="alert">
      <MessageBar intent={awaySince === null ? "error" : "warning"} layout="multiline">
        <MessageBarBody className={styles.body}>
          {sentenceOf(failure, awaySince, speech)} {asOf !== null && say("failure.kept", { time: formatTime(asOf) })}{" "}
          {failure instanceof Problem && <span className={styles.code}>{failure.code}</span>}
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
