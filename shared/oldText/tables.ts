/** The two ways offices typed Vietnamese before Unicode. */
export type Charset = "tcvn3" | "vni";

/**
 * TCVN 5712:1993 third set ("ABC"), by the Latin-1 letter that its byte shows as: small letters, and the capitals without
 * a tone mark. Capitals with tone marks are small letters in a font of capitals (`.VnTimeH`).
 */
export const TCVN3: Readonly<Record<string, string>> = {
  "¡": "Ă", "¢": "Â", "£": "Ê", "¤": "Ô", "¥": "Ơ", "¦": "Ư", "§": "Đ",
  "¨": "ă", "©": "â", "ª": "ê", "«": "ô", "¬": "ơ", "\u00ad": "ư", "®": "đ",
  "µ": "à", "¶": "ả", "·": "ã", "¸": "á", "¹": "ạ",
  "»": "ằ", "¼": "ẳ", "½": "ẵ", "¾": "ắ", "Æ": "ặ",
  "Ç": "ầ", "È": "ẩ", "É": "ẫ", "Ê": "ấ", "Ë": "ậ",
  "Ì": "è", "Î": "ẻ", "Ï": "ẽ", "Ð": "é", "Ñ": "ẹ",
  "Ò": "ề", "Ó": "ể", "Ô": "ễ", "Õ": "ế", "Ö": "ệ",
  "×": "ì", "Ø": "ỉ", "Ü": "ĩ", "Ý": "í", "Þ": "ị",
  "ß": "ò", "á": "ỏ", "â": "õ", "ã": "ó", "ä": "ọ",
  "å": "ồ", "æ": "ổ", "ç": "ỗ", "è": "ố", "é": "ộ",
  "ê": "ờ", "ë": "ở", "ì": "ỡ", "í": "ớ", "î": "ợ",
  "ï": "ù", "ñ": "ủ", "ò": "ũ", "ó": "ú", "ô": "ụ",
  "õ": "ừ", "ö": "ử", "÷": "ữ", "ø": "ứ", "ù": "ự",
  "ú": "ỳ", "û": "ỷ", "ü": "ỹ", "ý": "ý", "þ": "ỵ",
}; // prettier-ignore

/** VNI for Windows: a vowel takes its marks as a letter behind it; the tones in the order acute, grave, hook, tilde, dot. */
const TONES = "ùøûõï";
const HAT = "áàåãä";
const BREVE = "éèúüë";
const VOWELS: [base: string, marks: string, letters: string][] = [
  ["a", TONES, "áàảãạ"],
  ["a", `â${HAT}`, "âấầẩẫậ"],
  ["a", `ê${BREVE}`, "ăắằẳẵặ"],
  ["e", TONES, "éèẻẽẹ"],
  ["e", `â${HAT}`, "êếềểễệ"],
  ["o", TONES, "óòỏõọ"],
  ["o", `â${HAT}`, "ôốồổỗộ"],
  ["ô", TONES, "ớờởỡợ"],
  ["u", TONES, "úùủũụ"],
  ["ö", TONES, "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];
/** Letters that stand for themselves, unlike Latin-1's. */
const SINGLE: Record<string, string> = { ô: "ơ", ö: "ư", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", ñ: "đ" };

/** Small letters; a capital vowel makes a capital, whatever the case of its mark. */
export const VNI: Readonly<Record<string, string>> = {
  ...SINGLE,
  ...Object.fromEntries(
    VOWELS.flatMap(([base, marks, letters]) => [...marks].map((mark, at) => [base + mark, letters[at] ?? ""])),
  ),
};
