import { type OpenApi, openApi } from "../../shared/contract/openapi";
import type { Route } from "../http/route";

let made: OpenApi | undefined;

/** Made when somebody first asks: it costs more than most calls, and never changes while the process lives. */
export const openapi: Route<"openapi"> = () => Promise.resolve({ reply: { ...(made ??= openApi()) } });
