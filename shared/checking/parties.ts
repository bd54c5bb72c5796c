import type { Action } from "../model/plan";
import type { Context } from "./context";
import { grouped } from "./gather";
import type { Found, Rule } from "./rule";
import { folded, tidy } from "./words";

/** A name shorter than this, in letters, is too like others; one that comes up so often is the usual way. */
const LONG_ENOUGH = 12;
const OFTEN = 3;

export const PARTY_RULES: Rule[] = [
  { code: "action.party-spelling", look: spellings },
  { code: "action.party-unlisted", look: unlisted },
];

/** A name as it is written, with the first place it is written in. */
interface Named {
  party: string;
  times: number;
  action: Action;
  field: "lead" | "support" | "monitor";
}

function partiesOf({ actions }: Context): Named[] {
  const names = new Map<string, Named>();
  for (const { action } of actions) {
    for (const field of ["lead", "support", "monitor"] as const) {
      for (const party of action[field]) {
        const named = names.get(party);
        if (named) named.times += 1;
        else names.set(party, { party, times: 1, action, field });
      }
    }
  }
  return [...names.values()];
}

/** A name that comes once, one letter off or one space off another that comes often: very likely a slip. */
function spellings(context: Context): Found[] {
  const uses = [...grouped(partiesOf(context), ({ party }) => folded(party))].map(([words, list]) => ({
    words,
    named: list[0],
    times: list.reduce((sum, { times }) => sum + times, 0),
  }));
  const long = uses.filter(({ words }) => words.length >= LONG_ENOUGH && !words.includes("["));
  const usual = grouped(
    long.filter(({ times }) => times >= OFTEN),
    ({ words }) => words.length,
  );
  return long.flatMap(({ words, named, times }): Found[] => {
    if (!named || times > 1) return [];
    const near = [-1, 0, 1].flatMap((more) => usual.get(words.length + more) ?? []);
    const meant = near.find((other) => isSlip(words, other.words));
    if (!meant?.named) return [];
    const params = { text: tidy(named.party), usual: tidy(meant.named.party), count: meant.times };
    return [{ cell: context.cellOf(named.action, named.field), params }];
  });
}

/** One letter more, less or other; figures and short words tell names apart (`Tổ 1`, `lớp 9A`). */
function isSlip(one: string, other: string): boolean {
  if (one === other || one.replace(/\D/g, "") !== other.replace(/\D/g, "")) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let back = 0;
  while (back < Math.min(one.length, other.length) - from && one.at(-1 - back) === other.at(-1 - back)) back++;
  const [mine, theirs] = [one, other].map((words) => words.slice(from, words.length - back));
  if (mine === undefined || theirs === undefined || mine.length > 1 || theirs.length > 1) return false;
  const word = wordAround(one, from);
  return word.length >= 4 || mine === " " || theirs === " ";
}

function wordAround(text: string, at: number): string {
  return `${/\S*$/.exec(text.slice(0, at))?.[0] ?? ""}${/^\S*/.exec(text.slice(at))?.[0] ?? ""}`;
}

/** `VP: Văn phòng`, `KT-HT = Phòng Kinh tế`: an abbreviation and what it stands for. */
const ENTRY =
  /(?:^|[;,\n(-]|\. )\s*((?:\p{Lu}[\p{Lu}\d]*)(?:[ -]\p{Lu}[\p{Lu}\d]*)*)\s*(?::|=|là)\s*(?=\p{Lu}\p{Ll})/gu;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]*(?:[ -]\p{Lu}[\p{Lu}\d]*)*$/u;
/** Abbreviations that every office knows. */
const KNOWN_TO_ALL = new Set("UBND HĐND MTTQ QMR ISO BCĐ CBCC CCVC TTHC ĐU BTV LĐ CA".split(" "));
/** The fewest entries that make a list of the office's own. */
const LIST = 3;

/** Where the workbook explains its abbreviations, one that the list does not have. */
function unlisted(context: Context): Found[] {
  const listed = new Set(
    context.reading.lines.flatMap(({ text }) =>
      [...text.normalize("NFC").matchAll(ENTRY)].map(([, short = ""]) => short),
    ),
  );
  if (listed.size < LIST) return [];
  const missing = partiesOf(context).filter(
    ({ party }) => ABBREVIATION.test(party) && party.length <= 12 && !listed.has(party) && !isKnown(party, listed),
  );
  return missing.map(({ party, action, field }) => ({ cell: context.cellOf(action, field), params: { text: party } }));
}

function isKnown(party: string, listed: Set<string>): boolean {
  return party.split(/[ -]/).every((part) => KNOWN_TO_ALL.has(part) || listed.has(part));
}
