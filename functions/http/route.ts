import type { InvocationContext } from "@azure/functions";
import type { EndpointName, ParamsOf, QueryOf, ReplyOf, TakenOf } from "../../shared/contract/endpoints";
import type { Caller, Identify } from "../identity/caller";
import type { Stores } from "../storage/stores";

/** What the handlers need from the world; tests hand in their own. */
export interface Deps {
  stores: Stores;
  identify: Identify;
  clock: () => Date;
  newId: () => string;
  /** Bytes that nobody can guess. */
  randomBytes: (count: number) => Uint8Array;
  /** Waits some milliseconds. */
  pause: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1, for the jitter between attempts. */
  random: () => number;
}

/** A call that was understood: who calls, and everything parsed. `bytes` are those that arrived. */
export interface Call<N extends EndpointName> {
  caller: Caller;
  params: ParamsOf<N>;
  query: QueryOf<N>;
  request: TakenOf<N>;
  bytes: Uint8Array;
}

/** `repeated`: nothing new was done, the first reply is given again (status 200). */
export interface Answer<N extends EndpointName> {
  reply: ReplyOf<N>;
  repeated?: boolean;
}

/** What one endpoint does. @throws Problem those that the contract lists for it */
export type Route<N extends EndpointName> = (call: Call<N>, deps: Deps) => Promise<Answer<N>>;

export type Routes = { [N in EndpointName]: Route<N> };

/** Where a call's one line of log goes. */
export type Log = Pick<InvocationContext, "log" | "error">;
