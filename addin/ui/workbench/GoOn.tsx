import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Drafts } from "../../actions/drafts";
import type { Kept } from "../../actions/keeping";
import { Problem } from "../../../shared/problems/problem";
import { formatDay, formatNumber, formatTime } from "../format";
import type { Wanted } from "./useFile";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  label: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    paddingBlock: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "240px", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Files offered at most. */
const SHOWN = 3;

export interface GoOnProps {
  drafts: Drafts;
  busy: boolean;
  onOpen: (wanted: Wanted) => void;
}

/** What was typed before and stands on this machine still: go on with it, or let go of it. */
export function GoOn({ drafts, busy, onOpen }: GoOnProps) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const [kept, setKept] = useState<Kept[]>([]);
  const [dropped, setDropped] = useState<ReadonlyMap<string, Uint8Array>>(new Map());
  useEffect(() => {
    // A browser that keeps nothing has nothing to offer.
    drafts.list().then(
      (all) => setKept(all.slice(0, SHOWN)),
      () => setKept([]),
    );
  }, [drafts]);
  if (kept.length === 0) return null;
  const bytesOf = async ({ file, name }: Kept): Promise<Uint8Array> => {
    const bytes = dropped.get(file) ?? (await drafts.bytes(file));
    if (bytes === null) throw new Problem("file.not-found", { file: name });
    return bytes;
  };
  const drop = async (one: Kept): Promise<void> => {
    const bytes = await bytesOf(one);
    await drafts.drop(one.file);
    setDropped((before) => new Map([...before, [one.file, bytes]]));
  };
  const back = async (one: Kept): Promise<void> => {
    await drafts.put(one, await bytesOf(one));
    setDropped((before) => new Map([...before].filter(([file]) => file !== one.file)));
  };
  return (
    <section>
      <h2 className={styles.label}>{say("desk.go-on")}</h2>
      <ul className={styles.list}>
        {kept.map((one) => {
          const { file, name, savedAt, pages, explained } = one;
          const figures = Object.values(pages).reduce(
            (sum, { typed, actions }) => sum + Object.keys(typed).length + Object.keys(actions).length,
            0,
          );
          const words = Object.values(explained).filter((text) => text !== "").length;
          // What is already in the file needs no restoring: "0 rows of figures" would read as a loss.
          const counts = [
            figures > 0 ? say("desk.go-on-figures", { count: formatNumber(figures, language) }) : "",
            words > 0 ? say("desk.go-on-words", { count: formatNumber(words, language) }) : "",
          ].filter((part) => part !== "");
          return (
            <li key={file} className={styles.item}>
              <span className={styles.words}>
                <Text weight="semibold" className={styles.name}>
                  {name}
                </Text>
                <Text className={styles.quiet}>
                  {dropped.has(file)
                    ? say("desk.go-on-dropped")
                    : say("desk.go-on-what", {
                        what: counts.length === 0 ? "" : ` · ${counts.join(", ")}`,
                        time: formatTime(new Date(savedAt)),
                        date: formatDay(savedAt),
                      })}
                </Text>
              </span>
              {dropped.has(file) ? (
                <Button onClick={() => void back(one)}>{say("desk.go-on-back")}</Button>
              ) : (
                <>
                  <Button
                    disabledFocusable={busy}
                    onClick={() => onOpen({ name, bytes: () => bytesOf(one) })}
                    aria-label={say("desk.go-on-open-name", { file: name })}
                  >
                    {say("desk.go-on-open")}
                  </Button>
                  <Button
                    appearance="subtle"
                    onClick={() => void drop(one)}
                    aria-label={say("desk.go-on-drop-name", { file: name })}
                  >
                    {say("desk.go-on-drop")}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
