import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import type { AccessKey, IssuedKey } from "../../../shared/model/accessKey";
import { shownMoment } from "./dates";
import { columns } from "./table";

/** A line for each new key: its unit, and what opens. */
export function printIssued(keys: IssuedKey[], language: Language): string {
  const lines = columns(keys.map(({ unit, role, key }) => [unit, role, key]));
  return [...lines, sentence("keys.issued", { count: keys.length }, language)].join("\n");
}

/** The keys, a line each; of what opens nothing is known here. */
export function printKeys(keys: AccessKey[], now: Date, language: Language): string {
  if (keys.length === 0) return sentence("keys.none", {}, language);
  const moment = (at: string | null) => (at === null ? "–" : shownMoment(at));
  const state = ({ revokedAt, to }: AccessKey) => {
    if (revokedAt !== null) return sentence("keys.revoked", { at: shownMoment(revokedAt) }, language);
    return sentence(to !== null && Date.parse(to) <= now.getTime() ? "keys.expired" : "keys.good", {}, language);
  };
  const rows = keys.map((key) => {
    const { id, unit, role, from, by, to, lastUsed } = key;
    return [id, unit, role, moment(from), by, moment(to), moment(lastUsed), state(key)];
  });
  return columns([sentence("keys.columns", {}, language).split(" | "), ...rows]).join("\n");
}
