import { createHash } from "node:crypto";
import { Role } from "../../../shared/model/role";
import { codec } from "../entities/codec";
import type { RoleStore } from "../stores";
import type { Account } from "./account";
import { rowsOf } from "./rows";

const roles = codec(Role);

/** A person's name holds `/` and `#`, which no key may: its hash stands for it. */
const partitionOf = (who: string) => `role|${createHash("sha256").update(who).digest("hex")}`;

export function azureRoles({ registry, ready }: Account): RoleStore {
  return {
    of: async (who) => {
      await ready();
      return (await rowsOf(registry, partitionOf(who))).map(roles.decode);
    },
    give: async (role) => {
      await ready();
      const keys = { partitionKey: partitionOf(role.who), rowKey: `${role.role}|${role.scope}` };
      await registry.upsertEntity({ ...keys, ...roles.encode(role) }, "Replace");
    },
  };
}
