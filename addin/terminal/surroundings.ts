import type { Language } from "../../shared/messages/language";

/** What the terminal's commands reach the world through, handed in by main.ts and by tests. */
export interface Surroundings {
  /** The person's own directory: names of files are relative to it. */
  directory: string;
  /** Environment variables. */
  env: Record<string, string | undefined>;
  /** One line, or several, on standard output. */
  print: (text: string) => void;
  /** A remark on standard error. */
  remark: (text: string) => void;
  now: () => Date;
  newId: () => string;
  language: Language;
}
