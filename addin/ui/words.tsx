import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language } from "../../shared/messages/language";
import { uiSentence, type UiSentence } from "../../shared/messages/ui";

const LanguageContext = createContext<Language>("vi");

/** Gives everything below it its language. */
export function Words({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export interface Speech {
  language: Language;
  say: (key: UiSentence, params?: Record<string, string | number>) => string;
}

/** The page's sentences in the language that is on. */
export function useWords(): Speech {
  const language = useContext(LanguageContext);
  return useMemo(() => ({ language, say: (key, params = {}) => uiSentence(key, params, language) }), [language]);
}
