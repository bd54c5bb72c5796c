import type { Context } from "../context";
import type { Found, Rule } from "../rule";
import type { TextPlace } from "../texts";
import { ABOLISHED } from "./abolished";
import { BASELINE_YEAR } from "./baseline";
import { OLD_ENCODING } from "./encoding";
import { OTHER_UNIT, SELF_REFERENCE } from "./office";
import { PERSONAL_DATA } from "./personal";
import { findIn, type PhraseRule } from "./phrase";
import { isBlankedTiming, PLACEHOLDER } from "./placeholder";
import { WRONG_YEAR } from "./year";

export const PHRASE_RULES: PhraseRule[] = [
  PLACEHOLDER,
  WRONG_YEAR,
  OTHER_UNIT,
  SELF_REFERENCE,
  PERSONAL_DATA,
  OLD_ENCODING,
  ABOLISHED,
];

export const TEXT_RULES: Rule[] = [
  ...PHRASE_RULES.map((rule) => ({ code: rule.code, look: lookAt(rule) })),
  BASELINE_YEAR,
];

function lookAt(rule: PhraseRule) {
  const except = new Set(rule.except);
  return ({ texts, plan }: Context): Found[] => {
    const found: Found[] = [];
    for (const { cell, text, place } of texts) {
      const params = except.has(place) ? null : findIn(rule, text, plan);
      if (params && !(rule === PLACEHOLDER && isSaidElsewhere(place, text))) found.push({ cell, params });
    }
    return found;
  };
}

/** A date with a blank has a finding of its own; a dotted line under the table is for a signature. */
function isSaidElsewhere(place: TextPlace, text: string): boolean {
  if (place === "due" || place === "start") return isBlankedTiming(text);
  return place === "after" && !/\p{L}/u.test(text);
}
