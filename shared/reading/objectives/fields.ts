import type { Timing } from "../../model/plan";
import type { Field } from "../../model/reading";
import { readParties } from "../parties";
import { rolesIn, type Roles } from "../roles";
import { readTiming } from "../timings/read";
import type { Source } from "./draft";

export type Fields = Map<Field, Source[]>;

/** The words of a field; null where it is blank or struck out with a dash. */
export function textOf(fields: Fields, field: Field): string | null {
  const texts = (fields.get(field) ?? []).map(({ text }) => text).filter((text) => text !== "");
  return texts.every((text) => /^[-–—]+$/.test(text)) ? null : texts.join("\n");
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
    const timing = this.timings.get(text) ?? readTiming(text, this.year);
    this.timings.set(text, timing);
    return timing;
  }

  partiesOf(fields: Fields, field: Field): string[] {
    return (fields.get(field) ?? []).flatMap(({ text }) => this.partiesIn(text)).slice(0, MOST_PARTIES);
  }

  /** The parties of a column for whoever is responsible, whose cells may name supporters too. */
  rolesOf(fields: Fields, field: Field): Roles {
    const roles = (fields.get(field) ?? []).map(({ text }) => this.rolesInCell(text));
    const all = (role: keyof Roles) => roles.flatMap((one) => one[role]).slice(0, MOST_PARTIES);
    return { lead: all("lead"), support: all("support"), monitor: all("monitor") };
  }

  private rolesInCell(text: string): Roles {
    const roles = this.roles.get(text) ?? rolesIn(text) ?? { lead: this.partiesIn(text), support: [], monitor: [] };
    this.roles.set(text, roles);
    return roles;
  }

  private partiesIn(text: string): string[] {
    const parties = this.parties.get(text) ?? readParties(text);
    this.parties.set(text, parties);
    return parties;
  }
}

const MOST_PARTIES = 200;
