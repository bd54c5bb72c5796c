import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../../shared/model/finding";
import { explanationKey } from "../../actions/findings";
import { useWorkbenchWords } from "../workbench/words";
import { useLists } from "./styles";
import { usePane } from "./view";

/** The longest sentence that travels with a finding. */
const LONGEST = 2000;

/** A person's sentence for findings, that travels with the report. */
export function Explain({ findings }: { findings: readonly [Finding, ...Finding[]] }) {
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { explained, explain } = usePane();
  const kept = explained[explanationKey(findings[0])] ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDraft(null);
    // The field is gone: the focus goes back to what opened it.
    setTimeout(() => button.current?.focus());
  };
  if (draft !== null)
    return (
      <div className={lists.section}>
        <Field label={say("check.explanation")}>
          <Textarea
            autoFocus
            value={draft}
            maxLength={LONGEST}
            resize="vertical"
            onChange={(_, { value }) => setDraft(value)}
            onKeyDown={({ key }) => key === "Escape" && close()}
          />
        </Field>
        <div className={lists.buttons}>
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              explain(findings, draft.trim());
              close();
            }}
          >
            {say("check.explain-keep")}
          </Button>
          <Button size="small" onClick={close}>
            {say("check.explain-cancel")}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      {kept !== "" && <span className={lists.quiet}>{say("check.explanation-is", { text: kept })}</span>}
      <div>
        <Button ref={button} size="small" onClick={() => setDraft(kept)}>
          {say(kept === "" ? "check.explain" : "check.explain-edit")}
        </Button>
      </div>
    </>
  );
}
