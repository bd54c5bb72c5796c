import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../../shared/messages/language";
import type { Sentence } from "../../../shared/messages/language";
import { UI_SENTENCES, uiSentence } from "../../../shared/messages/ui";
import { WORKBENCH_SENTENCES } from "../../../shared/messages/ui-workbench";

const SENTENCES: Record<string, Sentence> = { ...UI_SENTENCES, ...WORKBENCH_SENTENCES };
const KEYS = Object.keys(SENTENCES);
const UI = join(__dirname, "../../../addin/ui");
const ADDIN = join(__dirname, "../../../addin");

/** Every file of the screens, by its path below addin/ui. */
const FILES = readdirSync(UI, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

const sentenceOf = (key: string): Sentence => SENTENCES[key] ?? { vi: "", en: "" };
const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

test.each(KEYS)("%s is said in every language, with the same places", (key) => {
  for (const language of LANGUAGES) {
    const words = sentenceOf(key)[language];
    expect(words.trim()).not.toBe("");
    expect(words).toBe(words.normalize("NFC"));
    expect(placesOf(words)).toEqual(placesOf(sentenceOf(key).vi));
  }
});

test("the page and the workbench share no key", () => {
  expect(Object.keys(UI_SENTENCES).filter((key) => key in WORKBENCH_SENTENCES)).toEqual([]);
});

test("no sentence is left over", () => {
  const sources = [...FILES.map((file) => join(UI, file)), join(ADDIN, "main.tsx")];
  const text = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  // `plan.${…}`: the beginning stands in the code, the rest in a table of words.
  const begun = [...text.matchAll(/`([a-z]+\.[a-z-]*)\$\{/g)].map(([, start]) => start ?? "");
  const said = (key: string): boolean =>
    text.includes(`"${key}"`) || begun.some((start) => key.startsWith(start) && start !== "");
  expect(KEYS.filter((key) => !said(key))).toEqual([]);
});

test("no screen holds Vietnamese words of its own", () => {
  const spoken = FILES.filter((file) => file.endsWith(".tsx")).filter((file) => {
    const code = readFileSync(join(UI, file), "utf8").replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, "");
    // A language is named in itself.
    return /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i.test(
      code.replace("Tiếng Việt", ""),
    );
  });
  expect(spoken).toEqual([]);
});

test("a sentence is filled", () => {
  expect(uiSentence("head.days-left", { days: 12 }, "vi")).toBe("còn 12 ngày");
  expect(uiSentence("head.days-left", { days: 12 }, "en")).toBe("12 days left");
});
