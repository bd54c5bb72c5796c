/** The days off of one year, weekends apart, for offices that work from Monday to Friday. */
export interface HolidayYear {
  year: number;
  /** Weekdays nobody works, first and last day, days in lieu and days swapped away included. */
  off: { from: string; to: string; name: string; authority: string }[];
  /** Saturdays and Sundays that are worked in place of a weekday. */
  worked: { day: string; authority: string }[];
  /** Days that may be off by a law that was not seen yet: nothing is said of them. */
  unsettled: { day: string; why: string }[];
}

/**
 * Labour Code 45/2019/QH14, article 112: 1 January, five days of Tết, 10 March (lunar), 30 April, 1 May, 2 September and
 * a day beside it; article 111.3: a holiday on a weekly day off is made up by the next working day.
 */
const CODE = "Bộ luật Lao động 45/2019/QH14, điều 111, 112";
const [NEW_YEAR, TET, KINGS, VICTORY, INDEPENDENCE] = [
  "Tết Dương lịch",
  "Tết Âm lịch",
  "Giỗ Tổ Hùng Vương",
  "30/4, 1/5",
  "Quốc khánh",
];

/** A run of days off: `01-25..01-31` of a year, or a single day. */
const row =
  (year: number) =>
  (days: string, name: string, authority = CODE): HolidayYear["off"][number] => {
    const [from = "", to = from] = days.split("..").map((day) => `${year}-${day}`);
    return { from, to, name, authority };
  };

function yearOf(
  year: number,
  off: (off: ReturnType<typeof row>) => HolidayYear["off"],
  worked: HolidayYear["worked"] = [],
  unsettled: HolidayYear["unsettled"] = [],
): HolidayYear {
  return { year, off: off(row(year)), worked, unsettled };
}

// The approvals of the Prime Minister's office that each year's notice of the ministry repeats.
const A2021 = "thông báo của Bộ LĐTBXH về nghỉ Tết Âm lịch và Quốc khánh năm 2021 (ngày theo báo Hà Nội mới)";
const A2022 = "245/VPCP-KGVX ngày 11/01/2022";
const A2023 = "8056/VPCP-KGVX ngày 01/12/2022";
const A2024 = "8662/VPCP-KGVX ngày 03/11/2023";
const SWAP_2024 = "2450/VPCP-KGVX ngày 12/4/2024";
const A2025 = "8726/VPCP-KGVX ngày 26/11/2024";
const A2026 = "thông báo của Bộ Nội vụ về nghỉ Tết Âm lịch và Quốc khánh năm 2026, tháng 10/2025";
const NEW_YEAR_2026 = "12729/VPCP-KGVX ngày 25/12/2025";

/** Every year that is known. A later year is unknown until its notice is entered here, usually in November before it. */
export const HOLIDAYS: HolidayYear[] = [
  yearOf(2021, (off) => [
    off("01-01", NEW_YEAR),
    off("02-10..02-16", TET, A2021),
    off("04-21", KINGS),
    off("04-30", VICTORY),
    off("05-03", VICTORY),
    off("09-02..09-03", INDEPENDENCE, A2021),
  ]),
  yearOf(2022, (off) => [
    off("01-03", NEW_YEAR),
    off("01-31..02-04", TET, A2022),
    off("04-11", KINGS),
    off("05-02..05-03", VICTORY),
    off("09-01..09-02", INDEPENDENCE, A2022),
  ]),
  yearOf(2023, (off) => [
    off("01-02", NEW_YEAR),
    off("01-20..01-26", TET, A2023),
    off("05-01..05-03", `${KINGS}, ${VICTORY}`),
    off("09-01..09-04", INDEPENDENCE, A2023),
  ]),
  yearOf(
    2024,
    (off) => [
      off("01-01", NEW_YEAR),
      off("02-08..02-14", TET, A2024),
      off("04-18", KINGS),
      off("04-29", VICTORY, SWAP_2024),
      off("04-30..05-01", VICTORY),
      off("09-02..09-03", INDEPENDENCE, A2024),
    ],
    [{ day: "2024-05-04", authority: SWAP_2024 }],
  ),
  yearOf(
    2025,
    (off) => [
      off("01-01", NEW_YEAR),
      off("01-27..01-31", TET, A2025),
      off("04-07", KINGS),
      off("04-30..05-01", VICTORY),
      off("05-02", VICTORY, A2025),
      off("09-01..09-02", INDEPENDENCE, A2025),
    ],
    [{ day: "2025-04-26", authority: A2025 }],
  ),
  yearOf(
    2026,
    (off) => [
      off("01-01", NEW_YEAR),
      off("01-02", NEW_YEAR, NEW_YEAR_2026),
      off("02-16..02-20", TET, A2026),
      off("04-27", KINGS),
      off("04-30..05-01", VICTORY),
      off("08-31", INDEPENDENCE, A2026),
      off("09-01..09-02", INDEPENDENCE, A2026),
    ],
    [
      { day: "2026-01-10", authority: NEW_YEAR_2026 },
      { day: "2026-08-22", authority: A2026 },
    ],
    [
      {
        day: "2026-11-24",
        why: "Ngày Văn hóa Việt Nam: 80-NQ/TW ngày 07/01/2026 và 30/NQ-CP giao sửa điều 112; chưa thấy luật",
      },
    ],
  ),
];
