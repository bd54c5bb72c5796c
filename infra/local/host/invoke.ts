import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Reply } from "../problemReply";
import type { Core, CoreContext, HttpData, TypedData } from "./core";
import type { Route } from "./routes";

export interface Asked {
  url: string;
  method: string;
  headers: IncomingHttpHeaders;
  params: Record<string, string>;
  body: Uint8Array;
}

/**
 * Runs one HTTP function the way the worker of Azure Functions does: the request as gRPC data, hooks before and after,
 * the returned value as gRPC data again.
 */
export async function invoke(core: Core, route: Route, asked: Asked): Promise<Reply> {
  const { metadata, handler } = route.registered;
  const context: CoreContext = {
    invocationId: randomUUID(),
    metadata,
    request: { inputData: [{ name: route.trigger, data: { http: httpData(asked) } }], triggerMetadata: {} },
    log: core.log,
  };
  const model = core.model().getInvocationModel(context);
  const { context: invocation, inputs } = await model.getArguments();

  const before = { hookData: {}, invocationContext: invocation, functionCallback: handler, inputs };
  await core.runHooks("preInvocation", before);
  const after = {
    hookData: before.hookData,
    invocationContext: invocation,
    inputs,
    result: null as unknown,
    error: null as unknown,
  };
  context.state = "invocation";
  try {
    after.result = await model.invokeFunction(invocation, before.inputs, before.functionCallback);
  } catch (error) {
    after.error = error;
  }
  context.state = "postInvocationHooks";
  await core.runHooks("postInvocation", after);
  if (after.error !== null) throw after.error as Error;
  return replyOf((await model.getResponse(invocation, after.result)).returnValue?.http);
}

function httpData({ url, method, headers, params, body }: Asked): HttpData {
  const wrap = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
  const flat = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
  );
  return {
    url,
    method,
    nullableHeaders: wrap(Object.fromEntries(flat)),
    nullableParams: wrap(params),
    body: { bytes: body },
  };
}

/** A function that returns nothing is answered with 204, as Azure does. */
function replyOf(data: HttpData | undefined): Reply {
  if (data === undefined) return { status: 204, headers: {}, body: "" };
  return { status: Number(data.statusCode ?? 200), headers: data.headers ?? {}, body: bytesOf(data.body) };
}

function bytesOf(data: TypedData | null | undefined): Uint8Array | string {
  return data?.bytes ?? data?.string ?? data?.json ?? "";
}
