import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { bearer } from "../../functions/identity/token";
import { ISSUER } from "./support/world";

const NOW = new Date("2026-06-20T03:00:00.000Z");
let server: Server | undefined;
afterEach(() => server?.close());

/** What becomes of a good token where the issuer's key address answers so. */
async function withKeys(answer: (key: JWK) => { status?: number; body: string } | null): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const key = { ...(await exportJWK(publicKey)), kid: "k1", alg: "RS256" };
  const said = answer(key);
  server = createServer((_, response) => {
    if (said === null) response.destroy();
    else response.writeHead(said.status ?? 200, { "content-type": "application/json" }).end(said.body);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  const whoOf = bearer(
    [{ ...ISSUER, jwks }],
    (issuer) => createRemoteJWKSet(new URL(issuer.jwks)),
    () => NOW,
  );
  const token = await new SignJWT({ iss: ISSUER.issuer, aud: "mtcl", sub: "a", exp: NOW.getTime() / 1000 + 60 })
    .setProtectedHeader({ alg: "RS256", kid: "k1" })
    .sign(privateKey);
  return whoOf(`Bearer ${token}`).catch((problem: { code?: string }) => problem.code ?? "no problem of the catalogue");
}

test("the keys as they should be", async () => {
  expect(await withKeys((key) => ({ body: JSON.stringify({ keys: [key] }) }))).toBe(`${ISSUER.issuer}#a`);
});

test.each<[string, (key: JWK) => { status?: number; body: string } | null]>([
  ["that do not answer", () => null],
  ["that answer with an error", () => ({ status: 500, body: "{}" })],
  ["that are no JSON", () => ({ body: "<html>" })],
  ["that are no set", () => ({ body: '{"keys":1}' })],
  ["with a key that is none", ({ kid }) => ({ body: JSON.stringify({ keys: [{ kty: "RSA", kid, alg: "RS256" }] }) })],
  [
    "with a key too short",
    ({ kid }) => ({ body: JSON.stringify({ keys: [{ kty: "RSA", kid, n: "AQAB", e: "AQAB" }] }) }),
  ],
])("keys %s", async (_, answer) => {
  expect(await withKeys(answer)).toBe("auth.keys-unreachable");
});

test("a set without the token's key says something of the token", async () => {
  expect(await withKeys((key) => ({ body: JSON.stringify({ keys: [{ ...key, kid: "k2" }] }) }))).toBe("auth.invalid");
});
