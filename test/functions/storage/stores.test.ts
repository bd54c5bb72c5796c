import { TableClient } from "@azure/data-tables";
import { azureStores } from "../../../functions/storage/azure/stores";
import { periodCodec } from "../../../functions/storage/entities/period";
import type { Commit, Stores, UnitPlace } from "../../../functions/storage/stores";
import { hashOf, link } from "../../../functions/routes/submitting/hash";
import { prepare } from "../../../functions/routes/submitting/prepare";
import type { PeriodRecord } from "../../../shared/model/periodRecord";
import { type Azurite, startAzurite } from "../../support/azurite";
import { overBothStores, PATIENCE } from "../support/bothStores";
import { type Sealing, sealed } from "../support/snapshots";

const place: UnitPlace = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
const record: PeriodRecord = {
  ...{ body: "so-noi-vu", period: "2026-H1", due: "2026-06-30", approval: false },
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

  test("roles are a person's own; one of the same name and scope is replaced", async () => {
    const role = {
      who: "https://issuer.test/a#b",
      role: "secretary",
      scope: "ben-go",
      by: "x#admin",
      to: null,
    } as const;
    await stores.roles.give({ ...role, from: "2026-01-01T00:00:00.000Z" });
    await stores.roles.give({ ...role, from: "2026-02-01T00:00:00.000Z" });
    await stores.roles.give({ ...role, scope: "*", role: "admin", from: "2026-01-01T00:00:00.000Z" });
    const held = await stores.roles.of(role.who);
    expect(held.map(({ scope, from }) => [scope, from.slice(0, 7)]).sort()).toEqual([
      ["*", "2026-01"],
      ["ben-go", "2026-02"],
    ]);
    expect(await stores.roles.of("https://issuer.test/a#c")).toEqual([]);
  });
});

describe("an opening that was interrupted", () => {
  let azurite: Azurite;
  beforeAll(async () => {
    azurite = await startAzurite();
  }, PATIENCE);
  afterAll(() => azurite.stop());

  test("is finished by the next one, with the roster that was frozen first", async () => {
    const connection = azurite.fresh();
    const stores = azureStores(connection);
    await stores.ready();
    const table = TableClient.fromConnectionString(connection, "periods", { allowInsecureConnection: true });
    const keys = { partitionKey: "so-noi-vu|2026-H1", rowKey: "p" };
    await table.createEntity({ ...keys, ...periodCodec.encode(record), complete: false });
    expect(await stores.submissions.standing(place)).toBeNull();

    expect(await stores.periods.open({ ...record, units: ["khac"] })).toEqual(record);
    expect((await stores.submissions.standing(place))?.value.due).toBe("2026-06-30");
    expect(await stores.periods.list()).toEqual([record]);
    expect(await stores.submissions.standing({ ...place, unit: "khac" })).toBeNull();
  });
});
