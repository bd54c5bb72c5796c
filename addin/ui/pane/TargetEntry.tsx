import { Button, Checkbox, Field, Input, Link, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import { plainNumber } from "../../../shared/messages/chips";
import { ESTIMATE_WORDS, VERDICT_WORDS } from "../../../shared/messages/verdicts";
import type { PlacedTarget } from "../../../shared/model/plan";
import type { Achievement, Verdict } from "../../../shared/model/rates";
import { figureRemark, type FigureField, type Typed } from "../../actions/entering";
import { formatMeasure, formatShare } from "../format";
import { VerdictShape } from "../verdict";
import { useWorkbenchWords, type WorkbenchSpeech } from "../workbench/words";
import { TargetChip } from "./common";
import { useLists } from "./styles";
import { usePane } from "./view";

const useStyles = makeStyles({
  head: { color: tokens.colorNeutralForeground1, textAlign: "start", minHeight: "24px", paddingTop: "2px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "4px", minWidth: 0 },
  verdict: { display: "inline-flex", alignItems: "center", columnGap: "6px", fontWeight: tokens.fontWeightSemibold },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))",
    gap: "8px",
    alignItems: "start",
  },
  field: { minWidth: 0 },
  input: {
    minWidth: 0,
    width: "100%",
    "& input": { width: "100%", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  },
  select: { minWidth: 0 },
  texts: { display: "grid", rowGap: "8px", paddingLeft: "8px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
});

const STATES = ["", "attained", "not-attained", "nothing-arose"] as const;
const TEXTS = ["evidence", "cause", "what", "who", "by", "note"] as const;

export interface TargetEntryProps {
  placed: PlacedTarget;
  typed: Typed;
  achievement: Achievement;
  onType: (target: string, change: Partial<Typed>) => void;
}

function verdictWord(verdict: Verdict, estimate: boolean, { language }: WorkbenchSpeech): string {
  const words: Partial<typeof VERDICT_WORDS> = estimate ? ESTIMATE_WORDS : {};
  return (words[verdict] ?? VERDICT_WORDS[verdict])[language];
}

/** One target to fill in: its words, what was promised, the figures, and at once what they come to. */
export const TargetEntry = memo(
  function TargetEntry({ placed, typed, achievement, onType }: TargetEntryProps) {
    const styles = useStyles();
    const lists = useLists();
    const speech = useWorkbenchWords();
    const { say, language } = speech;
    const { jump } = usePane();
    const id = useId();
    const { target, objective, action } = placed;
    const [open, setOpen] = useState(false);
    const type = (change: Partial<Typed>): void => onType(target.id, change);
    const written = TEXTS.filter((name) => typed[name].trim() !== "").length;
    const ratio = target.unit === "%" || typed.numerator !== "" || typed.denominator !== "";
    const { used, rate, verdict, goal } = achievement;
    const come = [
      goal !== null && used !== null ? say("results.used", { used: formatMeasure(used, target.unit, language) }) : "",
      rate !== null && goal !== null ? say("results.rate", { rate: formatShare(rate, language) }) : "",
    ].filter((words) => words !== "");

    const remarkOn = (field: FigureField) => {
      const remark = figureRemark(typed, field, language);
      const share = field === "actual" && target.unit === "%";
      if (remark === null || (share && remark.kind === "thousands")) return {};
      const state = remark.kind === "not-number" || remark.kind === "no-denominator" ? "error" : "warning";
      const figures: Record<string, string> =
        remark.kind === "thousands"
          ? { read: plainNumber(remark.read, language), other: plainNumber(remark.other, language) }
          : {};
      return { validationState: state, validationMessage: say(`results.${remark.kind}`, figures) } as const;
    };

    const figure = (field: FigureField, label: string) => (
      <Field key={field} className={styles.field} size="small" label={label} {...remarkOn(field)}>
        <Input
          size="small"
          className={styles.input}
          inputMode="decimal"
          value={typed[field]}
          onChange={(_, { value }) => type({ [field]: value })}
        />
      </Field>
    );

    return (
      <li className={lists.item} aria-labelledby={id} data-target={target.id}>
        <Link as="button" className={styles.head} onClick={() => jump(target.cell)}>
          <span id={id} className={lists.clamped}>
            {objective.number !== null && <b>{objective.number} </b>}
            {target.text}
          </span>
        </Link>
        {action !== null && action.content !== target.text && (
          <span className={`${lists.quiet} ${lists.clamped}`}>{action.content}</span>
        )}
        <div className={styles.line}>
          <TargetChip target={target} />
          <span className={styles.verdict}>
            <VerdictShape verdict={verdict} />
            {verdictWord(verdict, typed.estimate, speech)}
          </span>
          {come.length > 0 && <span className={lists.quiet}>{come.join(" · ")}</span>}
        </div>
        {target.workedOut !== undefined ? (
          <span className={lists.quiet}>{say("results.worked-out")}</span>
        ) : (
          <>
            <div className={styles.figures}>
              {ratio && figure("numerator", say("results.numerator"))}
              {ratio && figure("denominator", say("results.denominator"))}
              {target.comparator !== "attain" &&
                figure(
                  "actual",
                  target.unit === null || target.unit.length > 12
                    ? say("results.actual")
                    : say("results.actual-unit", { unit: target.unit }),
                )}
              <Field className={styles.field} size="small" label={say("results.state")}>
                <Select
                  size="small"
                  className={styles.select}
                  value={typed.state}
                  onChange={(_, { value }) => type({ state: STATES.find((state) => state === value) ?? "" })}
                >
                  {STATES.map((state) => (
                    <option key={state} value={state}>
                      {state === "" ? say("results.state-none") : say(`results.${state}`)}
                    </option>
                  ))}
                </Select>
              </Field>
            </div>
            <div className={styles.line}>
              <Checkbox
                label={say("results.estimate")}
                checked={typed.estimate}
                onChange={(_, { checked }) => type({ estimate: checked === true })}
              />
              <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
                {written === 0 ? say("results.texts") : say("results.texts-filled", { count: written })}
              </Button>
            </div>
            {open && (
              <div className={styles.texts}>
                {TEXTS.map((name) => (
                  <Field key={name} size="small" label={say(`results.${name}`)}>
                    {name === "who" || name === "by" ? (
                      <Input size="small" value={typed[name]} onChange={(_, { value }) => type({ [name]: value })} />
                    ) : (
                      <Textarea
                        size="small"
                        resize="vertical"
                        value={typed[name]}
                        onChange={(_, { value }) => type({ [name]: value })}
                      />
                    )}
                  </Field>
                ))}
              </div>
            )}
          </>
        )}
      </li>
    );
  },
  (a, b) =>
    a.placed.target === b.placed.target &&
    a.typed === b.typed &&
    a.onType === b.onType &&
    (["used", "goal", "rate", "verdict"] as const).every((key) => a.achievement[key] === b.achievement[key]),
);
