import { newestFirst } from "./overview";
import type { PeriodId } from "../../shared/model/period";
import type { UnitPeriod } from "../../shared/model/periodRecord";
import type { UnitCode } from "../../shared/model/primitives";
import type { Kind, Submission } from "../../shared/model/snapshot";
import type { Client } from "../api/client";

/** A unit that some period's roster names. */
export interface ReportPlace {
  body: UnitCode;
  period: PeriodId;
  unit: UnitCode;
}

/** What a report needs to know of the server before it goes out, and afterwards. */
export interface Reporting {
  /** The units of all rosters, sorted; null where this page may not ask. @throws Problem as of the client */
  units(): Promise<UnitCode[] | null>;
  /** The periods in which a unit reports, newest first, with what it has sent. @throws Problem as of the client */
  periods(unit: UnitCode): Promise<UnitPeriod[]>;
  /** What a unit has sent in a period, latest first. @throws Problem as of the client */
  history(place: ReportPlace): Promise<Submission[]>;
}

/** `clientFor` gives the client of a local persona; `local` says whether there are such personas. */
export function createReporting(
  clientFor: (persona: string) => Promise<Client>,
  local: () => Promise<boolean>,
): Reporting {
  return {
    async units() {
      if (!(await local())) return null;
      const client = await clientFor("admin");
      const periods = newestFirst(await client.call("listPeriods"));
      const rosters = await Promise.all(
        periods.map(({ body, period }) => client.call("getPeriod", { path: { body, period } })),
      );
      return [...new Set(rosters.flatMap(({ units }) => units))].sort();
    },
    async periods(unit) {
      const client = await clientFor(`secretary.${unit}`);
      return client.call("unitPeriods", { path: { unit } });
    },
    async history({ body, period, unit }) {
      const client = await clientFor(`secretary.${unit}`);
      const sent = await client.call("listSubmissions", { path: { body, period, unit } });
      return [...sent].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt) || b.version - a.version);
    },
  };
}

/** The version of that kind that the next one is built on. */
export function baseOf(period: UnitPeriod, kind: Kind): number | null {
  return period.latest[kind]?.version ?? null;
}

/** The roster's unit that a plan's office seems to be: `UBND xã Hồng Thái` is `xa-hong-thai`. Null where none is. */
export function likelyUnit(office: string | null, units: UnitCode[]): UnitCode | null {
  if (office === null) return null;
  const slug = slugOf(office.replace(/^\s*(UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+/iu, ""));
  return (
    units.find((unit) => unit === slug) ?? units.find((unit) => slug.endsWith(unit) || unit.endsWith(slug)) ?? null
  );
}

function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
