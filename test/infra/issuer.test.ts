import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLocalJWKSet, jwtVerify } from "jose";
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIssuer, whoOf } from "../../infra/local/issuer";
import { parsePersona } from "../../infra/local/persona";

const NOW = new Date("2026-06-20T08:00:00Z");
let data: string;
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "mtcl-issuer-"));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe("the local issuer", () => {
  const verify = (token: string, jwks: Parameters<typeof createLocalJWKSet>[0], currentDate: Date) =>
    jwtVerify(token, createLocalJWKSet(jwks), { issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, currentDate });

  test("a token holds for twelve hours against the published key", async () => {
    const issuer = await openIssuer(data, () => NOW);
    const { token, expiresAt } = await issuer.issue("secretary.xa-a");
    expect(expiresAt).toBe("2026-06-20T20:00:00.000Z");
    const { payload } = await verify(token, issuer.jwks, NOW);
    expect(`${payload.iss}#${payload.sub}`).toBe(whoOf("secretary.xa-a"));
    await expect(verify(token, issuer.jwks, new Date("2026-06-20T20:00:01Z"))).rejects.toThrow();
  });

  test("the key outlives a restart, is its owner's alone and published without its private half", async () => {
    const { token } = await (await openIssuer(data, () => NOW)).issue("admin");
    const again = await openIssuer(data, () => NOW);
    await verify(token, again.jwks, NOW);
    expect(Object.keys(again.jwks.keys[0] ?? {}).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
    if (process.platform !== "win32") expect(statSync(path.join(data, "issuer.json")).mode & 0o777).toBe(0o600);
  });

  test("another folder's token is refused", async () => {
    const other = mkdtempSync(path.join(tmpdir(), "mtcl-issuer-"));
    const { token } = await (await openIssuer(other, () => NOW)).issue("admin");
    await expect(verify(token, (await openIssuer(data, () => NOW)).jwks, NOW)).rejects.toThrow();
    rmSync(other, { recursive: true, force: true });
  });
});

describe("personas", () => {
  test.each([
    ["secretary.xa-a", { role: "secretary", scope: "xa-a" }],
    ["approver.xa-a", { role: "approver", scope: "xa-a" }],
    ["consolidator.huyen-b", { role: "consolidator", scope: "huyen-b" }],
    ["reviewer.huyen-b", { role: "reviewer", scope: "huyen-b" }],
    ["admin", null],
  ])("%s", (persona, grant) => expect(parsePersona(persona)).toEqual({ persona, grant }));

  test.each(["", "secretary", "secretary.", "secretary.Xã", "secretary.a.b", "admin.xa", "boss.xa-a", "*"])(
    "%j is none",
    (persona) => expect(() => parsePersona(persona)).toThrow("persona.invalid"),
  );
});
