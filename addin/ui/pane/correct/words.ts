import { useMemo } from "react";
import { correctSentence, type CorrectSentence } from "../../../../shared/messages/correct";
import type { Language } from "../../../../shared/messages/language";
import { useWords } from "../../words";

export interface CorrectSpeech {
  language: Language;
  say: (key: CorrectSentence, params?: Record<string, string | number>) => string;
}

/** The sentences of correcting in the language that is on. */
export function useCorrectWords(): CorrectSpeech {
  const { language } = useWords();
  return useMemo(() => ({ language, say: (key, params = {}) => correctSentence(key, params, language) }), [language]);
}
