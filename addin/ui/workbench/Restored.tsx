import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { formatDay, formatTime } from "../format";
import type { FileState, Wanted } from "./useFile";
import { useWorkbenchWords } from "./words";

export interface RestoredProps {
  file: FileState;
  onReopen: (wanted: Wanted) => void;
}

/** Says that what was typed before is there again, and undoes it; the other way round where it was undone. */
export function Restored({ file, onReopen }: RestoredProps) {
  const { say } = useWorkbenchWords();
  const [shown, setShown] = useState(true);
  const { kept, bare, name, bytes } = file;
  if (kept === null || !shown) return null;
  const when = { time: formatTime(new Date(kept.savedAt)), date: formatDay(kept.savedAt) };
  return (
    <div role="status">
      <MessageBar intent="info">
        <MessageBarBody>{say(bare ? "desk.bare" : "desk.restored", when)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => onReopen({ name, bytes: () => Promise.resolve(bytes), bare: !bare })}>
            {say(bare ? "desk.restore" : "desk.restored-undo", when)}
          </Button>
          {!bare && <Button onClick={() => setShown(false)}>{say("desk.restored-close")}</Button>}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
