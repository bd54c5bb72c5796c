import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "./words";

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: "12px",
    maxHeight: "240px",
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  code: { fontFamily: tokens.fontFamilyMonospace },
  words: { fontFamily: "inherit" },
  line: { display: "block" },
  // Where a command needs two lines, the next one still begins visibly.
  command: { paddingLeft: "2ch", textIndent: "-2ch" },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", marginTop: "8px" },
});

/** Text to take elsewhere: commands or a message, with a button that copies it. */
export function CopyBlock({ text, code, label }: { text: string; code: boolean; label: string }) {
  const styles = useStyles();
  const { say } = useWords();
  const block = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<"next.copied" | "next.copy-failed" | null>(null);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("next.copied");
    } catch {
      // No clipboard without https or permission: the text is selected for Ctrl+C instead.
      if (block.current) window.getSelection()?.selectAllChildren(block.current);
      setOutcome("next.copy-failed");
    }
  };

  return (
    <div>
      <pre
        ref={block}
        className={mergeClasses(styles.text, code ? styles.code : styles.words)}
        tabIndex={0}
        aria-label={label}
      >
        {text.split("\n").map((line, place) => (
          <span key={place} className={mergeClasses(styles.line, code && styles.command)}>
            {line}
          </span>
        ))}
      </pre>
      <div className={styles.bar}>
        <Button appearance="primary" onClick={() => void copy()}>
          {say(code ? "next.copy-commands" : "next.copy-reminder")}
        </Button>
        <span role="status">{outcome === null ? "" : say(outcome)}</span>
      </div>
    </div>
  );
}
