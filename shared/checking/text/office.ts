import { folded, tidy } from "../words";
import type { PhraseRule } from "./phrase";

/** Levels of people's committees; offices of one group are each other's peers. */
const LEVELS: Record<string, "commune" | "district" | "province"> = {
  xa: "commune",
  phuong: "commune",
  "thi tran": "commune",
  "dac khu": "commune",
  huyen: "district",
  quan: "district",
  "thi xa": "district",
  "thanh pho": "district",
  tinh: "province",
};

/** Cities of the province's level. */
const CENTRAL = /^(?:ha noi|hai phong|da nang|can tho|hue|ho chi minh)\b/;

function group({ level, name }: Named): string | undefined {
  return level === "thanh pho" && CENTRAL.test(folded(name)) ? "province" : LEVELS[level];
}

const COMMITTEE = cased("ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân");
const LEVEL = cased("xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh");
/** "UBND xã UBND …" names nobody: the next office begins. */
const NAME_WORD = String.raw`(?!(?:UBND|HĐND)(?!\p{L}))(?:\p{Lu}[\p{L}'’-]*|\d{1,2}(?!\d))`;
/** `UBND xã Tân Mẫu`: the committee, its level, and the words of its name, each with a capital. */
const OFFICE = new RegExp(`(?:${COMMITTEE}) (${LEVEL}) (${NAME_WORD}(?: ${NAME_WORD})*)`, "gu");

/** Each choice in small letters, with a first capital, and in capitals. */
function cased(choices: string): string {
  const spellings = choices
    .split("|")
    .flatMap((one) => [one, one.charAt(0).toUpperCase() + one.slice(1), one.toUpperCase()]);
  return spellings.join("|");
}

interface Named {
  level: string;
  name: string;
  text: string;
}

/** Every people's committee that a text names. */
function committees(text: string): Named[] {
  return [...text.matchAll(OFFICE)].map(([found, level = "", name = ""]) => ({
    level: folded(level),
    name,
    text: found,
  }));
}

/** One name is the beginning of the other: a cell may go on with capitals, or without a space. */
function sameName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a.startsWith(b) || b.startsWith(a);
}

export const OTHER_UNIT: PhraseRule = {
  code: "text.other-unit",
  except: ["ground"],
  hint: /UBND|HĐND|Nhân dân/i,
  find(text, { unit }) {
    const named = unit === null ? [] : committees(text);
    const own = unit !== null && named.length > 0 ? committees(tidy(unit))[0] : undefined;
    if (!own || unit === null || group(own) === "province") return null;
    const other = named.find((one) => group(one) === group(own) && !sameName(one.name, own.name));
    return other ? { text: other.text, unit } : null;
  },
  found: [
    "Cán bộ, công chức thuộc UBND xã Đồng Khác",
    "Trang thông tin điện tử của Ủy ban nhân dân phường An Lạ",
    "[các bộ phận thuộc UBND xã Núi Xa 2026]",
    "UBND xã giao Văn phòng UBND xã Núi Xa theo dõi",
    "ỦY BAN NHÂN DÂN XÃ NÚI XA",
  ],
  left: [
    "Báo cáo UBND tỉnh Mẫu Sơn và UBND thành phố Huế",
    "UBND xã Tân Mẫu giao các bộ phận",
    "UBND XÃ TÂN MẪU",
    "Trụ sở UBND xã/phường/thị trấn",
    "UBND xã phân công công chức theo dõi",
    "UBND xã UBND tỉnh",
    "Kế hoạch của UBND xã Tân Mẫuđược ban hành",
  ],
};

const ASSIGNS = /\s+(?:giao|phân công|yêu cầu|chỉ đạo|đôn đốc)(?:\s+(?:nhiệm vụ|việc))?(?:\s+cho)?\s+/giu;
const OFFICE_WORD = /^(?:ubnd|uy ban|hdnd|hoi dong|so|phong|ban|van phong|trung tam|chi cuc|cuc|dang uy)\b/;
/** The fewest and most words of an office's name. */
const [SHORTEST, LONGEST] = [2, 9];

export const SELF_REFERENCE: PhraseRule = {
  code: "text.self-reference",
  except: ["ground"],
  hint: /\s(?:giao|phân công|yêu cầu|chỉ đạo|đôn đốc)\s/i,
  find(whole) {
    for (const match of whole.matchAll(ASSIGNS)) {
      const before = words(whole.slice(0, match.index));
      const after = words(whole.slice(match.index + match[0].length));
      for (let length = LONGEST; length >= SHORTEST; length--) {
        const name = before.slice(-length).join(" ");
        if (before.length < length || name !== after.slice(0, length).join(" ") || !OFFICE_WORD.test(name)) continue;
        const verb = match[0].trim();
        const shown = whole.slice(0, match.index).split(" ").slice(-length).join(" ");
        return { text: `${shown} ${verb} ${shown}` };
      }
    }
    return null;
  },
  found: [
    "100% ý kiến chỉ đạo của UBND xã Tân Mẫu giao cho UBND xã Tân Mẫu hoàn thành đúng hạn",
    "Nhiệm vụ do Sở Nội vụ giao Sở Nội vụ được theo dõi",
    "Văn phòng UBND phân công Văn phòng UBND theo dõi",
  ],
  left: [
    "100% nhiệm vụ của UBND tỉnh giao cho UBND xã Tân Mẫu hoàn thành",
    "Ý kiến chỉ đạo của UBND xã giao các ngành thực hiện",
    "UBND xã giao Văn phòng UBND xã tổng hợp",
    "Phòng Nội vụ giao ban hằng tuần",
  ],
};

function words(text: string): string[] {
  return folded(text.replace(/[.,;:()[\]“”"]/g, " "))
    .split(" ")
    .filter(Boolean);
}
