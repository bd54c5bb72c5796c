import { languageOf } from "../../../functions/http/language";

test.each([
  [null, "vi"],
  ["", "vi"],
  ["*", "vi"],
  ["en", "en"],
  ["en-US,en;q=0.9", "en"],
  ["vi-VN,vi;q=0.9,en;q=0.8", "vi"],
  ["en;q=0.5,vi;q=0.9", "vi"],
  ["fr,en;q=0.3", "en"],
  ["en;q=0", "vi"],
  ["en;q=x", "vi"],
])("%s is answered in %s", (header, language) => expect(languageOf(header)).toBe(language));
