import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { PROBLEM_TYPE, type ProblemBody } from "../../shared/contract/problemBody";
import type { Language } from "../../shared/messages/language";
import { problemSentence } from "../../shared/messages/problems";
import type { Problem } from "../../shared/problems/problem";

export interface Reply {
  status: number;
  headers: Record<string, string | string[]>;
  body: Uint8Array | string;
}

/** A problem as it goes over the wire (RFC 9457), in the language the caller prefers. */
export function problemReply(problem: Problem, acceptLanguage: string | undefined): Reply {
  const body: ProblemBody = {
    type: `urn:mtcl:problem:${problem.code}`,
    title: STATUS_CODES[problem.status] ?? problem.code,
    status: problem.status,
    detail: problemSentence(problem.code, problem.params, languageOf(acceptLanguage)),
    code: problem.code,
    params: problem.params,
    correlation: randomUUID(),
  };
  return { status: problem.status, headers: { "content-type": PROBLEM_TYPE }, body: JSON.stringify(body) };
}

/** Vietnamese unless English is what the caller names first. */
function languageOf(acceptLanguage: string | undefined): Language {
  return /^\s*en\b/i.test(acceptLanguage ?? "") ? "en" : "vi";
}
