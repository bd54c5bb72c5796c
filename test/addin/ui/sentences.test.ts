import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES } from "../../../shared/messages/language";
import { UI_SENTENCES, uiSentence, type UiSentence } from "../../../shared/messages/ui";

const KEYS = Object.keys(UI_SENTENCES) as UiSentence[];
const UI = join(__dirname, "../../../addin/ui");
const ADDIN = join(__dirname, "../../../addin");

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();

test.each(KEYS)("%s is said in every language, with the same places", (key) => {
  for (const language of LANGUAGES) {
    expect(UI_SENTENCES[key][language].trim()).not.toBe("");
    expect(UI_SENTENCES[key][language]).toBe(UI_SENTENCES[key][language].normalize("NFC"));
    expect(placesOf(UI_SENTENCES[key][language])).toEqual(placesOf(UI_SENTENCES[key].vi));
  }
});

test("no sentence is left over", () => {
  const sources = [...readdirSync(UI).map((file) => join(UI, file)), join(ADDIN, "main.tsx")];
  const text = sources.map((file) => readFileSync(file, "utf8")).join("\n");
  expect(KEYS.filter((key) => !text.includes(`"${key}"`))).toEqual([]);
});

test("no screen holds Vietnamese words of its own", () => {
  const spoken = readdirSync(UI)
    .filter((file) => file.endsWith(".tsx"))
    .filter((file) => {
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
