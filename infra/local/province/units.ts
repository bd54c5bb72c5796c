import type { UnitCode } from "../../../shared/model/primitives";
import type { Objective, Office } from "./content";
import { headedTables } from "./layouts/headings";
import { mergedDown } from "./layouts/merged";
import { oneRowEach } from "./layouts/rows";
import { sections } from "./layouts/sections";
import { announcedThenTables } from "./layouts/tables";
import { OBJECTIVES } from "./objectives";
import { type Sheet, workbookOf } from "./sheet";

/** The body above, and its offices. None of them exists. */
export const BODY: UnitCode = "tinh-lam-giang";

/** How a unit's report of one period goes. */
export interface Report {
  /** Days after the due date; before it where negative. */
  days: number;
  /** In Viet Nam. */
  time: string;
  /** Places of the targets that fall short, of those without a figure. */
  short: number[];
  missing: number[];
  /** Whether what falls short is explained, with what is done about it. */
  careful: boolean;
}

export interface SampleUnit {
  unit: UnitCode;
  office: Office;
  layout: (office: Office) => Sheet[];
  /** The half-year, the year: each report that was sent, in order. */
  half: Report[];
  year: Report[];
}

const told = (days: number, time: string, more: Partial<Report> = {}): Report => ({
  ...{ days, time, short: [], missing: [], careful: true },
  ...more,
});

const { served, pleased, online, trained, poor, trees, insured, archived, complaints, system } = OBJECTIVES;

/** Forgets who leads and until when, as happens. */
const careless = (objective: Objective): Objective => ({
  ...objective,
  actions: objective.actions.map((action) => ({ ...action, lead: "[Bộ phận phụ trách]", due: "Tháng …/{năm}" })),
});

/** Seven offices; the plan of the seventh, which has sent nothing, is what the workbench offers to try. */
export const UNITS: SampleUnit[] = [
  {
    unit: "xa-dong-man",
    office: {
      name: "UBND xã Đồng Mận",
      place: "Đồng Mận",
      decision: { number: "14", day: "ngày 09 tháng 01" },
      objectives: [served("98"), pleased("92"), online("65"), poor("2,5"), trees("12.000"), system("đạt yêu cầu")],
    },
    layout: mergedDown,
    half: [told(-4, "08:20")],
    year: [told(-3, "09:05", { short: [2] })],
  },
  {
    unit: "xa-suoi-khe",
    office: {
      name: "UBND xã Suối Khê",
      place: "Suối Khê",
      decision: { number: "27", day: "ngày 15 tháng 01" },
      objectives: [served("97"), poor("4,8"), trees("30.000"), insured("96"), complaints("0"), trained("24")],
    },
    layout: sections,
    half: [told(-2, "15:40", { short: [1] })],
    year: [told(-1, "14:10", { short: [2] })],
  },
  {
    unit: "phuong-tan-lua",
    office: {
      name: "UBND phường Tân Lụa",
      place: "Tân Lụa",
      decision: { number: "08", day: "ngày 12 tháng 01" },
      objectives: [served("98,5"), pleased("94"), online("75"), archived("2.400"), trained("45"), complaints("1")],
    },
    layout: oneRowEach,
    half: [told(-6, "10:15")],
    year: [told(-6, "10:30"), told(-2, "08:45")],
  },
  {
    unit: "xa-bai-que",
    office: {
      name: "UBND xã Bãi Quế",
      place: "Bãi Quế",
      decision: { number: "05", day: "ngày 20 tháng 01" },
      objectives: [served("97,5"), insured("95"), poor("3,2"), archived("900"), trained("18")],
    },
    layout: announcedThenTables,
    half: [told(3, "16:55", { short: [3] })],
    year: [told(1, "07:50", { short: [1], missing: [4] })],
  },
  {
    unit: "phuong-ben-sen",
    office: {
      name: "UBND phường Bến Sên",
      place: "Bến Sên",
      decision: { number: "33", day: "ngày 08 tháng 01" },
      objectives: [served("99"), pleased("90"), online("80"), careless(archived("3.000")), careless(trained("60"))],
    },
    layout: headedTables,
    half: [told(-1, "16:20", { short: [2, 3], careful: false })],
    year: [told(0, "11:25", { short: [2, 4], missing: [1], careful: false })],
  },
  {
    unit: "xa-nui-thoi",
    office: {
      name: "UBND xã Núi Thoi",
      place: "Núi Thoi",
      decision: { number: "11", day: "ngày 16 tháng 01" },
      objectives: [served("96"), pleased("88"), poor("6,5"), insured("97"), trees("45.000"), complaints("0")],
    },
    layout: announcedThenTables,
    half: [told(-3, "13:35")],
    year: [told(-4, "15:15", { short: [4] })],
  },
];

/** Its plan is a file of its own (`plans/`): it has a few things to find. */
export const SILENT_UNIT: UnitCode = "dac-khu-hon-seu";

/** The roster of both periods. */
export const ROSTER: UnitCode[] = [...UNITS.map(({ unit }) => unit), SILENT_UNIT];

/** The .xlsx of a unit's plan for a year. */
export function planOf({ layout, office }: SampleUnit, year: number): Uint8Array {
  const fill = (text: string): string => text.replaceAll("{năm}", String(year));
  return workbookOf(
    layout(office).map((sheet) => ({
      ...sheet,
      name: fill(sheet.name),
      rows: sheet.rows.map((values) => values.map((value) => (typeof value === "string" ? fill(value) : value))),
    })),
  );
}
