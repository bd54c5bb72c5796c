import type { Route } from "../http/route";

export const me: Route<"me"> = async ({ caller }) => ({ reply: { who: caller.who, roles: caller.roles } });
