import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findingSentence } from "../../../shared/messages/findings";
import type { Finding } from "../../../shared/model/finding";
import { explanationKey } from "../../actions/findings";
import { formatNumber } from "../format";
import { useWorkbenchWords } from "../workbench/words";
import { CellLink, More } from "./common";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({
  whole: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

/** What was taken to be meant, to be confirmed with one press; the confirmation travels with the report. */
export function Guesses({ guesses }: { guesses: Finding[] }) {
  const styles = useStyles();
  const lists = useLists();
  const { say, language } = useWorkbenchWords();
  const { explained, explain } = usePane();
  const open = guesses.filter((guess) => !explained[explanationKey(guess)]);
  const [shown, setShown] = useState(guesses.length <= 3);
  return (
    <section className={`${lists.card} ${styles.whole}`}>
      <div className={styles.head}>
        <h3 className={lists.title} role="status">
          {open.length === 0
            ? say("plan.guess-confirmed")
            : say("plan.guesses", { count: formatNumber(open.length, language) })}
        </h3>
        <Button size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? "plan.hide" : "plan.show")}
        </Button>
      </div>
      {shown && (
        <ul className={lists.list}>
          <More items={guesses} step={20}>
            {(guess, at) => {
              const confirmed = Boolean(explained[explanationKey(guess)]);
              return (
                <li key={at} className={lists.item}>
                  <span className={lists.words}>{findingSentence(guess, language)}</span>
                  <div className={lists.buttons}>
                    <Button
                      size="small"
                      onClick={() => explain([guess], confirmed ? "" : say("plan.guess-words"))}
                      appearance={confirmed ? "subtle" : "secondary"}
                    >
                      {say(confirmed ? "plan.guess-undo" : "plan.guess-confirm")}
                    </Button>
                    <CellLink address={guess.cell} />
                  </div>
                </li>
              );
            }}
          </More>
        </ul>
      )}
    </section>
  );
}
