import { COLUMN_WORDS, isCorrectSentence } from "../../../../shared/messages/correct";
import { isByHand, reasonsAt } from "../../../actions/whyAt";
import type { CellPlace, Meaning } from "../../../actions/meaning";
import { useLists } from "../styles";
import { usePane } from "../view";
import { useCorrectWords } from "./words";

/** Why the cell that one stands on is read as it is, in the office's words. */
export function WhyAt({ place, meaning }: { place: CellPlace; meaning: Meaning }) {
  const lists = useLists();
  const { say, language } = useCorrectWords();
  const { reading } = usePane();
  const lines = reasonsAt(reading, place, meaning).flatMap(({ of, rule, field, heading = "", words = "" }) => {
    const key = `why.${of}-${rule}`;
    const name = field === undefined ? "" : COLUMN_WORDS[field][language];
    return isCorrectSentence(key) ? [say(key, { field: name, heading: heading.replace(/\s+/g, " "), words })] : [];
  });
  const all = [...new Set(lines), ...(isByHand(reading, place) ? [say("fix.by-hand")] : [])];
  return all.map((line) => (
    <span key={line} className={lists.quiet}>
      {line}
    </span>
  ));
}
