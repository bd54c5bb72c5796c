import { byUrgency, choose, createOverview, lacks, nextStep, summaryOf } from "../../../addin/actions/overview";
import { createClient } from "../../../addin/api/client";
import type { Consolidation, UnitRow } from "../../../shared/model/consolidation";
import type { PeriodSummary } from "../../../shared/model/periodRecord";
import { answering, json } from "../api/answering";

const NOW = new Date("2026-06-20T03:00:00Z");

function period(body: string, id: string, due: string): PeriodSummary {
  const rules = { due, cutoff: null, closes: null, mendDays: null, deciding: null };
  return { ...rules, body, period: id, approval: false, openedAt: "2026-06-01T00:00:00.000Z", units: 2 };
}

function row(unit: string, more: Partial<UnitRow> = {}): UnitRow {
  return {
    unit,
    name: null,
    state: "submitted",
    version: 1,
    receivedAt: "2026-07-01T02:00:00.000Z",
    onTime: true,
    four: { received: true, onTime: true, filled: { with: 10, of: 10 }, open: 0 },
    objectives: {
      set: 5,
      met: 3,
      notMet: 1,
      behind: 0,
      onTrack: 1,
      notDue: 0,
      nothingArose: 0,
      noData: 0,
      noTarget: 0,
    },
    report: null,
    ...more,
  };
}

function missing(unit: string): UnitRow {
  return row(unit, {
    state: "not-received",
    version: null,
    receivedAt: null,
    onTime: null,
    four: { received: false, onTime: null, filled: { with: 0, of: 0 }, open: 0 },
    objectives: null,
  });
}

function table(...units: UnitRow[]): Consolidation {
  return { body: "tinh-mau", period: "2026-H1", units, targets: [] };
}

describe("the period that is shown", () => {
  const h1 = period("tinh-mau", "2026-H1", "2026-07-10");
  const q3 = period("tinh-mau", "2026-Q3", "2026-10-10");
  const other = period("so-mau", "2026", "2027-01-10");

  test.each([
    ["the one asked for", { body: "tinh-mau", period: "2026-H1" }, h1],
    ["the body's latest", { body: "tinh-mau" }, q3],
    ["the latest of all in that period", { period: "2026-H1" }, h1],
    ["the latest of all", {}, other],
  ])("is %s", (_, wanted, found) => {
    expect(choose([h1, q3, other], wanted)).toBe(found);
  });

  test("is never another one than what was asked for: it says what there is", () => {
    expect(choose([h1, q3, other], { body: "khong-co", period: "2026-H1" })).toEqual({
      ...{ what: "body", asked: "khong-co", choices: [other, q3] },
    });
    expect(choose([h1, q3, other], { body: "tinh-mau", period: "nam-2025" })).toEqual({
      ...{ what: "period", asked: "nam-2025", choices: [q3, h1] },
    });
  });

  test("is none where none is open", () => {
    expect(choose([], { body: "tinh-mau" })).toBeNull();
  });
});

test("the summary counts what the tiles show", () => {
  const gaps = row("xa-b", {
    onTime: false,
    four: { received: true, onTime: false, filled: { with: 5, of: 10 }, open: 2 },
  });
  expect(summaryOf(table(row("xa-a"), gaps, missing("xa-c")))).toEqual({
    units: 3,
    received: 2,
    onTime: 1,
    filled: { with: 15, of: 20 },
    clean: 1,
    met: 6,
    judged: 8,
    gaps: { received: 1, onTime: 2, filled: 1, clean: 1 },
  });
  expect(lacks(gaps, "clean")).toBe(true);
  expect(lacks(missing("xa-c"), "clean")).toBe(false);
});

test("units that need action stand first", () => {
  const units = [
    row("xa-d", { state: "accepted" }),
    row("xa-c", { four: { received: true, onTime: true, filled: { with: 1, of: 1 }, open: 3 } }),
    row("xa-b"),
    row("xa-a", { state: "returned" }),
    missing("xa-e"),
  ];
  expect(byUrgency(units).map(({ unit }) => unit)).toEqual(["xa-e", "xa-a", "xa-c", "xa-b", "xa-d"]);
});

describe("the next step", () => {
  test("is to open a period where there is none: the half-year that runs", () => {
    const step = nextStep(null, NOW);
    expect(step.kind).toBe("open");
    expect(step).toMatchObject({
      commands: [expect.stringContaining("period open 2026-H1"), expect.anything(), expect.anything()],
    });
    expect(nextStep(null, new Date("2026-11-21T00:00:00Z"))).toMatchObject({
      commands: [
        expect.stringMatching(/period open 2026-H2 .* --due 2027-01-10$/),
        expect.anything(),
        expect.anything(),
      ],
    });
  });
  test("is to remind those who are missing", () => {
    const step = nextStep(table(row("xa-a"), missing("xa-b")), NOW);
    expect(step).toMatchObject({ kind: "remind", units: [{ unit: "xa-b" }] });
  });
  test("is to remind all where nobody has reported", () => {
    const step = nextStep(table(missing("xa-a"), missing("xa-b")), NOW);
    expect(step).toMatchObject({ kind: "remind", units: [{ unit: "xa-a" }, { unit: "xa-b" }] });
  });
  test("is the consolidated table when all have reported", () => {
    expect(nextStep(table(row("xa-a")), NOW)).toEqual({ kind: "export" });
  });
});

test("periods and tables are read by whoever may", async () => {
  const h1 = period("tinh-mau", "2026-H1", "2026-07-10");
  const server = await answering(({ url }, response) =>
    json(response, url.endsWith("/periods") ? [h1] : table(row("xa-a"))),
  );
  try {
    const overview = createOverview(
      (body) =>
        Promise.resolve(
          createClient({
            api: `${server.address}/api/v1`,
            token: () => Promise.resolve(body ?? "all"),
            language: "vi",
          }),
        ),
      () => Promise.resolve("tinh-mau"),
    );
    expect(await overview.sampleBody()).toBe("tinh-mau");
    expect(await overview.periods()).toEqual([h1]);
    expect(await overview.consolidation(h1)).toEqual(table(row("xa-a")));
    expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ["/api/v1/periods", "Bearer all"],
      ["/api/v1/bodies/tinh-mau/periods/2026-H1/consolidation", "Bearer tinh-mau"],
    ]);
  } finally {
    await server.stop();
  }
});
