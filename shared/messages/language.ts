/** The languages of the product; Vietnamese is the first. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in every language. `{name}` stands for a parameter. */
export type Sentence = Record<Language, string>;

/** Fills `{name}` places; a parameter that is missing stays visible as its place. */
export function fill(sentence: Sentence, params: Record<string, string | number>, language: Language): string {
  return sentence[language].replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
