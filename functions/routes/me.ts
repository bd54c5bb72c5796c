import type { Route } from "../http/route";

export const me: Route<"me"> = ({ caller }) => Promise.resolve({ reply: { who: caller.who, roles: caller.roles } });
