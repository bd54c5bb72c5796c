import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cellAddress } from "../../../shared/model/address";
import { findingSentence } from "../../../shared/messages/findings";
import { meaningOf, type CellPlace, type Meaning } from "../../actions/meaning";
import { useWorkbenchWords, type WorkbenchSpeech } from "../workbench/words";
import { shortCell, TargetChip } from "./common";
import { CorrectAt } from "./correct/CorrectAt";
import { WhyAt } from "./correct/WhyAt";
import { Severity } from "./Severity";
import { useLists } from "./styles";
import { timeWords } from "./timeWords";
import { usePane } from "./view";

const useStyles = makeStyles({
  whole: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 12px",
    maxHeight: "45%",
    overflow: "auto",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

function whoseWords(meaning: Meaning, { say }: WorkbenchSpeech): string {
  const { objective, field, line, header, unread } = meaning;
  if (header) return say("cell.header");
  if (objective !== null) {
    const number = objective.number ?? objective.statement.slice(0, 40);
    if (unread) return `${say("cell.in-objective", { number })}. ${say("cell.unread")}`;
    return field === null
      ? say("cell.in-objective", { number })
      : say("cell.of-objective", { field: say(`field.${field}`), number });
  }
  if (unread) return say("cell.unread");
  return line === null ? say("cell.nothing") : say(`cell.${line}`);
}

/** What was understood from the cell one stands on. */
export function AtCell({ place }: { place: CellPlace }) {
  const styles = useStyles();
  const lists = useLists();
  const speech = useWorkbenchWords();
  const { say, language } = speech;
  const { reading } = usePane();
  const meaning = useMemo(() => meaningOf(reading, place), [reading, place]);
  const { action, field, targets, timing, findings } = meaning;
  const parties =
    action !== null && (field === "lead" || field === "support" || field === "monitor") ? action[field] : [];
  return (
    <section className={styles.whole} role="status" aria-label={say("cell.understood")}>
      <span className={lists.quiet}>
        {say("cell.understood")} · {shortCell(cellAddress(place.sheet, place.row, place.column))}
      </span>
      <Text>{whoseWords(meaning, speech)}</Text>
      {(targets.length > 0 || parties.length > 0 || timing !== null) && (
        <div className={lists.chips}>
          {targets.map((target) => (
            <TargetChip key={target.id} target={target} />
          ))}
          {parties.length > 0 && <Text>{parties.join(" · ")}</Text>}
          {timing !== null && <Text>{timeWords(timing, speech)}</Text>}
        </div>
      )}
      <WhyAt place={place} meaning={meaning} />
      {findings.map((finding, at) => (
        <span key={at} className={lists.words}>
          <Severity severity={finding.severity} /> {findingSentence(finding, language)}
        </span>
      ))}
      <CorrectAt place={place} meaning={meaning} />
    </section>
  );
}
