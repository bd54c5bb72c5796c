import type { Registered } from "./core";
import { comparePrecedence, matchTemplate, parseTemplate, type Template } from "./template";

export interface Route {
  registered: Registered;
  /** The name of its HTTP trigger binding. */
  trigger: string;
  methods: string[];
  template: Template;
}

/** What a request meets: a function, a path that knows other methods, or nothing. */
export type Meeting = { route: Route; params: Record<string, string> } | { allowed: string[] } | null;

/** The HTTP functions of a bundle in the order they are asked. */
export function routesOf(functions: Registered[]): Route[] {
  const routes = functions.flatMap((registered) =>
    Object.entries(registered.metadata.bindings)
      .filter(([, binding]) => binding.type.toLowerCase() === "httptrigger")
      .map(([trigger, binding]) => ({
        registered,
        trigger,
        methods: (binding.methods ?? ["GET", "POST"]).map((method) => method.toUpperCase()),
        template: parseTemplate(binding.route ?? registered.metadata.name),
      })),
  );
  return routes.sort((a, b) => comparePrecedence(a.template, b.template));
}

/** @param path the request's path without query, as it came; @param prefix host.json's route prefix, `api` where unsaid */
export function meet(routes: Route[], prefix: string, method: string, path: string): Meeting {
  const below = belowPrefix(prefix, path.replace(/^\/+|\/+$/g, ""));
  if (below === null) return null;
  const allowed = new Set<string>();
  for (const route of routes) {
    const params = matchTemplate(route.template, below);
    if (params === null) continue;
    if (route.methods.includes(method)) return { route, params };
    for (const known of route.methods) allowed.add(known);
  }
  return allowed.size > 0 ? { allowed: [...allowed] } : null;
}

function belowPrefix(prefix: string, path: string): string | null {
  if (prefix === "") return path;
  if (path.toLowerCase() === prefix.toLowerCase()) return "";
  return path.toLowerCase().startsWith(`${prefix.toLowerCase()}/`) ? path.slice(prefix.length + 1) : null;
}
