import type { Endpoint } from "../../shared/contract/endpoint";
import { BASE_PATH, ENDPOINTS } from "../../shared/contract/endpoints";
import { Problem } from "../../shared/problems/problem";
import type { Handler } from "./handle";
import { observed } from "./observed";
import type { Deps } from "./route";

/** Answers every address below the base path that no endpoint has: no such path, or no such method there. */
export function unknownPath(deps: Pick<Deps, "clock" | "newId">): Handler {
  const paths = Object.values(ENDPOINTS).map(({ path }: Endpoint) => path.replace(/\{\w+\}/g, "[^/]+"));
  return observed("unknown", deps, (request) => {
    const { pathname } = new URL(request.url);
    const known = paths.some((path) => new RegExp(`${BASE_PATH}/${path}/?$`).test(pathname));
    throw known ? new Problem("request.method", { method: request.method }) : new Problem("request.unknown-path");
  });
}
