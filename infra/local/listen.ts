import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Problem } from "../../shared/problems/problem";

/** Nothing of a local instance can be reached from another machine. */
const LOOPBACK = "127.0.0.1";

/** Starts listening; 0 is any free port. @returns the port. @throws Problem local.port-taken */
export async function listen(server: Server, port: number, variable: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      server.off("error", reject);
      resolve();
    });
  }).catch((error: unknown) => {
    throw takenPort(error, port, variable) ?? error;
  });
  return (server.address() as AddressInfo).port;
}

/** The problem behind a failed `listen`, where it is one a person can mend. Ports under 1024 may be refused. */
export function takenPort(error: unknown, port: number, variable: string): Problem | null {
  const code = (error as { code?: unknown }).code;
  return code === "EADDRINUSE" || code === "EACCES" ? new Problem("local.port-taken", { port, variable }) : null;
}

/** Takes no new request, lets those in flight end for at most `patience` milliseconds. */
export async function close(server: Server, patience = 5000): Promise<void> {
  if (!server.listening) return;
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  // A connection whose request ends meanwhile would be kept alive for seconds.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(idle);
  clearTimeout(timer);
}
