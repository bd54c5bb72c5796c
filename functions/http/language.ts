import { LANGUAGES, type Language } from "../../shared/messages/language";

/** The language a caller reads best (RFC 9110 §12.5.4), of those we speak; Vietnamese where nothing fits. */
export function languageOf(acceptLanguage: string | null): Language {
  const wishes = (acceptLanguage ?? "").split(",").map((wish) => {
    const [tag = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { language: LANGUAGES.find((known) => tag.split("-")[0] === known), weight: Number(quality ?? 1) };
  });
  const [best] = wishes
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return best?.language ?? "vi";
}
