import type { Layout } from "../../shared/model/layout";
import type { SheetLook } from "../../shared/model/look";
import { isProblemCode, Problem, type ProblemParams } from "../../shared/problems/problem";
import type { Desk } from "../actions/desk";

/** What the page asks of the worker: a desk, after a file was put on it. */
export interface WorkbenchCalls extends Desk {
  open(bytes: Uint8Array, remembered: Layout): Promise<void>;
  looks(): Promise<SheetLook[]>;
}

export type CallName = keyof WorkbenchCalls;

export interface Asked {
  id: number;
  name: CallName;
  args: unknown[];
}

/** An Error does not cross to another thread with its own members: a problem is told by its parts. */
export type Told =
  | { id: number; value: unknown }
  | { id: number; problem: { code: string; params: ProblemParams; details?: Record<string, unknown> } }
  | { id: number; bug: string };

/** What goes over the wire for what was thrown. */
export function toldOf(id: number, thrown: unknown): Told {
  if (!(thrown instanceof Problem)) return { id, bug: thrown instanceof Error ? thrown.message : String(thrown) };
  const { code, params, details } = thrown;
  return { id, problem: { code, params, ...(details === undefined ? {} : { details }) } };
}

/** The inverse of `toldOf`. */
export function thrownOf(told: Exclude<Told, { value: unknown }>): Error {
  if ("bug" in told) return new Error(told.bug);
  const { code, params, details } = told.problem;
  return isProblemCode(code) ? new Problem(code, params, details) : new Error(code);
}

/** A sight holds a problem as a value; everything else crosses by itself. */
export function packed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("trouble" in value)) return value;
  return { ...value, trouble: value.trouble === null ? null : toldOf(0, value.trouble) };
}

/** The inverse of `packed`. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("trouble" in value)) return value;
  return {
    ...value,
    trouble: value.trouble === null ? null : thrownOf(value.trouble as Exclude<Told, { value: unknown }>),
  };
}
