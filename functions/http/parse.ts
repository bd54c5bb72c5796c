import { z } from "zod";
import type { Language } from "../../shared/messages/language";
import { Problem } from "../../shared/problems/problem";

const REASONS = { vi: z.locales.vi().localeError, en: z.locales.en().localeError };

/** Parses what came in; the first thing wrong is said in the caller's language. @throws Problem request.invalid */
export function parse<T>(schema: z.ZodType<T>, value: unknown, language: Language): T {
  const parsed = schema.safeParse(value, { error: REASONS[language] });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem("request.invalid", {
    where: issue?.path.map(String).join(".") || "/",
    reason: issue?.message ?? "?",
  });
}

/** The JSON value in some bytes: strict UTF-8, no byte order mark. @throws Problem request.not-json */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new Problem("request.not-json");
  }
}
