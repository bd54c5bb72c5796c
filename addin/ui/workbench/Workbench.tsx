import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type DragEvent } from "react";
import { targetsOf } from "../../../shared/model/plan";
import { readSealedFile, SEALED_ENDING } from "../../actions/sealedFile";
import { formatNumber } from "../format";
import { fetchTabs } from "../pane/tabs";
import { Asking } from "./Asking";
import { Opened } from "./Opened";
import { OutboxBar } from "./OutboxBar";
import type { WorkbenchProps } from "./tools";
import { Trouble } from "./Trouble";
import { useFile, type Wanted } from "./useFile";
import { Welcome } from "./Welcome";
import { useWorkbenchWords } from "./words";

const useStyles = makeStyles({
  busy: { display: "flex", alignItems: "center", justifyContent: "center", columnGap: "12px", padding: "12px" },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** A plan's workbook opened in the browser: seen, checked, filled in, taken back and sent. */
export function Workbench({ tools, now, onTable }: WorkbenchProps) {
  const styles = useStyles();
  const { say, language } = useWorkbenchWords();
  const { file, reading, failure, open, stop, refresh } = useFile(tools.opener, tools.memory, tools.drafts);
  const [over, setOver] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [asked, setAsked] = useState<Wanted | null>(null);
  const [dropped, setDropped] = useState(1);
  const [sealedFailure, setSealedFailure] = useState<{ thrown: unknown; name: string } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { opener, outbox } = tools;

  // All that opening and filling in a file needs is fetched now: the server may be gone by then.
  useEffect(() => {
    opener.prepare();
    void fetchTabs();
  }, [opener]);

  // Where the browser keeps nothing, closing the page would lose what was not downloaded: the browser asks.
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  const take = useCallback((wanted: Wanted) => (unsaved ? setAsked(wanted) : open(wanted)), [unsaved, open]);
  const sendSealed = async (one: File): Promise<void> => {
    setSealedFailure(null);
    try {
      await outbox.takeOver(await readSealedFile(new Uint8Array(await one.arrayBuffer())));
    } catch (thrown) {
      setSealedFailure({ thrown, name: one.name });
    }
  };
  const takeFiles = (files: FileList | null): void => {
    setDropped(files?.length ?? 0);
    const [one, second] = files ?? [];
    if (one === undefined || second !== undefined) return;
    if (one.name.toLowerCase().endsWith(SEALED_ENDING)) void sendSealed(one);
    else take({ name: one.name, bytes: async () => new Uint8Array(await one.arrayBuffer()) });
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
        accept={`.xlsx,.xlsm,.docx,.docm,${SEALED_ENDING}`}
        aria-label={say("desk.choose")}
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
      <OutboxBar outbox={outbox} onTable={onTable} now={now} />
      {dropped > 1 && <Asking text={say("desk.not-one", { count: dropped })} />}
      {sealedFailure !== null && <Trouble thrown={sealedFailure.thrown} name={sealedFailure.name} />}
      {failure !== null && (
        <Trouble thrown={failure.thrown} name={failure.wanted.name} onRetry={() => open(failure.wanted)} />
      )}
      {asked !== null && (
        <Asking text={say("desk.leave")}>
          <Button
            onClick={() => {
              open(asked);
              setAsked(null);
            }}
          >
            {say("desk.leave-open")}
          </Button>
          <Button onClick={() => setAsked(null)}>{say("desk.leave-stay")}</Button>
        </Asking>
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
        <Welcome
          over={over}
          busy={reading !== null}
          drafts={tools.drafts}
          onChoose={choose}
          onSample={sample}
          onOpen={take}
        />
      ) : (
        <Opened
          key={file.turn}
          file={file}
          refresh={refresh}
          tools={tools}
          now={now}
          onTable={onTable}
          onOpen={choose}
          onReopen={open}
          onUnsaved={setUnsaved}
        />
      )}
    </main>
  );
}
