import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress, columnName, rangeAddress } from "../../../../shared/model/address";
import type { TargetCorrection } from "../../../../shared/model/layout";
import type { Target } from "../../../../shared/model/plan";
import type { CellPlace, Meaning } from "../../../actions/meaning";
import { columnAt, tableAt } from "../../../actions/whyAt";
import { useLists } from "../styles";
import { usePane } from "../view";
import { Trouble } from "../../workbench/Trouble";
import { Corrections } from "./Corrections";
import { FieldSelect } from "./FieldSelect";
import { TargetFix } from "./TargetFix";
import { useCorrectingHere, type Correcting } from "./useCorrecting";
import { useCorrectWords } from "./words";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: "8px", paddingTop: "4px" },
  column: { display: "flex", alignItems: "center", columnGap: "8px", flexWrap: "wrap" },
});

/** A target as it stands, said again: what is not corrected of a cell stays. */
function sameTarget({ text, comparator, value, high, unit, level }: Target): TargetCorrection {
  return {
    text,
    comparator,
    value,
    ...(high !== undefined && { high }),
    unit,
    ...(level !== undefined && { level }),
  };
}

/** What can be put right at the cell one stands on. Made anew for every cell: nothing half-typed goes to another one. */
export function CorrectAt(props: { place: CellPlace; meaning: Meaning }) {
  const { sheet, row, column } = props.place;
  return useCorrectingHere() === null ? null : <AtPlace key={`${sheet} ${row} ${column}`} {...props} />;
}

function AtPlace({ place, meaning }: { place: CellPlace; meaning: Meaning }) {
  const styles = useStyles();
  const lists = useLists();
  const { say } = useCorrectWords();
  const { reading } = usePane();
  const correcting = useCorrectingHere();
  const [fixed, setFixed] = useState<Target | "new" | null>(null);
  if (correcting === null) return null;
  const { busy, failure, correct } = correcting;
  const { sheet, row, column } = place;
  const { targets, header } = meaning;
  const cell = cellAddress(sheet, row, column);
  const setTargets = (all: TargetCorrection[]): void => {
    setFixed(null);
    correct([{ kind: "setTarget", cell, targets: all }]);
  };
  const others = (without: Target): TargetCorrection[] => targets.filter((one) => one !== without).map(sameTarget);
  return (
    <details className={lists.details}>
      <summary>{say("fix.title")}</summary>
      <div className={styles.body}>
        {header && (
          <div className={styles.column}>
            <span>{say("fix.column")}</span>
            <FieldSelect
              label={say("point.column", { column: columnName(column), words: "" })}
              field={columnAt(reading, place)?.field ?? null}
              onField={(chosen) =>
                chosen !== null &&
                correct([{ kind: "setColumn", sheet, column: columnName(column), row, field: chosen }])
              }
            />
          </div>
        )}
        {fixed === null && <Choices place={place} meaning={meaning} correcting={correcting} onFix={setFixed} />}
        {fixed !== null && (
          <TargetFix
            target={fixed === "new" ? null : fixed}
            busy={busy}
            onSave={(said) =>
              setTargets(
                fixed === "new"
                  ? [...targets.map(sameTarget), said]
                  : targets.map((one) => (one === fixed ? said : sameTarget(one))),
              )
            }
            onNone={() => setTargets(fixed === "new" ? [] : others(fixed))}
            onCancel={() => setFixed(null)}
          />
        )}
        {failure !== null && <Trouble thrown={failure} />}
        <Corrections correcting={correcting} />
      </div>
    </details>
  );
}

interface ChoicesProps {
  place: CellPlace;
  meaning: Meaning;
  correcting: Correcting;
  onFix: (target: Target | "new") => void;
}

/** What can be said of a cell with one press. */
function Choices({ place, meaning, correcting, onFix }: ChoicesProps) {
  const lists = useLists();
  const { say } = useCorrectWords();
  const { reading } = usePane();
  const { busy, correct, point } = correcting;
  const { sheet, row, column } = place;
  const { objective, action, field, targets, header } = meaning;
  const cell = cellAddress(sheet, row, column);
  const table = tableAt(reading, place);
  const inRow = table !== null && !header && row > table.top;
  const states = objective !== null && action === null && field === "statement";
  const says = field === "statement" || field === "content" || field === "target";
  const ignore = (range: string) => correct([{ kind: "ignoreRange", range }]);
  return (
    <div className={lists.buttons}>
      {targets.map((target) => (
        <Button key={target.id} size="small" onClick={() => onFix(target)}>
          {say("fix.target")}
          {targets.length > 1 && ` ${targets.indexOf(target) + 1}`}
        </Button>
      ))}
      {inRow && says && (
        <Button size="small" onClick={() => onFix("new")}>
          {say("fix.add-target")}
        </Button>
      )}
      {inRow && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => correct([{ kind: "setObjectiveRow", cell, is: !states }])}
        >
          {say(states ? "fix.no-objective" : "fix.is-objective")}
        </Button>
      )}
      <Button size="small" onClick={() => ignore(cell)} disabledFocusable={busy}>
        {say("fix.ignore-cell")}
      </Button>
      {inRow && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => ignore(rangeAddress(sheet, { ...table, top: row, bottom: row }))}
        >
          {say("fix.ignore-row", { row })}
        </Button>
      )}
      {table !== null && reading.tables.length > 1 && (
        <Button size="small" disabledFocusable={busy} onClick={() => ignore(rangeAddress(sheet, table))}>
          {say("fix.ignore-table")}
        </Button>
      )}
      <Button size="small" onClick={() => point(place)}>
        {say("fix.header")}
      </Button>
    </div>
  );
}
