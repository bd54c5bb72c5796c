import { dateOf } from "../../shared/achieving/sheet/words";
import { Document } from "../../shared/model/snapshot";
import type { DocumentTyped } from "./keeping";

/**
 * The signed paper that the fields say: null where nothing is typed, "incomplete" where something is but not what a
 * paper is found by: its number, its symbol and its date.
 */
export function documentOf(typed: DocumentTyped): Document | null | "incomplete" {
  const [number, symbol, signer] = [typed.number.trim(), typed.symbol.trim(), typed.signer.trim()];
  const { capacity } = typed;
  if ([number, symbol, typed.date.trim(), signer, capacity].every((part) => part === "")) return null;
  const date = dateOf(typed.date);
  if (number === "" || symbol === "" || date === null) return "incomplete";
  const document = Document.safeParse({ number, symbol, date, signer, capacity: capacity === "" ? null : capacity });
  return document.success ? document.data : "incomplete";
}
