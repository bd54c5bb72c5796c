import type { Target } from "../../../shared/model/plan";
import type { WrittenTarget } from "./expected";

interface Choice {
  comparator: string;
  value: number | undefined;
  high: number | undefined;
  unit: string | undefined;
}

interface Wanted {
  text: WrittenTarget;
  optional: boolean;
  choices: Choice[];
  details: [key: string, value: string][];
}

const SIGNS = { atLeast: ">=", moreThan: ">", atMost: "<=", lessThan: "<", equals: "=", attain: "attain" } as const;
const CHOICE =
  /^(?<comparator>>=|<=|>|<|=|attain)(?:\s+(?<value>-?\d+(?:\.\d+)?)(?:\.\.(?<high>\d+(?:\.\d+)?))?(?:\s+(?<unit>.+))?)?$/;

/** What differs between the targets read at a place and those wanted there, a sentence each. */
export function missedTargets(where: string, read: readonly Target[], written: readonly WrittenTarget[]): string[] {
  const left = new Set(read);
  const taken = new Map<Wanted, Target>();
  const wanted = written.map(wantedOf).sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const fits of [isWhole, isValue])
    for (const want of wanted) {
      if (taken.has(want)) continue;
      const found = [...left].find((target) => want.choices.some((choice) => fits(target, choice)));
      if (!found) continue;
      taken.set(want, found);
      left.delete(found);
    }
  return [
    ...wanted.flatMap((want) => {
      const target = taken.get(want);
      if (want.optional) return [];
      return target ? differences(target, want) : [`target ${want.text} not read`];
    }),
    ...[...left].map((target) => `no target: ${shown(target)} from "${target.text}"`),
  ].map((sentence) => `${where}: ${sentence}`);
}

function differences(target: Target, want: Wanted): string[] {
  const whole = want.choices.some((choice) => isWhole(target, choice));
  return [
    ...(whole ? [] : [`${want.text} read as ${shown(target)}`]),
    ...want.details
      .filter(([key, value]) => !isDetail(target, key, value))
      .map(([key]) => `${want.text}: ${key} read as ${JSON.stringify(detailOf(target, key))}`),
  ];
}

function wantedOf(text: WrittenTarget): Wanted {
  const [bare = "", braces = ""] = text.replace(/^\?/, "").split(" {");
  return {
    text,
    optional: text.startsWith("?"),
    choices: bare.split(" | ").map(choiceOf),
    details: braces
      .replace("}", "")
      .split(", ")
      .filter(Boolean)
      .map((detail) => {
        const at = detail.indexOf(" ");
        return at < 0 ? [detail, ""] : [detail.slice(0, at), detail.slice(at + 1)];
      }),
  };
}

function choiceOf(text: string): Choice {
  const groups = CHOICE.exec(text.trim())?.groups;
  if (!groups?.comparator) throw new Error(`a target written in no known way: ${text}`);
  const figure = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return {
    comparator: groups.comparator,
    value: figure(groups.value),
    high: figure(groups.high),
    unit: groups.unit,
  };
}

function isWhole(target: Target, choice: Choice): boolean {
  if (!isValue(target, choice)) return false;
  if (choice.comparator === "attain" || choice.value === undefined) return true;
  const sameBand = choice.high === undefined ? target.high === undefined : isNear(target.high, choice.high);
  return sameBand && (choice.unit === undefined || plainUnit(target.unit) === plainUnit(choice.unit));
}

function isValue(target: Target, choice: Choice): boolean {
  if (SIGNS[target.comparator] !== choice.comparator) return false;
  return choice.value === undefined || isNear(target.value, choice.value);
}

function isDetail(target: Target, key: string, value: string): boolean {
  const read = detailOf(target, key);
  if (key === "group") return typeof read === "string";
  return typeof read === "number" ? isNear(read, Number(value)) : read === value;
}

function detailOf(target: Target, key: string): unknown {
  return key === "baseline" ? target.baseline?.value : target[key as keyof Target];
}

/** Figures worked out from others may differ in the last place. */
function isNear(read: number | null | undefined, want: number): boolean {
  return typeof read === "number" && Math.abs(read - want) <= 1e-6 * Math.max(1, Math.abs(want));
}

const plainUnit = (unit: string | null) =>
  (unit ?? "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .trim();

function shown({ comparator, value, high, unit }: Target): string {
  return [SIGNS[comparator], value === null ? null : high === undefined ? value : `${value}..${high}`, unit]
    .filter((part) => part !== null && part !== "")
    .join(" ");
}
