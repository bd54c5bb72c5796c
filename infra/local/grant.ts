import { ENDPOINTS } from "../../shared/contract/endpoints";
import { ProblemBody } from "../../shared/contract/problemBody";
import { isProblemCode, Problem } from "../../shared/problems/problem";
import { ADMIN, parsePersona } from "./persona";
import { whoOf, type Issuer } from "./issuer";

export interface IssuedToken {
  token: string;
  persona: string;
  expiresAt: string;
}

/**
 * A token for a persona, whose role is granted as it is issued: through the server's own endpoint, as the first admin.
 * @param api the server's base address
 * @throws Problem persona.invalid, or whatever the server answers the grant with
 */
export async function issueToken(issuer: Issuer, api: string, text: string): Promise<IssuedToken> {
  const { persona, grant } = parsePersona(text);
  if (grant !== null) {
    const admin = await issuer.issue(ADMIN);
    await grantRole(api, admin.token, { who: whoOf(persona), ...grant });
  }
  return { persona, ...(await issuer.issue(persona)) };
}

async function grantRole(
  api: string,
  token: string,
  role: { who: string; role: string; scope: string },
): Promise<void> {
  const { method, path } = ENDPOINTS.grantRole;
  const reply = await fetch(`${api}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(role),
    signal: AbortSignal.timeout(30_000),
  }).catch(() => {
    throw new Problem("server.unreachable", { address: api });
  });
  if (reply.ok) return;
  const said = ProblemBody.safeParse(await reply.json().catch(() => null));
  if (said.success && isProblemCode(said.data.code)) throw new Problem(said.data.code, said.data.params);
  throw new Problem("server.unexpected", { status: reply.status });
}
