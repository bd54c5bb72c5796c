import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { periodName } from "../../shared/messages/periods";
import type { Asked, NotThere as Missing } from "../actions/overview";
import { useWords } from "./words";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    overflowWrap: "anywhere",
  },
  words: { display: "block", margin: "4px 0 12px", maxWidth: "80ch" },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Longer than any name that could be meant. */
const SHOWN = 60;

/** The address asks for what is not there: says so, and offers what there is. */
export function NotThere({ missing, onChoose }: { missing: Missing; onChoose: (asked: Asked) => void }) {
  const styles = useStyles();
  const { say, language } = useWords();
  const { what, asked, choices } = missing;
  const shown = asked.length > SHOWN ? `${asked.slice(0, SHOWN)}…` : asked;
  return (
    <section>
      <div role="alert">
        <h1 className={styles.title}>
          {what === "body" ? say("not-there.body", { asked: shown }) : say("not-there.period", { asked: shown })}
        </h1>
      </div>
      <Text className={styles.words}>{say(what === "body" ? "not-there.choose-body" : "not-there.choose-period")}</Text>
      <ul className={styles.choices}>
        {choices.map(({ body, period }) => (
          <li key={`${body} ${period}`}>
            <Button onClick={() => onChoose(what === "body" ? { body } : { body, period })}>
              {what === "body" ? body : `${body} · ${periodName(period, language)}`}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
