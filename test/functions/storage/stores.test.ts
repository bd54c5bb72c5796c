import { TableClient } from "@azure/data-tables";
import { azureStores } from "../../../functions/storage/azure/stores";
import { periodCodec } from "../../../functions/storage/entities/period";
import type { Commit, Stores, UnitPlace } from "../../../functions/storage/stores";
import { standingOf } from "../../../functions/routes/place";
import { hashOf, link } from "../../../functions/routes/submitting/hash";
import { prepare } from "../../../functions/routes/submitting/prepare";
import type { KeptKey } from "../../../functions/storage/records";
import type { PeriodRecord } from "../../../shared/model/periodRecord";
import { type Azurite, startAzurite } from "../../support/azurite";
import { overBothStores, PATIENCE } from "../support/bothStores";
import { type Sealing, sealed } from "../support/snapshots";

const place: UnitPlace = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
const record: PeriodRecord = {
  ...{ body: "so-noi-vu", period: "2026-H1", due: "2026-06-30", approval: false },
  ...{ cutoff: null, closes: null, mendDays: null, deciding: null },
  ...{ units: ["an-loc", "ben-go", "ben-go-2"], openedAt: "2026-01-05T00:00:00.000Z", by: "x#consolidator" },
};

async function commitOf(stores: Stores, at: UnitPlace, wish: Partial<Sealing> = {}): Promise<Commit> {
  const standing = await stores.submissions.standing(at);
  if (standing === null) throw new Error("the unit is not in the roster");
  const snapshot = sealed({ unit: at.unit, ...wish });
  const latest = standing.value.latest[snapshot.kind];
  const before = latest && (await stores.submissions.find(at, snapshot.kind, latest.version));
  const arrived = { place: at, snapshot, sha256: hashOf(Buffer.from(snapshot.id)), bytes: 10, attachment: null };
  return prepare({ ...arrived, at: "2026-06-20T03:00:00.000Z", by: "x#secretary" }, standing, before);
}

