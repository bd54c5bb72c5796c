import { Document } from "../../shared/model/snapshot";
import type { DocumentTyped } from "./keeping";

/**
 * The signed paper that the fields say: null where nothing is typed, "incomplete" where something is but not what a
 * paper is found by: its number, its symbol and its date.
 */
export function documentOf(typed: DocumentTyped): Document | null | "incomplete" {
  const [number, symbol, signer] = [typed.number.trim(), typed.symbol.trim(), typed.signer.trim()];
  const { date, capacity } = typed;
  if ([number, symbol, date, signer, capacity].every((part) => part === "")) return null;
  if (number === "" || symbol === "" || date === "") return "incomplete";
  const document = Document.safeParse({ number, symbol, date, signer, capacity: capacity === "" ? null : capacity });
  return document.success ? document.data : "incomplete";
}
