import type { Language } from "../../../shared/messages/language";
import { sentence } from "../../../shared/messages/terminal";
import type { Kind, Receipt } from "../../../shared/model/snapshot";
import { shownMoment } from "./dates";

/** The receipt in two lines that can be kept. */
export function printReceipt(receipt: Receipt, kind: Kind, language: Language): string {
  const { four, chain, unit, period, version, receivedAt, sha256 } = receipt;
  const late = four.onTime === null ? "" : sentence(four.onTime ? "receipt.on-time" : "receipt.late", {}, language);
  return [
    sentence(`receipt.${kind}`, { version, unit, period, receivedAt: shownMoment(receivedAt), late }, language),
    sentence(
      "receipt.numbers",
      { with: four.filled.with, of: four.filled.of, open: four.open, sequence: chain.sequence, sha256 },
      language,
    ),
  ].join("\n");
}
