import { useMemo } from "react";
import type { Language } from "../../../shared/messages/language";
import { workbenchSentence, type WorkbenchSentence } from "../../../shared/messages/ui-workbench";
import { useWords } from "../words";

export interface WorkbenchSpeech {
  language: Language;
  say: (key: WorkbenchSentence, params?: Record<string, string | number>) => string;
}

/** The workbench's sentences in the language that is on. */
export function useWorkbenchWords(): WorkbenchSpeech {
  const { language } = useWords();
  return useMemo(() => ({ language, say: (key, params = {}) => workbenchSentence(key, params, language) }), [language]);
}
