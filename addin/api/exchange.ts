import { PROBLEM_TYPE, ProblemBody } from "../../shared/contract/problemBody";
import type { Language } from "../../shared/messages/language";
import { isProblemCode, Problem } from "../../shared/problems/problem";

/** How long a server may take for its whole answer. */
const TIMEOUT_MS = 20_000;

export interface Exchange {
  method: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  language: Language;
  timeoutMs?: number;
  /** Sends and takes the cookies of the page's own origin; left out: none. */
  credentials?: "same-origin";
  /** Ends the exchange early; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface Answer {
  status: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Whether an address is on this machine: then no answer means that nothing runs there. */
function isLoopback(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

function originOf(address: string): string {
  return new URL(address).origin;
}

/** The text of an answer as JSON. @throws Problem server.unexpected */
export function jsonOf({ status, bytes }: Answer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Problem("server.unexpected", { status });
  }
}

/** The problem that an answer tells, server.unexpected where it tells none that is known. */
function problemOf(answer: Answer, type: string): Problem {
  const { status } = answer;
  if (!type.toLowerCase().startsWith(PROBLEM_TYPE)) return new Problem("server.unexpected", { status });
  const told = ProblemBody.safeParse(jsonOf(answer));
  if (!told.success) return new Problem("server.unexpected", { status });
  const { code, params, details, detail, correlation } = told.data;
  if (!isProblemCode(code)) return new Problem("server.unexpected", { status }, { code, detail, correlation });
  return new Problem(code, params, details);
}

/**
 * One request and its whole answer: the only `fetch` of the add-in.
 * @throws Problem of the server's telling; server.unexpected (an answer that tells none); server.not-running (nothing
 *   answers on this machine); server.unreachable (no answer, or none in time). Rejects with the signal's reason when
 *   the caller ends it.
 */
export async function exchange(address: string, sent: Exchange): Promise<Answer> {
  const { signal, timeoutMs = TIMEOUT_MS } = sent;
  signal?.throwIfAborted();
  // Not AbortSignal.any: web views of older Office lack it.
  const ending = new AbortController();
  const end = (): void => ending.abort();
  signal?.addEventListener("abort", end);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    ending.abort();
  }, timeoutMs);
  let answer: Answer;
  let type: string;
  try {
    const response = await fetch(address, {
      method: sent.method,
      headers: { "accept-language": sent.language, ...sent.headers },
      body: sent.body,
      signal: ending.signal,
      cache: "no-store",
      credentials: sent.credentials ?? "omit",
    });
    type = response.headers.get("content-type") ?? "";
    answer = { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    signal?.throwIfAborted();
    const gone = !late && isLoopback(address);
    throw new Problem(gone ? "server.not-running" : "server.unreachable", { address: originOf(address) });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
  if (answer.status >= 200 && answer.status < 300) return answer;
  throw problemOf(answer, type);
}
