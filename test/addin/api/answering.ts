import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

export interface Answering {
  address: string;
  seen: Seen[];
  stop: () => Promise<void>;
}

/** A real HTTP server on a free port of this machine that answers by `answer` and remembers what was asked. */
export async function answering(answer: (seen: Seen, response: ServerResponse) => void): Promise<Answering> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const asked = { method, url, headers, body: Buffer.concat(parts) };
      seen.push(asked);
      answer(asked, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

export function json(response: ServerResponse, value: unknown, status = 200, type = "application/json"): void {
  response.writeHead(status, { "content-type": type }).end(JSON.stringify(value));
}

/** A problem as the server tells it. */
export function problem(response: ServerResponse, status: number, code: string, params = {}): void {
  const body = { type: `/problems/${code}`, title: code, status, detail: "…", code, params, correlation: "c-1" };
  json(response, body, status, "application/problem+json; charset=utf-8");
}
