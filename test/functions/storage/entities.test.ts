import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { codec } from "../../../functions/storage/entities/codec";
import { pack, packFacts, unpack, unpackFacts } from "../../../functions/storage/entities/facts";
import { KEYS, partitionOf } from "../../../functions/storage/entities/keys";
import { periodCodec } from "../../../functions/storage/entities/period";
import { AuditRow } from "../../../shared/model/audit";
import { firstStanding, Standing } from "../../../functions/storage/records";
import { unitFacts } from "../../../shared/consolidating/facts";
import { planOf, sealed, share } from "../support/snapshots";

const RULES = { due: "2026-06-30", cutoff: null, closes: null, mendDays: null, deciding: null };
const KIB = 1024;

test("bytes of any length come back from their parts, each within Azure's limit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 960 * KIB }), (length) => {
      const bytes = randomBytes(length);
      const properties = pack(bytes);
      expect(properties).not.toBeNull();
      const parts = Object.values(properties ?? {}).filter((part) => part instanceof Uint8Array);
      expect(parts.every((part) => part.byteLength <= 64 * KIB)).toBe(true);
      expect(Object.keys(properties ?? {}).length).toBeLessThan(200);
      expect(Buffer.from(unpack(properties ?? {}) ?? []).equals(bytes)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("more than an entity holds is not packed", () => {
  expect(pack(new Uint8Array(960 * KIB))).not.toBeNull();
  expect(pack(new Uint8Array(960 * KIB + 1))).toBeNull();
  expect(unpack({})).toBeNull();
});

test("a unit's facts come back from their row as they were", () => {
  const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(texts, (words) => {
      const plan = planOf(words.map((text, at) => share(`t${at}`, 90, text)));
      const facts = unitFacts(sealed({ unit: "ben-go", plan, figures: words.map((_, at) => at) }));
      expect(unpackFacts({ ...packFacts(facts), etag: "x" })).toEqual(facts);
    }),
    { numRuns: 30 },
  );
});

test("a record comes back from its properties: texts as they are, objects as JSON, null by absence", () => {
  const audits = codec(AuditRow);
  const row = fc.record({
    sequence: fc.integer({ min: 1, max: 999_999 }),
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    by: fc.string(),
    event: fc.constant("submitted" as const),
    submission: fc.string(),
    decision: fc.option(fc.uuid(), { nil: null }),
    note: fc.option(
      fc.record({
        reason: fc.option(fc.constant("Thiếu minh chứng"), { nil: null }),
        comments: fc.array(fc.record({ at: fc.constant("o1"), text: fc.constant("Ghi rõ số văn bản") }), {
          maxLength: 3,
        }),
        document: fc.constant(null),
      }),
      { nil: null },
    ),
    sha256: fc.constant("a".repeat(64)),
    record: fc.constant("d".repeat(64)),
    previous: fc.option(fc.constant("b".repeat(64)), { nil: null }),
    head: fc.constant("c".repeat(64)),
  });
  fc.assert(fc.property(row, (value) => expect(audits.decode({ ...audits.encode(value), etag: "x" })).toEqual(value)));

  const standings = codec(Standing);
  const first = firstStanding("ben-go", { ...RULES, approval: true });
  const written = standings.encode(first);
  expect(written).not.toHaveProperty("taken");
  expect(standings.decode(written)).toEqual(first);
});

test("the largest roster fits into one property", () => {
  const units = Array.from({ length: 2000 }, () => randomBytes(20).toString("hex")).sort();
  const record = {
    ...{ ...RULES, body: "so-noi-vu", period: "2026-H1", approval: false, units },
    ...{ openedAt: "2026-01-05T00:00:00.000Z", by: "x" },
  };
  const properties = periodCodec.encode(record);
  expect((properties.units as Uint8Array).byteLength).toBeLessThanOrEqual(64 * KIB);
  expect(periodCodec.decode({ ...properties })).toEqual(record);
});

test("the keys are those of the design, in the order of their numbers", () => {
  expect(partitionOf("so-noi-vu", "2026-H1")).toBe("so-noi-vu|2026-H1");
  expect([
    KEYS.period,
    KEYS.roster("a"),
    KEYS.facts("a"),
    KEYS.submission("a", "results", 12),
    KEYS.audit("a", 3),
  ]).toEqual([...["p", "u|a", "f|a", "s|a|results|000012", "a|a|000003"]]);
  expect(KEYS.snapshot("00000000-0000-4000-8000-00000000000A")).toBe("k|00000000-0000-4000-8000-00000000000a");
});
