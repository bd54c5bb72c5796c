import { format } from "node:util";

/**
 * The module `@azure/functions-core` as the library `@azure/functions` 4 uses it (its sources: ProgrammingModel,
 * InvocationModel, app, hooks/registerHook). Microsoft publishes types for it only inside the worker; these are the
 * members that the library calls, in its own words.
 */
interface Binding {
  type: string;
  name?: string;
  direction?: string;
  /** Of an HTTP trigger. */
  route?: string;
  methods?: string[];
}
interface FunctionMetadata {
  name: string;
  bindings: Record<string, Binding>;
}
type FunctionCallback = (...args: unknown[]) => unknown;
export interface TypedData {
  string?: string;
  json?: string;
  bytes?: Uint8Array;
  int?: number;
  double?: number;
  http?: HttpData;
}
export interface HttpData {
  url?: string;
  method?: string;
  statusCode?: string;
  headers?: Record<string, string>;
  nullableHeaders?: Record<string, { value: string }>;
  nullableParams?: Record<string, { value: string }>;
  cookies?: {
    name: string;
    value: string;
    path?: unknown;
    domain?: unknown;
    maxAge?: unknown;
    secure?: unknown;
    httpOnly?: unknown;
  }[];
  body?: TypedData | null;
}
interface InvocationContext {
  invocationId: string;
}
interface InvocationModel {
  getArguments: () => Promise<{ context: InvocationContext; inputs: unknown[] }>;
  invokeFunction: (context: InvocationContext, inputs: unknown[], handler: FunctionCallback) => Promise<unknown>;
  getResponse: (context: InvocationContext, result: unknown) => Promise<{ returnValue?: TypedData | null }>;
}
export interface CoreContext {
  invocationId: string;
  metadata: FunctionMetadata;
  request: { inputData: { name: string; data: TypedData }[]; triggerMetadata: Record<string, TypedData> };
  state?: "preInvocationHooks" | "postInvocationHooks" | "invocation";
  log: (level: string, category: string, message: string) => void;
}
interface ProgrammingModel {
  getInvocationModel: (context: CoreContext) => InvocationModel;
  getCapabilities?: (capabilities: Record<string, string>) => Promise<Record<string, string>>;
}
type Hook = (context: Record<string, unknown>) => unknown;

export interface Registered {
  metadata: FunctionMetadata;
  handler: FunctionCallback;
}

/** Everything the bundle told the host, and the module it tells it through. */
export interface Core {
  functions: Registered[];
  model: () => ProgrammingModel;
  /** Runs the hooks of a name one after another, as the worker does. */
  runHooks: (name: string, context: Record<string, unknown>) => Promise<void>;
  log: (level: string, category: string, message: string) => void;
  /** What `require("@azure/functions-core")` gives the bundle. */
  api: Record<string, unknown>;
}

/** @param write takes one line of log, at warning or above */
export function createCore(write: (line: string) => void): Core {
  const functions: Registered[] = [];
  const hooks = new Map<string, Hook[]>();
  let model: ProgrammingModel | null = null;

  const log = (level: string, _category: string, message: string) => {
    if (["warning", "error", "critical"].includes(level)) write(message);
  };
  const api = {
    version: "4",
    hostVersion: "4.34.0",
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction: (metadata: FunctionMetadata, handler: FunctionCallback) => {
      if (functions.some(({ metadata: { name } }) => name === metadata.name))
        throw new Error(`A function with the name "${metadata.name}" is registered twice.`);
      const registered = { metadata, handler };
      functions.push(registered);
      return { dispose: () => functions.splice(functions.indexOf(registered), 1) };
    },
    registerHook: (name: string, callback: Hook) => {
      const list = hooks.get(name) ?? [];
      hooks.set(name, [...list, callback]);
      return {
        dispose: () =>
          hooks.set(
            name,
            (hooks.get(name) ?? []).filter((hook) => hook !== callback),
          ),
      };
    },
    log: (level: string, category: string, ...args: unknown[]) => log(level, category, format(...args)),
  };
  return {
    functions,
    model: () => {
      if (model === null) throw new Error("The bundle registered nothing with @azure/functions.");
      return model;
    },
    runHooks: async (name, context) => {
      for (const hook of hooks.get(name) ?? []) await hook(context);
    },
    log,
    api,
  };
}
