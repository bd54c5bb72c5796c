import type { PhraseRule } from "./phrase";

/** Signs of TCVN3 (ABC) read as Latin-1 inside a word: no Vietnamese word in Unicode holds them. */
const TCVN3 = /\p{L}[µ¸¶·¹¨»¾¼½Æ©®ª\u00AD¬¦§£¤¥æçñëïöüûÿþßÐåäî]|\p{Ll}[ÊÇÈÉËÒÎÏÑ]|[µ¸¶·¹¨»¾¼½©®ª¬¦§£¤¥]\p{Ll}/u;
/** Pairs of VNI: a vowel followed by the accent as a letter of its own. */
const VNI = /(?:a[âêùøûõïäáàåãúüé]|o[âäïûõå]|e[âäïûõáàãå]|ö[ôøùõûï]?|ô[øùûõï]|u[ïûõøù]|ñ\p{L})/iu;
/** The letters of both, roughly, without flags: one quick look at a whole text. */
const EITHER =
  /[^\s][µ¸¶·¹¨»¾¼½Æ©®ª\u00AD¬¦§£¤¥æçñëïöüûÿþßÐåäî]|[a-zà-ỹ][ÊÇÈÉËÒÎÏÑ]|[µ¸¶·¹¨»¾¼½©®ª¬¦§£¤¥][a-zà-ỹ]|[aA][âÂêÊùÙøØûÛõÕïÏäÄáÁàÀåÅãÃúÚüÜéÉ]|[oOeE][âÂäÄïÏûÛõÕáÁàÀãÃåÅ]|[ôÔuU][øØùÙûÛõÕïÏ]|[öÖñÑ]/;

/** One such word may be a name or a sign; a sentence in an old encoding has many. */
const FEWEST = 2;

export const OLD_ENCODING: PhraseRule = {
  code: "text.old-encoding",
  hint: EITHER,
  find(text) {
    const words = text.split(/[\s,.;:()/]+/);
    const strange = words.filter((word) => TCVN3.test(word) || VNI.test(word));
    const first = strange[0];
    return strange.length >= FEWEST && strange.length * 3 >= words.length && first !== undefined
      ? { text: strange.slice(0, 4).join(" ") }
      : null;
  },
  found: ["Môc tiªu chÊt l­îng", "Uû ban nh©n d©n x·", "UÛY BAN NHAÂN DAÂN", "Muïc tieâu chaát löôïng"],
  left: [
    "Mục tiêu chất lượng năm 2026",
    "ỦY BAN NHÂN DÂN XÃ TÂN MẪU",
    "Diện tích 370 m², nhiệt độ 25°C",
    "· Báo cáo © 2026",
    "Hoàn thành toàn bộ, đoàn kết, xoá, hoá, loại",
    "TÊN ĐƠN VỊ, ĐIỀU KHOẢN, THÊM CHÈN",
    "Hoà giải, thuỷ lợi, uỷ quyền, khoẻ mạnh, quý, tuổi",
    "Tôi yêu Đông Âu, ngoài ra ưu tiên ê-kíp",
  ],
};
