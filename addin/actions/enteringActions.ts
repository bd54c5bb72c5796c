import type { ActionResult } from "../../shared/model/result";
import type { ActionEntry } from "./makeResults";

/** What a person has said of one action, as it stands in the fields. */
export interface ActionTyped {
  state: ActionResult["state"] | "";
  /** `2026-06-15`, or nothing. */
  date: string;
  document: string;
  note: string;
}

export const BLANK_ACTION: ActionTyped = { state: "", date: "", document: "", note: "" };

/** The fields as an action's result fills them. */
export function actionTypedOf(result: ActionResult): ActionTyped {
  const { state, date = "", document = "", note = "" } = result;
  return { state, date, document, note };
}

/** What the fields say for the results sheet. Without a state nothing is said: the sheet's cells are emptied. */
export function actionEntryOf(action: string, { state, date, ...words }: ActionTyped): ActionEntry {
  if (state === "") return { action, result: null };
  const texts = (["document", "note"] as const)
    .map((name) => [name, words[name].trim()] as const)
    .filter(([, text]) => text !== "");
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {};
  return { action, result: { action, state, ...day, ...Object.fromEntries(texts) } };
}
