import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Layout } from "../../../../shared/model/layout";
import { cellKey } from "../../../actions/corrections";
import { shortCell } from "../common";
import { useLists } from "../styles";
import type { Correcting } from "./useCorrecting";
import { useCorrectWords, type CorrectSpeech } from "./words";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    paddingBlock: "2px",
  },
});

/** Every correction that the workbook keeps, in words, with the key it is taken back by. */
function listed({ headers, ignored, cells }: Layout, { say }: CorrectSpeech): { key: string; words: string }[] {
  return [
    ...headers.map(({ fingerprint, words, cell }) => {
      const said = cell === undefined ? words.map((one) => one.words).join(" · ") : shortCell(cell);
      return {
        key: fingerprint,
        words: say("list.header", { words: said.length > 60 ? `${said.slice(0, 59)}…` : said }),
      };
    }),
    ...ignored.map(({ digest, first, range }) => ({
      key: digest,
      words: say("list.ignored", { words: range === undefined ? first.words.slice(0, 40) : shortCell(range) }),
    })),
    ...cells.map((one) => {
      const cell = shortCell(one.cell);
      if (one.kind === "objective")
        return { key: cellKey(one), words: say(one.is ? "list.objective" : "list.no-objective", { cell }) };
      return { key: cellKey(one), words: say(one.targets.length > 0 ? "list.targets" : "list.no-targets", { cell }) };
    }),
  ];
}

/** What was corrected, each with its way back, and the last step undone. */
export function Corrections({ correcting }: { correcting: Correcting }) {
  const styles = useStyles();
  const lists = useLists();
  const speech = useCorrectWords();
  const { say } = speech;
  const { layout, steps, busy, withdraw } = correcting;
  const all = listed(layout, speech);
  if (all.length === 0 && steps === 0) return null;
  return (
    <div className={lists.section}>
      <div className={lists.buttons}>
        <Text weight="semibold" role="status">
          {say("list.count", { count: all.length })}
        </Text>
        {steps > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => withdraw(null)}>
            {say("list.undo")}
          </Button>
        )}
      </div>
      <ul className={lists.list}>
        {all.map(({ key, words }) => (
          <li key={key} className={styles.item}>
            <span className={lists.quiet}>{words}</span>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              aria-label={say("list.withdraw-one", { what: words })}
              onClick={() => withdraw(key)}
            >
              {say("list.withdraw")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
