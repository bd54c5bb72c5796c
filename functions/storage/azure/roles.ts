import { createHash } from "node:crypto";
import { odata } from "@azure/data-tables";
import { Role } from "../../../shared/model/role";
import { codec } from "../entities/codec";
import { numbered } from "../entities/keys";
import { nameOfRole, standingRoles } from "../records";
import type { RoleStore } from "../stores";
import type { Account } from "./account";
import { written } from "./answers";
import { rowsOf } from "./rows";

const roles = codec(Role);

/** A person's name holds `/` and `#`, which no key may: its hash stands for it. */
const partitionOf = (who: string) => `role|${createHash("sha256").update(who).digest("hex")}`;

/** Rows `{role}|{scope}|{number}`, never replaced: the last of a name and scope is the one that stands. */
export function azureRoles({ registry, ready }: Account): RoleStore {
  const all = async (who: string) => {
    await ready();
    return (await rowsOf(registry, partitionOf(who))).map(roles.decode);
  };
  const give: RoleStore["give"] = async (role) => {
    const given = (await all(role.who)).filter((earlier) => nameOfRole(earlier) === nameOfRole(role));
    const standing = given.at(-1);
    if (standing !== undefined && standing.to === role.to) return standing;
    const keys = { partitionKey: partitionOf(role.who), rowKey: numbered(nameOfRole(role), given.length + 1) };
    // somebody else gave it meanwhile: what stands is asked anew
    return (await written(registry.createEntity({ ...keys, ...roles.encode(role) }))) ? role : give(role);
  };
  const everyones = async () => {
    await ready();
    const rows: Role[] = [];
    const filter = odata`PartitionKey ge ${"role|"} and PartitionKey lt ${"role}"}`;
    for await (const row of registry.listEntities({ queryOptions: { filter } })) rows.push(roles.decode(row));
    return rows;
  };
  return { of: async (who) => standingRoles(await all(who)), give, all: everyones };
}
