import type { Finding } from "../../model/finding";
import type { Plan } from "../../model/plan";
import type { FindingCode } from "../../problems/findings";
import type { TextPlace } from "../texts";

/** What a phrase is held against. */
export type Office = Pick<Plan, "unit" | "year" | "issued">;

/** A rule on words alone, with phrases it finds and phrases it leaves alone: both are run as tests, for the office of 2026. */
export interface PhraseRule {
  code: FindingCode;
  /** Places where the words mean something else. */
  except?: TextPlace[];
  /** What every phrase it finds holds: cheap to look for, so that most texts need no more. */
  hint: RegExp;
  /** Takes a `tidy` text. */
  find: (text: string, office: Office) => Finding["params"] | null;
  found: string[];
  left: string[];
}

/** What a rule finds in a `tidy` text. */
export function findIn(rule: PhraseRule, text: string, office: Office): Finding["params"] | null {
  return rule.hint.test(text) ? rule.find(text, office) : null;
}

/** The office that the phrases of every table are written for. */
export const EXAMPLE_OFFICE: Office = {
  unit: "UBND xã Tân Mẫu",
  year: 2026,
  issued: { number: "5/KH-UBND", date: "2026-01-12", by: "UBND xã Tân Mẫu" },
};
