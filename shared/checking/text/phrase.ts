import type { Finding } from "../../model/finding";
import type { FindingCode } from "../../problems/findings";
import type { TextPlace } from "../texts";

/** What a phrase is held against. */
export interface Office {
  unit: string | null;
  year: number | null;
}

/** A rule on words alone, with phrases it finds and phrases it leaves alone: both are run as tests, for the office of 2026. */
export interface PhraseRule {
  code: FindingCode;
  /** Places where the words mean something else. */
  except?: TextPlace[];
  find: (text: string, office: Office) => Finding["params"] | null;
  found: string[];
  left: string[];
}

/** The office that the phrases of every table are written for. */
export const EXAMPLE_OFFICE: Office = { unit: "UBND xã Tân Mẫu", year: 2026 };
