import type { HttpRequest, HttpResponseInit } from "@azure/functions";
import { CORRELATION_HEADER } from "../../shared/contract/problemBody";
import { Problem } from "../../shared/problems/problem";
import { languageOf } from "./language";
import { problemReply } from "./reply";
import type { Deps, Log } from "./route";

/**
 * Gives every call its correlation id, its one line of log and, where it fails, its problem. The line names the
 * endpoint, status, code and duration: no person, no address, no content, so that the log holds no personal data.
 */
export function observed(
  name: string,
  deps: Pick<Deps, "clock" | "newId">,
  run: (request: HttpRequest, correlation: string) => Promise<HttpResponseInit>,
): (request: HttpRequest, log: Log) => Promise<HttpResponseInit> {
  return async (request, log) => {
    const began = deps.clock().getTime();
    const correlation = correlationOf(request) ?? deps.newId();
    const written = (status: number | undefined, code?: string) => {
      const milliseconds = deps.clock().getTime() - began;
      log.log(JSON.stringify({ endpoint: name, method: request.method, status, code, milliseconds, correlation }));
    };
    try {
      const reply = await run(request, correlation);
      written(reply.status);
      return reply;
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem("internal.error", { id: correlation });
      if (problem !== error) log.error(JSON.stringify({ endpoint: name, correlation, fault: faultOf(error) }));
      written(problem.status, problem.code);
      return problemReply(problem, languageOf(request.headers.get("accept-language")), correlation);
    }
  };
}

/** A caller's own id, where it cannot be mistaken for anything else. */
function correlationOf(request: HttpRequest): string | undefined {
  const given = request.headers.get(CORRELATION_HEADER) ?? "";
  return /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : undefined;
}

/** What a bug is and where it stands. Its message stays out: it may quote what somebody sent. */
function faultOf(error: unknown): { name: string; code?: unknown; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error.name, code: "code" in error ? error.code : undefined, at: at.slice(0, 8).map((l) => l.trim()) };
}
