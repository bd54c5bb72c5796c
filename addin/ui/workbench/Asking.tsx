import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ body: { paddingBlock: "8px", whiteSpace: "normal" } });

/** Something to be known or decided before going on, with what can be done about it. */
export function Asking({ text, children }: { text: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="warning">
        <MessageBarBody className={styles.body}>{text}</MessageBarBody>
        {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
