import { type Charset, TCVN3, VNI } from "./tables";

const TCVN3_LETTERS = new RegExp(`[${Object.keys(TCVN3).join("")}]`, "g");
const TCVN3_WORDS = new RegExp(`[A-Za-z${Object.keys(TCVN3).join("")}]+`, "g");
const VNI_LETTERS = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöíìæóòîñ]/giu;

/** A text typed in an old set of letters, in Unicode (NFC). What is no letter of the set stays. */
export function inUnicode(text: string, charset: Charset): string {
  if (charset === "tcvn3") return text.replace(TCVN3_WORDS, tcvn3Word);
  return text.replace(VNI_LETTERS, (found) => {
    const whole = VNI[found.toLowerCase()];
    if (whole !== undefined) return cased(whole, found);
    // the second letter is no mark of the first: `oé`
    const [first = "", second = ""] = found;
    return [first, second].map((letter) => cased(VNI[letter.toLowerCase()] ?? letter, letter)).join("");
  });
}

/** Capitals with tone marks are missing from the set: in a word of capitals they stand as small letters. */
function tcvn3Word(word: string): string {
  const converted = word.replace(TCVN3_LETTERS, (letter) => TCVN3[letter] ?? letter);
  return /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word) ? converted.toUpperCase() : converted;
}

function cased(letter: string, like: string): string {
  const first = like[0] ?? "";
  return first !== first.toLowerCase() ? letter.toUpperCase() : letter;
}
