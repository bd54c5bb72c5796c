import { z } from "zod";
import { sentence } from "../../../shared/messages/terminal";
import {
  type AccessKey,
  type IssuedKey,
  KEY_ROLES,
  KeyId,
  KeyRole,
  KEYS_AT_ONCE,
} from "../../../shared/model/accessKey";
import { IsoDate, UnitCode } from "../../../shared/model/primitives";
import { EVERYTHING, Scope } from "../../../shared/model/role";
import { Problem } from "../../../shared/problems/problem";
import type { Client } from "../../api/client";
import type { Arguments } from "../arguments";
import { type Command, printJson } from "../command";
import { printIssued, printKeys } from "../print/keys";
import { clientFor } from "../server";
import type { Surroundings } from "../surroundings";

const DAY = 86_400_000;
const FORMS = {
  "--units": "xa-mot,xa-hai (a-z, 0-9, -)",
  "--role": KEY_ROLES.join(", "),
  "--to": "2026-12-31",
  "--scope": "tinh-a, *",
  "--key": "0123456789abcdef0123",
};

function parsed<T>(name: keyof typeof FORMS, schema: z.ZodType<T>, value: unknown, given: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Problem("usage.value", { option: name, value: given, form: FORMS[name] });
}

/** Keys of offices without accounts: `issue` shows what opens, once; `list` never does; `revoke` ends one at once. */
export const keys: Command = {
  usage:
    "keys issue --units a,b,c [--role secretary|contributor|approver] [--to DATE] | keys list [--scope U] | keys revoke --key ID [--token T] [--json]",
  shape: {
    words: 1,
    values: ["--units", "--role", "--to", "--scope", "--key", "--token", "--lang"],
    switches: ["--json"],
  },
  async run(args, surroundings) {
    const [what = ""] = args.words;
    const doing = { issue, list, revoke }[what];
    if (doing === undefined) throw new Problem("usage.option", { text: what });
    const asked = doing(args);
    const answer = await asked(await clientFor(surroundings, args.value("--token"), "admin"));
    if (args.has("--json")) printJson(surroundings, answer.value);
    else surroundings.print(answer.shown(surroundings));
    return 0;
  },
};

/** What is asked of the server, once the words were understood, and how its answer is shown. */
type Asked = (client: Client) => Promise<{ value: unknown; shown: (surroundings: Surroundings) => string }>;

function issue(args: Arguments): Asked {
  const listed = args.need("--units");
  const split = new Set(listed.split(",").map((unit) => unit.trim()));
  const units = parsed("--units", z.array(UnitCode).min(1), [...split], listed);
  const role = parsed("--role", KeyRole, args.value("--role") ?? "secretary", args.value("--role") ?? "");
  const day = args.value("--to");
  const to = day === undefined ? null : endOf(parsed("--to", IsoDate, day, day));
  return async (client) => {
    const issued: IssuedKey[] = [];
    for (let at = 0; at < units.length; at += KEYS_AT_ONCE) {
      const some = units.slice(at, at + KEYS_AT_ONCE);
      issued.push(...(await client.call("issueKeys", { body: { units: some, role, to } })));
    }
    return { value: issued, shown: ({ language }) => printIssued(issued, language) };
  };
}

/** The end of a day in Viet Nam. */
function endOf(day: IsoDate): string {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + DAY).toISOString();
}

function list(args: Arguments): Asked {
  const scope = args.value("--scope") ?? EVERYTHING;
  const unit = parsed("--scope", Scope, scope, scope);
  return async (client) => {
    const all: AccessKey[] = [];
    let after: string | undefined;
    do {
      const page = await client.call("listKeys", { path: { unit }, query: after === undefined ? {} : { after } });
      all.push(...page.keys);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return { value: all, shown: ({ now, language }) => printKeys(all, now(), language) };
  };
}

function revoke(args: Arguments): Asked {
  const given = args.need("--key");
  const key = parsed("--key", KeyId, given, given);
  return async (client) => {
    const revoked = await client.call("revokeKey", { path: { key } });
    const { id, unit } = revoked;
    return { value: revoked, shown: ({ language }) => sentence("keys.was-revoked", { id, unit }, language) };
  };
}
