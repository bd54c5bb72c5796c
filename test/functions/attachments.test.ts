import { createHash } from "node:crypto";
import { overBothStores } from "./support/bothStores";
import { peopled } from "./support/world";

const place = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
const workbook = Buffer.from("not really a workbook, but bytes: \u0000\u00ff");
const sha256 = createHash("sha256").update(workbook).digest("hex");

overBothStores("attachments", (fresh) => {
  test("a file is kept under its hash, travels with a submission, and is given out through it alone", async () => {
    const world = await peopled(fresh());
    await world.as("consolidator").opens("2026-H1", ["ben-go", "an-loc"]);
    const secretary = world.as("secretary.ben-go");
    const gets = (persona: string) => world.as(persona).calls("getAttachment", { params: { ...place, sha256 } });

    const early = await secretary.submits({ unit: "ben-go" }, { attachment: sha256 });
    expect([early.status, early.problem.code]).toEqual([422, "attachment.unknown"]);

    const put = await secretary.calls("putAttachment", { params: { ...place, sha256 }, bytes: workbook });
    expect([put.status, put.body]).toEqual([200, { sha256, bytes: workbook.byteLength }]);
    expect((await gets("secretary.ben-go")).problem.code).toBe("attachment.not-found");

    await secretary.submits({ unit: "ben-go" }, { attachment: sha256 });
    expect((await secretary.lists("ben-go")).body).toMatchObject([{ attachment: sha256 }]);
    const got = await gets("reviewer");
    expect([got.status, got.headers["content-type"]]).toEqual([200, "application/octet-stream"]);
    expect(Buffer.from(got.bytes).equals(workbook)).toBe(true);

    const elsewhere = { ...place, unit: "an-loc", sha256 };
    const other = await world.as("secretary.an-loc").calls("getAttachment", { params: elsewhere });
    expect([other.status, other.problem.code]).toEqual([404, "attachment.not-found"]);
  });

  test("a file that is not what its hash says, or too large, is not kept", async () => {
    const world = await peopled(fresh());
    await world.as("consolidator").opens("2026-H1", ["ben-go"]);
    const puts = (bytes: Uint8Array) =>
      world.as("secretary.ben-go").calls("putAttachment", { params: { ...place, sha256 }, bytes });
    expect((await puts(Buffer.from("other"))).problem.code).toBe("attachment.hash-differs");
    expect((await puts(new Uint8Array(20 * 1024 * 1024 + 1))).problem).toMatchObject({
      ...{ status: 413, code: "request.too-large", params: { limit: "20 MB" } },
    });
  });
});
