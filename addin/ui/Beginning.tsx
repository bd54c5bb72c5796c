import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { STATE_WORDS } from "../../shared/messages/consolidation";
import type { UiSentence } from "../../shared/messages/ui";
import { VERDICT_WORDS } from "../../shared/messages/verdicts";
import { formatShareOf, NOTHING } from "./format";
import { Fresh, type FreshProps } from "./Fresh";
import { Scroller } from "./Scroller";
import { useWords } from "./words";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "24px", rowGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  label: { margin: "0 0 8px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { display: "block", margin: "4px 0 12px", maxWidth: "80ch" },
  example: { opacity: 0.75 },
});

/** Two made-up units: one that has reported, one that has not. */
const EXAMPLE: { unit: UiSentence; state: "submitted" | "not-received"; counts: [number, number, number] | null }[] = [
  { unit: "empty.unit-a", state: "submitted", counts: [13, 11, 2] },
  { unit: "empty.unit-b", state: "not-received", counts: null },
];

/** An empty page says what it will look like (UX rule 8). */
export function Beginning({ onWorkbench, ...fresh }: FreshProps & { onWorkbench: () => void }) {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
    <section>
      <div className={styles.top}>
        <h1 className={styles.title}>{say("empty.title")}</h1>
        <Fresh {...fresh} />
      </div>
      <Text className={styles.words}>{say("empty.words")}</Text>
      <Text className={styles.words}>
        {say("empty.workbench")} <Button onClick={onWorkbench}>{say("sample.try")}</Button>
      </Text>
      <h2 id="example" className={styles.label}>
        {say("empty.example")}
      </h2>
      <div className={styles.example}>
        <Scroller labelledBy="example">
          <thead>
            <tr>
              <th scope="col">{say("units.unit")}</th>
              <th scope="col">{say("units.state")}</th>
              <th scope="col" className="figure">
                {say("units.set")}
              </th>
              <th scope="col" className="figure">
                {VERDICT_WORDS.met[language]}
              </th>
              <th scope="col" className="figure">
                {VERDICT_WORDS["not-met"][language]}
              </th>
              <th scope="col" className="figure">
                {say("units.share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {EXAMPLE.map(({ unit, state, counts }) => (
              <tr key={unit}>
                <th scope="row">{say(unit)}</th>
                <td>{STATE_WORDS[state][language]}</td>
                {(counts ?? [null, null, null]).map((count, place) => (
                  <td key={place} className="figure">
                    {count ?? NOTHING}
                  </td>
                ))}
                <td className="figure">
                  {counts === null ? NOTHING : formatShareOf(counts[1], counts[1] + counts[2], language)}
                </td>
              </tr>
            ))}
          </tbody>
        </Scroller>
      </div>
    </section>
  );
}
