import type { Endpoint } from "../../../shared/contract/endpoint";
import { ENDPOINTS } from "../../../shared/contract/endpoints";
import { REACH, RIGHTS } from "../../../shared/contract/rights";
import { ROLES } from "../../../shared/model/role";

const rows = Object.entries(ENDPOINTS) as [string, Endpoint][];

test("no two endpoints share a method and a path", () => {
  const addresses = rows.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, "{}")}`);
  expect(new Set(addresses).size).toBe(rows.length);
});

describe.each(rows)("%s", (_, endpoint) => {
  test("parses exactly the parameters that its path names", () => {
    const named = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(endpoint.params.shape).sort()).toEqual(named.sort());
  });

  test("asks its right over something the right is held over", () => {
    if (endpoint.over !== "place" || endpoint.right === null) return;
    const { unit, body } = RIGHTS[endpoint.right];
    const overUnit = unit.length > 0 && "unit" in endpoint.params.shape;
    const overBody = body.length > 0 && "body" in endpoint.params.shape;
    expect(overUnit || overBody).toBe(true);
  });

  test("has a schema for every body that is text, and says which problems reading it may end in", () => {
    expect(endpoint.request !== null).toBe(endpoint.body === "json" || endpoint.body === "canonical");
    expect(endpoint.reply !== null).toBe(endpoint.answers === "json");
    expect(endpoint.problems.includes("request.too-large")).toBe(endpoint.body !== "none");
    expect(endpoint.problems.includes("request.not-json")).toBe(endpoint.request !== null);
  });
});

test("every right is asked by an endpoint, and every role reaches somewhere", () => {
  // a decision asks for the right of the state it leads to
  const asked = new Set([...rows.map(([, { right }]) => right), "approve", "review"]);
  expect(Object.keys(RIGHTS).filter((right) => !asked.has(right as keyof typeof RIGHTS))).toEqual([]);
  expect(Object.keys(REACH).sort()).toEqual([...ROLES].sort());
});
