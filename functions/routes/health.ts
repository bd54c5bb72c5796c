import type { Route } from "../http/route";

export const health: Route<"health"> = async (_call, { stores }) => {
  await stores.ready();
  return { reply: { ok: true } };
};
