/** What may begin a syllable, and what it may sound on, tones left off. `qu` and `gi` begin one as they are. */
const INITIAL = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]";
const RIMES =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et " +
  "ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach " +
  "oai oan oang oanh oao oat oay oăc oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un " +
  "ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyên uyêt uyu ư ưa ưc ưi ưng " +
  "ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêt yêu ych ynh yt";
const SYLLABLE = new RegExp(`^(?:${INITIAL})?(?:${RIMES.split(" ").join("|")})$`, "u");
const STOPPED = /(?:c|ch|p|t)$/u;
/** Grave, tilde, acute, hook above, dot below: the five tones as marks of their own. */
const TONE = /[\u0300\u0303\u0301\u0309\u0323]/gu;
/** A syllable that ends in a stop sounds acute or low. */
const SHARP = /[\u0301\u0323]/u;

/** Whether a word is a Vietnamese syllable as it is spelt, in Unicode of either form. */
export function isSyllable(word: string): boolean {
  // `chÊt`: nobody writes a capital inside a word
  if (/\p{Ll}\p{Lu}/u.test(word)) return false;
  const parted = word.toLowerCase().normalize("NFD");
  const tones = parted.match(TONE) ?? [];
  const plain = parted.replace(TONE, "").normalize("NFC");
  if (tones.length > 1 || !SYLLABLE.test(plain)) return false;
  return !STOPPED.test(plain) || (tones.length === 1 && SHARP.test(tones[0] ?? ""));
}
