import type { Context } from "../context";
import type { Found, Rule } from "../rule";
import { ABOLISHED } from "./abolished";
import { BASELINE_YEAR } from "./baseline";
import { OLD_ENCODING } from "./encoding";
import { OTHER_UNIT, SELF_REFERENCE } from "./office";
import { PERSONAL_DATA } from "./personal";
import type { PhraseRule } from "./phrase";
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
  return ({ texts, plan }: Context): Found[] =>
    texts.flatMap(({ cell, text, place }) => {
      if (rule.except?.includes(place)) return [];
      // a date with a blank has a finding of its own
      if (rule === PLACEHOLDER && (place === "due" || place === "start") && isBlankedTiming(text)) return [];
      // a dotted line under the table is for a signature
      if (rule === PLACEHOLDER && place === "after" && !/\p{L}/u.test(text)) return [];
      const params = rule.find(text, plan);
      return params ? [{ cell, params }] : [];
    });
}
