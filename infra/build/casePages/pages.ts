import { HEADER_CASES } from "../../../shared/reading/headers/lexicon";
import { ACCRUALS, MEASURED } from "../../../shared/reading/targets/accruals";
import { ATTAIN } from "../../../shared/reading/targets/attain";
import { ASIDE, LEVELS } from "../../../shared/reading/targets/baselines";
import { AFTER, BEFORE } from "../../../shared/reading/targets/comparators";
import { WHOLES } from "../../../shared/reading/targets/groups";
import { MASKS } from "../../../shared/reading/targets/masks";
import { RANKS } from "../../../shared/reading/targets/ranks";
import { MEASURES, PERS } from "../../../shared/reading/targets/units";
import { UNWANTED } from "../../../shared/reading/targets/unwanted";
import { ZEROS } from "../../../shared/reading/targets/zeros";
import { EVENT_ROWS } from "../../../shared/reading/timings/events";
import { MENTIONS } from "../../../shared/reading/timings/mentions";
import { RHYTHM_ROWS } from "../../../shared/reading/timings/rhythms";
import { FIELDS, targetsInWords, timingInWords } from "./words";

/** A case of a table: its name, phrases it reads, phrases that come near and are none of it. */
interface Case {
  name?: string;
  yes: string[];
  no?: string[];
}

type Reads = (phrase: string) => string;

const MADE = "Trang này được tạo từ các bảng trường hợp của chương trình; xin đừng sửa tay.";
const code = (phrase: string): string => `\`${phrase.replaceAll("\n", " ⏎ ")}\``;
const phrases = (rows: readonly (readonly [string, ...unknown[]])[]): string[] => rows.map(([phrase]) => phrase);
const first = (phrase: string, reads: Reads): string => `- ${code(phrase)} → ${reads(phrase)}`;

/** A table of cases under its title, one line a phrase with what it reads as. */
function section(title: string, cases: readonly Case[], reads: Reads): string {
  const rows = cases.map(({ name, yes, no = [] }) => {
    const lines = yes.map((phrase) => first(phrase, reads));
    const near = no.map((phrase) => `${first(phrase, reads)} (không thuộc trường hợp này)`);
    return [...(name === undefined ? [] : [`### ${name}\n`]), ...lines, ...near].join("\n");
  });
  return `## ${title}\n\n${rows.join(cases[0]?.name === undefined ? "\n" : "\n\n")}`;
}

const page = (title: string, intro: string, sections: string[]): string =>
  `# ${title}\n\n${intro} ${MADE}\n\n${sections.join("\n\n")}\n`;

function targets(): string {
  const inCell: Reads = (phrase) => targetsInWords(phrase, true);
  const bare: Reads = (phrase) => targetsInWords(`${phrase} 4%`);
  const promised: Reads = (phrase) => targetsInWords(`Phấn đấu ${phrase}`);
  const shares: Reads = (phrase) => targetsInWords(phrase);
  return page(
    "Chỉ tiêu được hiểu thế nào",
    "Mỗi dòng là một cách viết và điều chương trình đọc ra từ đó, với kế hoạch năm 2026.",
    [
      section("Từ so sánh", [...BEFORE, ...AFTER], inCell),
      section(
        "Điều không mong muốn (số trần là mức tối đa)",
        UNWANTED.map(({ yes }) => ({ yes })),
        bare,
      ),
      section("Không để xảy ra", ZEROS, targetsInWords),
      section(
        "Mức phải đạt, không có số",
        ATTAIN.map((row) => ({ ...row, yes: phrases(row.yes) })),
        targetsInWords,
      ),
      section(
        "Thứ hạng",
        RANKS.map((row) => ({ ...row, yes: phrases(row.yes) })),
        targetsInWords,
      ),
      section(
        "Đơn vị đo",
        MEASURES.map(({ yes }) => ({ yes: phrases(yes) })),
        promised,
      ),
      section("Bao lâu một lần", [{ yes: phrases(PERS.yes), no: PERS.no }], targetsInWords),
      section("Mức của năm trước", [{ yes: phrases(ASIDE.yes), no: ASIDE.no }], targetsInWords),
      section(
        "So với năm trước",
        LEVELS.map(({ yes }) => ({ yes: [yes] })),
        targetsInWords,
      ),
      section(
        "Các phần của một tổng",
        WHOLES.map(({ yes: [one, two] }) => ({ yes: [`Hồ sơ ${one} 35%, ${two} 60%`] })),
        shares,
      ),
      section(
        "Cách cộng trong năm",
        [...ACCRUALS, ...MEASURED].map(({ yes }) => ({ yes })),
        targetsInWords,
      ),
      section("Con số không phải chỉ tiêu", MASKS, targetsInWords),
    ],
  );
}

function timings(): string {
  const known = ({ name, yes, no }: { name: string; yes: readonly [string, string][]; no: string[] }): Case => ({
    name,
    yes: phrases(yes),
    no: no.filter((phrase) => phrase !== ""),
  });
  return page(
    "Thời gian được hiểu thế nào",
    "Mỗi dòng là một cách viết và điều chương trình đọc ra từ đó, với kế hoạch năm 2026.",
    [
      section("Ngày, tháng, quý, năm", MENTIONS.map(known), timingInWords),
      section("Định kỳ", RHYTHM_ROWS.map(known), timingInWords),
      section("Thường xuyên, theo sự việc, theo kế hoạch", EVENT_ROWS.map(known), timingInWords),
    ],
  );
}

function headers(): string {
  const fields = [...new Set(HEADER_CASES.map(({ field }) => field))];
  const sections = fields.map((field) => {
    const rows = HEADER_CASES.filter((row) => row.field === field);
    const near = rows.flatMap((row) => row.not ?? []);
    const lines = rows.flatMap((row) => row.examples).map((example) => `- ${code(example)}`);
    const not = near.length === 0 ? "" : `\n\nKhông phải cột này: ${near.map(code).join(", ")}`;
    return `## ${FIELDS[field]}\n\n${lines.join("\n")}${not}`;
  });
  return page("Tiêu đề cột được nhận ra", "Không phân biệt chữ hoa, chữ thường, có dấu hay không dấu.", sections);
}

/** The pages by their file's name under `addin/guides/reading`. */
export function casePages(): Record<string, string> {
  return { "targets.md": targets(), "timings.md": timings(), "headers.md": headers() };
}