overBothStores("the stores", (fresh) => {
  let stores: Stores;
  beforeEach(async () => {
    stores = fresh();
    await stores.periods.open(record);
  });
  const { body, period } = place;

  test("opening gives what stands, whatever is asked for later", async () => {
    expect(await stores.periods.open({ ...record, units: ["khac"] })).toEqual(record);
    expect(await stores.periods.find(body, period)).toEqual(record);
    expect(await stores.periods.list()).toEqual([record]);
    expect(await stores.periods.find(body, "2026")).toBeNull();
    expect(await stores.submissions.standing({ ...place, unit: "khac" })).toBeNull();
  });

  test("what is committed is found: the version, by its snapshot, in the list, in what stands", async () => {
    const commit = await commitOf(stores, place);
    expect(await stores.submissions.commit(commit)).toBe(true);
    const { submission } = commit;
    expect((await stores.submissions.find(place, "results", 1))?.value).toEqual(submission);
    expect(await stores.submissions.bySnapshot({ ...place, unit: "an-loc" }, submission.snapshot)).toEqual(submission);
    expect(await stores.submissions.list(place)).toEqual([submission]);
    expect((await stores.submissions.standing(place))?.value).toEqual(commit.standing.value);
    expect(await stores.submissions.find(place, "results", 2)).toBeNull();
    expect(await stores.submissions.bySnapshot(place, "00000000-0000-4000-8000-ffffffffffff")).toBeNull();
  });

  test("a unit's rows are its own, also where its code begins another's", async () => {
    await stores.submissions.commit(await commitOf(stores, { ...place, unit: "ben-go-2" }));
    expect(await stores.submissions.list(place)).toEqual([]);
    expect(await stores.submissions.audit(place)).toEqual([]);
    expect(await stores.submissions.list({ ...place, unit: "ben-go-2" })).toHaveLength(1);
  });

  test("of two commits on the same ground one is written, whole, and the other leaves nothing", async () => {
    const one = await commitOf(stores, place);
    const other = await commitOf(stores, place, { kind: "plan" });
    expect(await stores.submissions.commit(one)).toBe(true);
    expect(await stores.submissions.commit(other)).toBe(false);
    expect(await stores.submissions.list(place)).toEqual([one.submission]);
    expect(await stores.submissions.bySnapshot(place, other.submission.snapshot)).toBeNull();
    expect(await stores.submissions.audit(place)).toHaveLength(1);
  });

  test("a snapshot's id leads to one submission of the period", async () => {
    const one = await commitOf(stores, place);
    await stores.submissions.commit(one);
    const id = one.submission.snapshot;
    const elsewhere = await commitOf(stores, { ...place, unit: "an-loc" }, { id });
    expect(await stores.submissions.commit(elsewhere)).toBe(false);
    expect(await stores.submissions.list({ ...place, unit: "an-loc" })).toEqual([]);
  });

  test("the audit chain links every row to the one before, and each head is the hash of its row", async () => {
    for (const wish of [{}, { base: 1 }, { kind: "plan" as const }]) {
      expect(await stores.submissions.commit(await commitOf(stores, place, wish))).toBe(true);
    }
    const rows = await stores.submissions.audit(place);
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(rows.map(({ previous }) => previous)).toEqual([null, rows[0]?.head, rows[1]?.head]);
    for (const { head, ...row } of rows) expect(link(row).head).toBe(head);
    expect((await stores.submissions.standing(place))?.value.chain).toEqual({ sequence: 3, head: rows[2]?.head });
  });

  test("a scan gives every unit of the roster in order, with the facts of its latest results", async () => {
    await stores.submissions.commit(await commitOf(stores, place, { figures: [1, 2] }));
    await stores.submissions.commit(await commitOf(stores, place, { figures: [95, 70], base: 1 }));
    await stores.submissions.commit(await commitOf(stores, place, { kind: "plan" }));
    const rows = await stores.submissions.scan(body, period);
    expect(rows.map(({ standing }) => standing.unit)).toEqual(["an-loc", "ben-go", "ben-go-2"]);
    expect(rows.map(({ facts }) => facts?.targets.map(({ used }) => used))).toEqual([undefined, [95, 70], undefined]);
    expect(rows[1]?.standing.taken).toMatchObject({ version: 2, state: "submitted" });
  });

  test("files are kept by unit and hash, and writing again changes nothing", async () => {
    const bytes = Buffer.from("xin chào");
    const name = hashOf(bytes);
    expect(await stores.attachments.has("ben-go", name)).toBe(false);
    await stores.attachments.put("ben-go", name, bytes);
    await stores.attachments.put("ben-go", name, bytes);
    expect(Buffer.from((await stores.attachments.get("ben-go", name)) ?? []).toString()).toBe("xin chào");
    expect(await stores.attachments.has("ben-go", name)).toBe(true);
    expect(await stores.attachments.get("an-loc", name)).toBeNull();
    expect(await stores.bodies.get("ben-go", name)).toBeNull();
  });

  const role = { who: "https://issuer.test/a#b", role: "secretary", scope: "ben-go", by: "x#admin", to: null } as const;
  const [first, second] = ["2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];

  test("roles are a person's own; one that stands keeps who gave it first and since when", async () => {
    expect(await stores.roles.give({ ...role, from: first })).toEqual({ ...role, from: first });
    expect(await stores.roles.give({ ...role, from: second, by: "y#admin" })).toEqual({ ...role, from: first });
    await stores.roles.give({ ...role, scope: "*", role: "admin", from: first });
    const ended = { ...role, from: second, to: "2026-12-31T00:00:00.000Z" };
    expect(await stores.roles.give(ended)).toEqual(ended);
    const held = await stores.roles.of(role.who);
    expect(held.map(({ scope, to }) => [scope, to]).sort()).toEqual([
      ["*", null],
      ["ben-go", "2026-12-31T00:00:00.000Z"],
    ]);
    expect(await stores.roles.of("https://issuer.test/a#c")).toEqual([]);
  });

  const key: KeptKey = {
    ...{ id: "0123456789abcdef0123", unit: "ben-go", role: "secretary", from: first, to: null, by: "x#admin" },
    ...{ revokedAt: null, revokedBy: null, lastUsed: null, hash: "a".repeat(64) },
  };

  test("keys are kept together and found by id; one is changed only as it was read", async () => {
    const other = { ...key, id: "00000000000000000000", unit: "an-loc", to: second };
    await stores.keys.issue([key, other]);
    expect(await stores.keys.all()).toEqual([other, key]);
    const found = await stores.keys.find(key.id);
    if (found === null) throw new Error("the key is not there");
    expect(found.value).toEqual(key);
    const used = { ...found.value, lastUsed: second };
    expect(await stores.keys.change({ ...found, value: used })).toBe(true);
    expect(await stores.keys.change({ ...found, value: { ...key, revokedAt: second } })).toBe(false);
    expect((await stores.keys.find(key.id))?.value).toEqual(used);
    expect(await stores.keys.find("f".repeat(20))).toBeNull();
  });

  test("all roles that were ever given, of one name in their order", async () => {
    await stores.roles.give({ ...role, from: first });
    await stores.roles.give({ ...role, who: "https://issuer.test/a#z", from: first });
    await stores.roles.give({ ...role, from: first, to: second });
    const all = await stores.roles.all();
    expect(all.filter(({ who }) => who === role.who).map(({ to }) => to)).toEqual([null, second]);
    expect(all).toHaveLength(3);
  });

  test("a role given by many at once is given once", async () => {
    const given = Array.from({ length: 10 }, (_, at) => stores.roles.give({ ...role, from: first, by: `x#${at}` }));
    const stands = await stores.roles.of(role.who).then(async () => Promise.all(given));
    expect(new Set(stands.map(({ by }) => by)).size).toBe(1);
    expect(await stores.roles.of(role.who)).toEqual([stands[0]]);
  });
});

describe("on the emulator alone", () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  }, PATIENCE);
  afterAll(() => azurite.stop());

  const tableOf = (connection: string, name: string) =>
    TableClient.fromConnectionString(connection, name, { allowInsecureConnection: true });

  /** Stores in which an opening stopped after its first row. */
  async function halfOpened(): Promise<Stores> {
    const connection = azurite.fresh();
    const stores = azureStores(connection);
    await stores.ready();
    const keys = { partitionKey: "so-noi-vu|2026-H1", rowKey: "p" };
    await tableOf(connection, "periods").createEntity({ ...keys, ...periodCodec.encode(record), complete: false });
    return stores;
  }

  test("what a role was before it was given anew is kept", async () => {
    const connection = azurite.fresh();
    const { roles } = azureStores(connection);
    const role = { who: "a#b", role: "secretary", scope: "ben-go", by: "x", from: "2026-01-01T00:00:00Z" } as const;
    for (const to of [null, "2026-06-01T00:00:00Z", null]) await roles.give({ ...role, to });
    const rows: unknown[] = [];
    for await (const { rowKey, to } of tableOf(connection, "registry").listEntities()) rows.push([rowKey, to ?? null]);
    expect(rows).toEqual([
      ["secretary|ben-go|000001", null],
      ["secretary|ben-go|000002", "2026-06-01T00:00:00Z"],
      ["secretary|ben-go|000003", null],
    ]);
  });

  test("facts that cannot be read are none, and keep nobody from the others", async () => {
    const connection = azurite.fresh();
    const stores = azureStores(connection);
    await stores.periods.open(record);
    await stores.submissions.commit(await commitOf(stores, place));
    const broken = { partitionKey: "so-noi-vu|2026-H1", rowKey: "f|ben-go", facts00: Buffer.from("broken") };
    await tableOf(connection, "periods").updateEntity(broken, "Merge");
    const rows = await stores.submissions.scan(place.body, place.period);
    expect(rows.map(({ facts }) => facts)).toEqual([null, null, null]);
  });

  test("a half-opened period is finished by whoever asks for it first", async () => {
    const [read, asked] = [await halfOpened(), await halfOpened()];
    expect(await read.periods.find(place.body, place.period)).toEqual(record);
    expect(await read.submissions.scan(place.body, place.period)).toHaveLength(3);
    expect((await standingOf(place, asked)).value.unit).toBe("ben-go");
    expect(await asked.submissions.scan(place.body, place.period)).toHaveLength(3);
  });

  test("an opening that was interrupted is finished by the next one, with the roster that was frozen first", async () => {
    const stores = await halfOpened();
    expect(await stores.submissions.standing(place)).toBeNull();

    expect(await stores.periods.open({ ...record, units: ["khac"] })).toEqual(record);
    expect((await stores.submissions.standing(place))?.value.due).toBe("2026-06-30");
    expect(await stores.periods.list()).toEqual([record]);
    expect(await stores.submissions.standing({ ...place, unit: "khac" })).toBeNull();
  });
});
