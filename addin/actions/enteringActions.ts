import { dateOf } from "../../shared/achieving/sheet/words";
import type { ActionResult } from "../../shared/model/result";
import type { ActionEntry } from "./makeResults";

/** What a person has said of one action, as it stands in the fields. */
export interface ActionTyped {
  state: ActionResult["state"] | "";
  /** As typed: `15/6/2026`. */
  date: string;
  document: string;
  note: string;
}

export const BLANK_ACTION: ActionTyped = { state: "", date: "", document: "", note: "" };

/** `2026-06-15` as it is typed, `15/06/2026`. */
function dayText(date: string): string {
  return date.split("-").reverse().join("/");
}

/** The fields as an action's result fills them. */
export function actionTypedOf(result: ActionResult): ActionTyped {
  const { state, date = "", document = "", note = "" } = result;
  return { state, date: dayText(date), document, note };
}

/** What the fields say for the results sheet. Without a state nothing is said: the sheet's cells are emptied. */
export function actionEntryOf(action: string, { state, date, ...words }: ActionTyped): ActionEntry {
  if (state === "") return { action, result: null };
  const texts = (["document", "note"] as const)
    .map((name) => [name, words[name].trim()] as const)
    .filter(([, text]) => text !== "");
  const day = dateOf(date);
  return {
    action,
    result: { action, state, ...(day === null ? {} : { date: day }), ...Object.fromEntries(texts) },
  };
}
