import { CATALOGUE, type ProblemCode } from "../problems/catalogue";
import { type Asked, type JsonSchema, type Schemas, schemas } from "./components";
import type { Endpoint } from "./endpoint";
import { BASE_PATH, COMMON_PROBLEMS, type EndpointName, ENDPOINTS } from "./endpoints";
import { CORRELATION_HEADER, PROBLEM_TYPE } from "./problemBody";

/** The document as far as its makers and readers must know it. */
export interface OpenApi {
  openapi: "3.1.1";
  info: JsonSchema;
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: JsonSchema; headers: JsonSchema };
}

interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  security: Record<string, string[]>[];
  parameters: { name: string; in: "path" | "query"; required: boolean; schema: JsonSchema }[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, { description: string; headers: JsonSchema; content: Content }>;
}
type Content = Record<string, { schema: JsonSchema }>;

const HEADERS = { [CORRELATION_HEADER]: { $ref: "#/components/headers/Correlation" } };
const BYTES = "application/octet-stream";

/** The contract as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1), made from `ENDPOINTS` alone. */
export function openApi(): OpenApi {
  const endpoints = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];
  const shapes = schemas(travelling(endpoints.map(([, endpoint]) => endpoint)));
  const paths: OpenApi["paths"] = {};
  for (const [name, endpoint] of endpoints) {
    const path = `/${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint, shapes) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "mtcl",
      version: BASE_PATH.split("/").at(-1)?.replace("v", "") ?? "",
      description: "Quality objectives of public offices: periods, submissions, reviews and their record.",
    },
    servers: [{ url: BASE_PATH }],
    paths,
    components: {
      schemas: pointedAt(paths, shapes.components),
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "An issuer's token or a unit's key." },
      },
      headers: { Correlation: { description: "Finds the call in the server's log.", schema: { type: "string" } } },
    },
  };
}

function travelling(endpoints: Endpoint[]): Asked {
  const schemasOf = ({ params, query, request }: Endpoint) => [params, query, ...(request ? [request] : [])];
  return { input: endpoints.flatMap(schemasOf), output: endpoints.flatMap(({ reply }) => reply ?? []) };
}

function operation(name: EndpointName, endpoint: Endpoint, shapes: Schemas): Operation {
  const content = requestContent(endpoint, shapes);
  return {
    operationId: name,
    summary: endpoint.summary,
    ...(endpoint.body === "canonical" && { description: "The body is in the canonical form of RFC 8785." }),
    security: endpoint.right === null ? [] : [{ bearer: [] }],
    parameters: [...parameters(endpoint, "path", shapes), ...parameters(endpoint, "query", shapes)],
    ...(content && { requestBody: { required: true, content } }),
    responses: { ...replies(endpoint, shapes), ...problems(endpoint) },
  };
}

function parameters({ params, query }: Endpoint, place: "path" | "query", shapes: Schemas): Operation["parameters"] {
  const shape = shapes.of(place === "path" ? params : query, "input");
  const required = (shape.required ?? []) as string[];
  return Object.entries((shape.properties ?? {}) as Record<string, JsonSchema>).map(([name, schema]) => {
    return { name, in: place, required: required.includes(name), schema };
  });
}

function requestContent({ body, request }: Endpoint, shapes: Schemas): Content | null {
  if (body === "none") return null;
  if (request === null) return { [BYTES]: { schema: {} } };
  return { "application/json": { schema: shapes.of(request, "input") } };
}

function replies({ status, reply }: Endpoint, shapes: Schemas): Operation["responses"] {
  const content: Content = reply
    ? { "application/json": { schema: shapes.of(reply, "output") } }
    : { [BYTES]: { schema: {} } };
  const first = { [status]: { description: status === 201 ? "Done" : "Answered", headers: HEADERS, content } };
  if (status === 200) return first;
  return { 200: { description: "Done before: the same answer again", headers: HEADERS, content }, ...first };
}

/** What only an address that is no operation can end in. */
const ELSEWHERE: readonly ProblemCode[] = ["request.unknown-path", "request.method"];

/** By status, of which several problems may be; those of signing in only where somebody must. */
function problems({ right, problems: own }: Endpoint): Operation["responses"] {
  const signingIn = (code: ProblemCode) => code.startsWith("auth.");
  const common = COMMON_PROBLEMS.filter((code) => !ELSEWHERE.includes(code) && (right !== null || !signingIn(code)));
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...common, ...own]) {
    const { status } = CATALOGUE[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const said = [...byStatus].map(([status, codes]): [string, Operation["responses"][string]] => {
    const schema = { $ref: "#/components/schemas/Problem", properties: { code: { enum: codes } } };
    return [
      String(status),
      { description: codes.join(", "), headers: HEADERS, content: { [PROBLEM_TYPE]: { schema } } },
    ];
  });
  return Object.fromEntries(said);
}

const POINTER = /"#\/components\/schemas\/(\w+)"/g;

/** Of the named shapes those that the paths lead to, straight or through others. */
function pointedAt(paths: unknown, named: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const met = new Set<string>();
  const follow = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(POINTER)) {
      if (met.has(name)) continue;
      met.add(name);
      follow(named[name] ?? {});
    }
  };
  follow(paths);
  return Object.fromEntries(Object.entries(named).filter(([name]) => met.has(name)));
}
