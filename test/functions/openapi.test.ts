import { createHash } from "node:crypto";
import type { Endpoint } from "../../shared/contract/endpoint";
import { BASE_PATH, type EndpointName, ENDPOINTS } from "../../shared/contract/endpoints";
import { type OpenApi, openApi } from "../../shared/contract/openapi";
import { CATALOGUE } from "../../shared/problems/catalogue";
import { memoryStores } from "../../functions/storage/memory";
import { faults } from "./support/jsonSchema";
import { uuid } from "./support/snapshots";
import { type Calling, peopled, type Reply, type World } from "./support/world";

const endpoints = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];
const document = openApi();
const { schemas } = document.components;

const operationOf = ({ path, method }: Endpoint) => {
  const operation = document.paths[`/${path}`]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`no ${method} ${path}`);
  return operation;
};

/** Everything in a value that points at something, and every schema object in it. */
function* pointers(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, held] of Object.entries(value)) {
    if (name === "$ref") yield String(held);
    else yield* pointers(held);
  }
}

const found = (pointer: string) =>
  pointer
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);

describe("the document", () => {
  test("is OpenAPI 3.1, its addresses below the base path", () => {
    expect(document).toMatchObject({
      openapi: "3.1.1",
      info: { title: "mtcl", version: "1" },
      servers: [{ url: BASE_PATH }],
    });
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(ENDPOINTS).sort());
  });

  test("points at nothing that is not there, and holds nothing that is not pointed at", () => {
    const all = [...pointers(document)];
    expect(all.filter((pointer) => found(pointer) === undefined)).toEqual([]);
    const named = new Set(all.map((pointer) => pointer.split("/").at(-1)));
    expect(Object.keys(schemas).filter((name) => !named.has(name))).toEqual([]);
  });

  test("tells a shape twice only where what may be left out of a request stands in the answer", () => {
    expect(Object.keys(schemas).filter((name) => name.endsWith("Request"))).toEqual(["DecisionRequest"]);
    expect(schemas.DecisionRequest?.required).toEqual(["id", "to", "from"]);
  });

  test("travels as JSON, the same as it is made", async () => {
    const world = await peopled(memoryStores());
    expect((await world.call("openapi")).body).toEqual(JSON.parse(JSON.stringify(document)));
  });
});

describe.each(endpoints)("%s", (_, endpoint) => {
  const operation = operationOf(endpoint);

  test("declares each part of its path, and its query", () => {
    const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
    expect(inPath.map(({ name }) => name).sort()).toEqual(
      [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort(),
    );
    expect(inPath.every(({ required }) => required)).toBe(true);
    const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
    expect(inQuery.map(({ name }) => name).sort()).toEqual(Object.keys(endpoint.query.shape).sort());
    expect(operation.parameters.every(({ schema }) => Object.keys(schema).length > 0)).toBe(true);
  });

  test("asks for a token where a right is asked, and for a body where there is one", () => {
    expect(operation.security).toEqual(endpoint.right === null ? [] : [{ bearer: [] }]);
    expect(operation.responses).toHaveProperty("400");
    expect("401" in operation.responses).toBe(endpoint.right !== null);
    expect(operation.requestBody !== undefined).toBe(endpoint.body !== "none");
  });

  test("tells every problem under its status", () => {
    for (const code of endpoint.problems) {
      const said = operation.responses[CATALOGUE[code].status];
      expect(said?.description.split(", ")).toContain(code);
      expect(JSON.stringify(said?.content["application/problem+json"]?.schema)).toContain(`"${code}"`);
    }
  });
});

describe("what the server answers is of the shape that the document tells", () => {
  const unit = { body: "so-noi-vu", period: "2026-H1", unit: "ben-go" };
  const file = Buffer.from("PK, of a kind");
  const sha256 = createHash("sha256").update(file).digest("hex");
  const ONE: Calling = { params: { ...unit, kind: "results", version: "1" } };
  let world: World;
  const as = (persona: string) => world.as(persona);

  beforeAll(async () => {
    world = await peopled(memoryStores());
    await as("consolidator").opens("2026-H1", ["an-loc", "ben-go"]);
    await as("admin").grants("secretary.ben-go", "contributor", "ben-go");
    await as("admin").calls("issueKeys", { json: { units: ["ben-go"], to: "2027-01-01T00:00:00Z" } });
    await as("secretary.ben-go").calls("putAttachment", { params: { ...unit, sha256 }, bytes: file });
    await as("secretary.ben-go").submits({ unit: "ben-go" }, { attachment: sha256 });
    const decision = { id: uuid(), from: "submitted", to: "returned", reason: "Thiếu số văn bản" };
    await as("reviewer").calls("decide", { ...ONE, json: decision });
  });

  function shapeFaults(name: EndpointName, { status, bytes, headers }: Omit<Reply, "body">): string[] {
    const said: OpenApi["paths"][string][string]["responses"][string] | undefined = operationOf(ENDPOINTS[name])
      .responses[status];
    const [type = "", content] = Object.entries(said?.content ?? {})[0] ?? [];
    expect(headers["content-type"]).toContain(type);
    if (type === "application/octet-stream") return [];
    return faults(content?.schema ?? { missing: 1 }, JSON.parse(Buffer.from(bytes).toString()), schemas);
  }

  /** One fitting call of each endpoint that reads: one that has none fails. */
  const READS: Partial<Record<EndpointName, [persona: string, calling: Calling]>> = {
    health: ["secretary.ben-go", {}],
    openapi: ["secretary.ben-go", {}],
    me: ["secretary.ben-go", {}],
    listRoles: ["admin", { params: { unit: "ben-go" } }],
    listKeys: ["admin", { params: { unit: "*" } }],
    listPeriods: ["consolidator", {}],
    getPeriod: ["consolidator", { params: { body: "so-noi-vu", period: "2026-H1" } }],
    unitPeriods: ["secretary.ben-go", { params: { unit: "ben-go" } }],
    consolidation: ["consolidator", { params: { body: "so-noi-vu", period: "2026-H1" } }],
    listSubmissions: ["secretary.ben-go", { params: unit }],
    getSubmission: ["secretary.ben-go", ONE],
    listAudit: ["secretary.ben-go", { params: unit, query: { after: "1" } }],
    getAttachment: ["secretary.ben-go", { params: { ...unit, sha256 } }],
  };

  test.each(endpoints.filter(([, { method }]) => method === "GET").map(([name]) => name))("%s", async (name) => {
    const [persona, calling] = READS[name] ?? ["", {}];
    const reply = await as(persona).calls(name, calling);
    expect([reply.status, shapeFaults(name, reply)]).toEqual([200, []]);
    const nobody = await world.call(name, calling);
    expect(shapeFaults(name, nobody)).toEqual([]);
  });

  test("a receipt, a problem with its details, and not what somebody makes up", async () => {
    const receipt = await as("secretary.ben-go").submits({ unit: "ben-go", base: 1 });
    expect([receipt.status, shapeFaults("submit", receipt)]).toEqual([201, []]);
    const stale = await as("secretary.ben-go").submits({ unit: "ben-go", base: 1 });
    expect([stale.status, shapeFaults("submit", stale)]).toEqual([409, []]);
    const bent = { ...receipt, bytes: Buffer.from(JSON.stringify({ ...receipt.body, version: 0, more: 1 })) };
    expect(shapeFaults("submit", bent)).toEqual(["/version: minimum", "/more: not known"]);
  });
});
