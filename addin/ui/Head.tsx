import { Field, Link, makeStyles, mergeClasses, Select, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../shared/messages/language";
import { periodName } from "../../shared/messages/periods";
import type { UiSentence } from "../../shared/messages/ui";
import type { Consolidation } from "../../shared/model/consolidation";
import type { PeriodSummary } from "../../shared/model/periodRecord";
import { newestFirst, type Asked } from "../actions/overview";
import { ExportButton } from "./Export";
import { daysUntil, formatDate } from "./format";
import { Fresh, type FreshProps } from "./Fresh";
import { PLACES, type Place } from "./places";
import { useWords, type Speech } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "16px",
    rowGap: "4px",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  places: { display: "flex", flexWrap: "wrap", columnGap: "16px", flexGrow: 1 },
  place: { lineHeight: "28px", color: tokens.colorNeutralForeground1 },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  languages: { display: "flex", columnGap: "4px" },
  language: { minWidth: "auto" },
  whole: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", columnGap: "24px", rowGap: "12px" },
  words: { flexGrow: 1, minWidth: "min(100%, 320px)" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  due: { display: "block", color: tokens.colorNeutralForeground2 },
  choice: { minWidth: 0, maxWidth: "100%", gridTemplateColumns: "minmax(0, 1fr)" },
  choices: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "12px" },
});

const NAMES: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

export interface BarProps {
  place: Place;
  onPlace: (place: Place) => void;
  onLanguage: (language: Language) => void;
}

const PLACE_NAMES: Record<Place, UiSentence> = { "tong-hop": "page.overview", "ban-lam-viec": "page.workbench" };

/** The strip at the top: what this is, its places, and the language. */
export function Bar({ place, onPlace, onLanguage }: BarProps) {
  const styles = useStyles();
  const { say, language } = useWords();
  return (
    <header className={styles.bar}>
      <Text weight="semibold">{say("page.short")}</Text>
      <nav className={styles.places} aria-label={say("page.places")}>
        {PLACES.map((each) => (
          <Link
            key={each}
            className={mergeClasses(styles.place, each === place && styles.here)}
            href={`?place=${each}`}
            aria-current={each === place ? "page" : undefined}
            onClick={(event) => {
              // With a key held the browser opens it in a window of its own.
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onPlace(each);
            }}
          >
            {say(PLACE_NAMES[each])}
          </Link>
        ))}
      </nav>
      <div className={styles.languages} role="group" aria-label={say("page.language")}>
        {LANGUAGES.map((each) => (
          <ToggleButton
            key={each}
            className={styles.language}
            size="small"
            appearance="subtle"
            checked={each === language}
            lang={each}
            onClick={() => onLanguage(each)}
          >
            {NAMES[each]}
          </ToggleButton>
        ))}
      </div>
    </header>
  );
}

/** `Hạn gửi 10/07/2026 · còn 12 ngày` */
function dueWords(due: string, now: Date, { say }: Speech): string {
  const days = daysUntil(due, now);
  const left =
    days > 1
      ? say("head.days-left", { days })
      : days === 1
        ? say("head.day-left")
        : days === 0
          ? say("head.due-today")
          : days === -1
            ? say("head.overdue-one")
            : say("head.overdue", { days: -days });
  return `${say("head.due", { date: formatDate(due) })} · ${left}`;
}

export interface HeadProps extends FreshProps {
  periods: PeriodSummary[];
  chosen: PeriodSummary;
  now: Date;
  table: Consolidation | null;
  onChoose: (choice: Asked) => void;
}

/** Whose table it is, of which period, until when; the choices where there is one to make. */
export function Head({ periods, chosen, now, table, asOf, busy, onChoose, onRefresh }: HeadProps) {
  const styles = useStyles();
  const speech = useWords();
  const { say, language } = speech;
  const bodies = [...new Set(periods.map(({ body }) => body))].sort();
  const ofBody = newestFirst(periods.filter(({ body }) => body === chosen.body));
  return (
    <div className={styles.whole}>
      <div className={styles.words}>
        <h1 className={styles.title}>
          {chosen.body} · {periodName(chosen.period, language)}
        </h1>
        <Text className={styles.due}>{dueWords(chosen.due, now, speech)}</Text>
      </div>
      <div className={styles.choices}>
        {bodies.length > 1 && (
          <Field className={styles.choice} label={say("head.body")}>
            <Select value={chosen.body} onChange={(_, { value }) => onChoose({ body: value })}>
              {bodies.map((body) => (
                <option key={body}>{body}</option>
              ))}
            </Select>
          </Field>
        )}
        {ofBody.length > 1 && (
          <Field className={styles.choice} label={say("head.period")}>
            <Select value={chosen.period} onChange={(_, { value }) => onChoose({ body: chosen.body, period: value })}>
              {ofBody.map(({ period }) => (
                <option key={period} value={period}>
                  {periodName(period, language)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {table !== null && <ExportButton table={table} kind="workbook" />}
        <Fresh asOf={asOf} busy={busy} onRefresh={onRefresh} />
      </div>
    </div>
  );
}
