import { STATUS_CODES } from "node:http";
import type { HttpResponseInit } from "@azure/functions";
import { CORRELATION_HEADER, PROBLEM_TYPE, type ProblemBody } from "../../shared/contract/problemBody";
import type { Language } from "../../shared/messages/language";
import { problemSentence } from "../../shared/messages/problems";
import type { Problem } from "../../shared/problems/problem";

/** Replies hold figures of one office: nothing between it and us may keep them. */
const headers = (correlation: string, type: string): Record<string, string> => ({
  [CORRELATION_HEADER]: correlation,
  "content-type": type,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});

export function jsonReply(status: number, value: unknown, correlation: string): HttpResponseInit {
  return { status, headers: headers(correlation, "application/json; charset=utf-8"), body: JSON.stringify(value) };
}

/** A file goes out as a download: it came from a caller, so no browser may run it. */
export function binaryReply(bytes: Uint8Array, correlation: string): HttpResponseInit {
  const download = { ...headers(correlation, "application/octet-stream"), "content-disposition": "attachment" };
  return { status: 200, headers: download, body: bytes };
}

/** RFC 9457, with the sentence in the caller's language. */
export function problemReply(problem: Problem, language: Language, correlation: string): HttpResponseInit {
  const body: ProblemBody = {
    type: `urn:mtcl:problem:${problem.code}`,
    title: STATUS_CODES[problem.status] ?? problem.code,
    status: problem.status,
    detail: problemSentence(problem.code, problem.params, language),
    code: problem.code,
    params: problem.params,
    correlation,
    ...(problem.details === undefined ? {} : { details: problem.details }),
  };
  const sent = headers(correlation, PROBLEM_TYPE);
  sent["content-language"] = language;
  if (problem.status === 401) sent["www-authenticate"] = "Bearer";
  return { status: problem.status, headers: sent, body: JSON.stringify(body) };
}
