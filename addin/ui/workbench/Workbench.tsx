import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type DragEvent } from "react";
import { targetsOf } from "../../../shared/model/plan";
import { formatNumber } from "../format";
import { Opened } from "./Opened";
import type { WorkbenchProps } from "./tools";
import { Trouble } from "./Trouble";
import { useFile } from "./useFile";
import { Welcome } from "./Welcome";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", justifyContent: "center", columnGap: "12px", padding: "12px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

type Wanted = { name: string; bytes: () => Promise<Uint8Array> };

/** A plan's workbook opened in the browser: seen, checked, filled in, taken back and sent. */
export function Workbench({ tools, now, onTable }: WorkbenchProps) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const { file, reading, failure, open, stop, refresh } = useFile(tools.opener, tools.memory, language);
  const [over, setOver] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState<Wanted | null>(null);
  const [dropped, setDropped] = useState(1);
  const input = useRef<HTMLInputElement>(null);

  // Closing the page would lose what was not downloaded: the browser asks.
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  const take = useCallback(
    (wanted: Wanted) => {
      if (unsaved) setAsked(wanted);
      else open(wanted.name, wanted.bytes);
    },
    [unsaved, open],
  );
  const takeFiles = (files: FileList | null): void => {
    setDropped(files?.length ?? 0);
    const [one, second] = files ?? [];
    if (one === undefined || second !== undefined) return;
    take({ name: one.name, bytes: async () => new Uint8Array(await one.arrayBuffer()) });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    takeFiles(event.dataTransfer.files);
  };
  const choose = (): void => input.current?.click();
  const sample = (): void => take({ name: say("desk.sample-name"), bytes: () => tools.sample(language) });
  const plan = file?.sight.understood?.reading.plan;
  const counts = plan && {
    objectives: plan.objectives.length,
    actions: plan.objectives.reduce((sum, { actions }) => sum + actions.length, 0),
    targets: targetsOf(plan).length,
  };

  return (
    <main
      aria-busy={reading !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          takeFiles(currentTarget.files);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
      <div className={styles.heard} role="status">
        {file !== null &&
          reading === null &&
          counts !== undefined &&
          say("desk.opened", {
            file: file.name,
            objectives: formatNumber(counts.objectives, language),
            actions: formatNumber(counts.actions, language),
            targets: formatNumber(counts.targets, language),
          })}
      </div>
      {dropped > 1 && (
        <div role="alert">
          <MessageBar intent="warning">{say("desk.not-one", { count: dropped })}</MessageBar>
        </div>
      )}
      {failure !== null && <Trouble thrown={failure.thrown} name={failure.name} />}
      {asked !== null && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{say("desk.leave")}</MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() => {
                  open(asked.name, asked.bytes);
                  setAsked(null);
                }}
              >
                {say("desk.leave-open")}
              </Button>
              <Button onClick={() => setAsked(null)}>{say("desk.leave-stay")}</Button>
            </MessageBarActions>
          </MessageBar>
        </div>
      )}
      {reading !== null && (
        <div className={styles.busy}>
          <Spinner size="small" label={say("desk.reading", { file: reading })} />
          <Button size="small" onClick={stop}>
            {say("desk.stop")}
          </Button>
        </div>
      )}
      {file === null ? (
        <Welcome over={over} busy={reading !== null} onChoose={choose} onSample={sample} />
      ) : (
        <Opened
          key={file.turn}
          file={file}
          refresh={refresh}
          tools={tools}
          now={now}
          onTable={onTable}
          onOpen={choose}
          onUnsaved={setUnsaved}
        />
      )}
    </main>
  );
}
