import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../../shared/model/address";
import { Failure } from "../Failure";
import { useWorkbenchWords } from "../workbench/words";
import { useLists } from "./styles";
import { usePane } from "./view";

/** Makes the annex that is signed, and shows it. */
export function PrintButton() {
  const lists = useLists();
  const { say } = useWorkbenchWords();
  const { book, desk, figures, refresh, jump } = usePane();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const make = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await book.flush();
      const sheet = await desk.print(figures.period);
      await refresh();
      setMade(sheet);
      jump(cellAddress(sheet, 1, 1));
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={lists.section}>
      {failure !== null && <Failure failure={failure} asOf={null} busy={busy} onRetry={() => void make()} />}
      <div className={lists.buttons}>
        <Button disabledFocusable={busy} onClick={() => void make()}>
          {say(busy ? "results.printing" : "results.print")}
        </Button>
      </div>
      <span role="status" className={lists.quiet}>
        {made !== null && say("results.printed", { sheet: made })}
      </span>
    </div>
  );
}
