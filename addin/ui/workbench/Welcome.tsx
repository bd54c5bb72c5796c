import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { GoOn, type GoOnProps } from "./GoOn";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  whole: {
    display: "flex",
    flexDirection: "column",
    rowGap: "20px",
    padding: "24px 16px",
    maxWidth: "760px",
    marginInline: "auto",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "12px",
    padding: "40px 16px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: "8px" },
  promise: { color: tokens.colorNeutralForeground2, maxWidth: "60ch", textAlign: "center" },
  steps: { margin: "8px 0 0", paddingLeft: "20px", "& li": { paddingBlock: "4px" } },
  label: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

export interface WelcomeProps {
  /** A file is held over the page. */
  over: boolean;
  busy: boolean;
  onChoose: () => void;
  onSample: () => void;
  /** What was typed before, on this machine. */
  drafts: GoOnProps["drafts"];
  onOpen: GoOnProps["onOpen"];
}

/** The first visit: where a file is put, what then happens, and a plan to try it with. */
export function Welcome({ over, busy, drafts, onChoose, onSample, onOpen }: WelcomeProps) {
  const styles = useStyles();
  const { say } = useWorkbenchWords();
  return (
    <div className={styles.whole}>
      <h1 className={styles.title}>{say("desk.title")}</h1>
      <div className={mergeClasses(styles.zone, over && styles.over)}>
        <Text size={400}>{say("desk.drop")}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={busy} onClick={onChoose}>
            {say("desk.choose")}
          </Button>
          <Button disabledFocusable={busy} onClick={onSample}>
            {say("desk.sample")}
          </Button>
        </div>
        <Text className={styles.promise}>{say("desk.promise")}</Text>
      </div>
      <GoOn drafts={drafts} busy={busy} onOpen={onOpen} />
      <section>
        <h2 className={styles.label}>{say("desk.steps")}</h2>
        <ol className={styles.steps}>
          {(["plan", "check", "results", "send"] as const).map((step) => (
            <li key={step}>{say(`desk.step-${step}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
