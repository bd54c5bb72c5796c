import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  button: { minWidth: "32px" },
  dialog: {
    maxWidth: "min(480px, calc(100vw - 32px))",
    padding: "16px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400 },
  keys: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "16px",
    rowGap: "6px",
    margin: "0 0 16px",
    "& dt": { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
    "& dd": { margin: 0 },
  },
});

const KEYS = [
  ["Alt+1 … 4", "keys.tabs"],
  ["F6, Shift+F6", "keys.parts"],
  ["← ↑ → ↓, Page, Home, End", "keys.sheet"],
  ["↑ ↓ ← →, Enter", "keys.tree"],
  ["Ctrl+S", "keys.download"],
  ["Esc", "keys.escape"],
  ["?", "keys.help"],
] as const;

const TYPES = "input, textarea, select, [contenteditable]";

/** The keys that the workbench knows, under `?`. */
export function Help() {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.matches(TYPES);
      const box = dialog.current;
      // The workbench stays while another place of the page is looked at.
      if (event.key !== "?" || typing || box === null || box.open || box.closest("[hidden]")) return;
      event.preventDefault();
      box.showModal();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <Button
        className={styles.button}
        aria-label={say("keys.title")}
        title={say("keys.title")}
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id} className={styles.title}>
          {say("keys.title")}
        </h2>
        <dl className={styles.keys}>
          {KEYS.map(([keys, what]) => (
            <div key={keys} style={{ display: "contents" }}>
              <dt>{keys}</dt>
              <dd>{say(what)}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={() => dialog.current?.close()}>{say("keys.close")}</Button>
      </dialog>
    </>
  );
}
