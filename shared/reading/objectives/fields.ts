import type { Timing } from "../../model/plan";
import type { Field } from "../../model/reading";
import { readParties } from "../parties";
import { rolesIn, type Roles } from "../roles";
import { readTiming } from "../timings/read";
import type { Source } from "./draft";

export type Fields = Map<Field, Source[]>;

/** The words of a field; null where it is blank or struck out with a dash. */
export function textOf(fields: Fields, field: Field): string | null {
  const sources = fields.get(field);
  if (sources === undefined) return null;
  const [only, more] = sources;
  if (only !== undefined && more === undefined) return isBlank(only.text) ? null : only.text;
  const texts = sources.map(({ text }) => text).filter((text) => text !== "");
  return texts.every(isBlank) ? null : texts.join("\n");
}

function isBlank(text: string): boolean {
  return text === "" || /^[-–—]+$/.test(text);
}

/** The first cell of each field. */
export function cellsOf(fields: Fields): Partial<Record<Field, string>> {
  const cells: Partial<Record<Field, string>> = {};
  for (const [field, [first]] of fields) if (first) cells[field] = first.view.address(first.cell);
  return cells;
}

/** Reads the timings and parties of one plan; thousands of rows say the same few things, which are read once. */
export class FieldReader {
  private readonly timings = new Map<string, Timing>();
  private readonly parties = new Map<string, string[]>();
  private readonly roles = new Map<string, Roles>();

  constructor(private readonly year: number | null) {}

  timing(fields: Fields, field: Field): Timing | null {
    const text = textOf(fields, field);
    if (text === null) return null;
    const known = this.timings.get(text);
    if (known !== undefined) return known;
    const timing = readTiming(text, this.year);
    this.timings.set(text, timing);
    return timing;
  }

  partiesOf(fields: Fields, field: Field): string[] {
    return (fields.get(field) ?? []).flatMap(({ text }) => this.partiesIn(text)).slice(0, MOST_PARTIES);
  }

  /** The parties of a column for whoever is responsible, whose cells may name supporters too. */
  rolesOf(fields: Fields, field: Field): Roles {
    const sources = fields.get(field) ?? [];
    if (sources.length === 0) return { lead: [], support: [], monitor: [] };
    const [only, more] = sources;
    if (only !== undefined && more === undefined) return this.rolesInCell(only.text);
    const roles = sources.map(({ text }) => this.rolesInCell(text));
    const all = (role: keyof Roles) => roles.flatMap((one) => one[role]).slice(0, MOST_PARTIES);
    return { lead: all("lead"), support: all("support"), monitor: all("monitor") };
  }

  private rolesInCell(text: string): Roles {
    const known = this.roles.get(text);
    if (known !== undefined) return known;
    const { lead, support, monitor } = rolesIn(text) ?? { lead: this.partiesIn(text), support: [], monitor: [] };
    const most = (parties: string[]) => parties.slice(0, MOST_PARTIES);
    const roles = { lead: most(lead), support: most(support), monitor: most(monitor) };
    this.roles.set(text, roles);
    return roles;
  }

  private partiesIn(text: string): string[] {
    const known = this.parties.get(text);
    if (known !== undefined) return known;
    const parties = readParties(text);
    this.parties.set(text, parties);
    return parties;
  }
}

const MOST_PARTIES = 200;
