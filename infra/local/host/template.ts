/**
 * Route templates as Azure Functions takes them from ASP.NET
 * (https://learn.microsoft.com/aspnet/core/fundamentals/routing#route-constraints): `units/{unit}`, `{id:int?}`,
 * `{*rest}`, `{code:regex(^[a-z]+$)}`, `{name:length(1,40)}`.
 */
export interface Template {
  segments: Segment[];
}
type Segment = { literal: string } | { name: string; rest: boolean; optional: boolean; constraints: Constraint[] };
type Constraint = (text: string) => boolean;

/** The constraints that can stand in a template, one row each; `given` is what its brackets hold. */
const CONSTRAINTS: Record<string, (given: string) => Constraint> = {
  int: () => (text) => /^[+-]?\d+$/.test(text) && Math.abs(Number(text)) <= 2_147_483_648,
  long: () => (text) => /^[+-]?\d{1,19}$/.test(text),
  bool: () => (text) => /^(true|false)$/i.test(text),
  decimal: () => (text) => /^[+-]?\d+(\.\d+)?$/.test(text),
  double: () => (text) => text.trim() !== "" && Number.isFinite(Number(text)),
  guid: () => (text) => /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(text),
  datetime: () => (text) => !Number.isNaN(Date.parse(text)),
  alpha: () => (text) => /^[a-z]*$/i.test(text),
  required: () => (text) => text !== "",
  minlength: (given) => (text) => text.length >= Number(given),
  maxlength: (given) => (text) => text.length <= Number(given),
  length: (given) => {
    const [least = 0, most = least] = given.split(",").map(Number);
    return (text) => text.length >= least && text.length <= most;
  },
  min: (given) => (text) => /^[+-]?\d+$/.test(text) && Number(text) >= Number(given),
  max: (given) => (text) => /^[+-]?\d+$/.test(text) && Number(text) <= Number(given),
  range: (given) => {
    const [least = 0, most = 0] = given.split(",").map(Number);
    return (text) => /^[+-]?\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  },
  regex: (given) => {
    // ASP.NET escapes the braces of a template by doubling them.
    const pattern = new RegExp(given.replaceAll("{{", "{").replaceAll("}}", "}"), "i");
    return (text) => pattern.test(text);
  },
};

/** @throws Error for a template that Azure would refuse at start */
export function parseTemplate(text: string): Template {
  return { segments: splitSegments(text).map(parseSegment) };
}

/** The parameters of a path (already without prefix, still percent-encoded), or null where it does not match. */
export function matchTemplate({ segments }: Template, path: string): Record<string, string> | null {
  const parts = path === "" ? [] : path.split("/");
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    if ("literal" in segment) {
      if (parts[index]?.toLowerCase() !== segment.literal.toLowerCase()) return null;
      continue;
    }
    const raw = segment.rest ? parts.slice(index).join("/") : parts[index];
    if (raw === undefined || raw === "") {
      if (segment.optional || segment.rest) continue;
      return null;
    }
    const value = decode(raw);
    if (value === null || !segment.constraints.every((holds) => holds(value))) return null;
    params[segment.name] = value;
    if (segment.rest) return params;
  }
  return parts.length <= segments.length ? params : null;
}

/** Which of two templates is asked first: literals before constrained before free parameters, a rest last. */
export function comparePrecedence(a: Template, b: Template): number {
  for (let index = 0; index < Math.max(a.segments.length, b.segments.length); index += 1) {
    const difference = weight(a.segments[index]) - weight(b.segments[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function weight(segment: Segment | undefined): number {
  if (segment === undefined) return 0;
  if ("literal" in segment) return 1;
  return (segment.rest ? 4 : 2) + (segment.constraints.length > 0 ? 0 : 1);
}

/** At `/` outside braces: a regex may hold one. */
function splitSegments(text: string): string[] {
  const segments = [""];
  let depth = 0;
  for (const character of text.replace(/^\/|\/$/g, "")) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (character === "/" && depth === 0) segments.push("");
    else segments[segments.length - 1] += character;
  }
  return segments.filter((segment) => segment !== "");
}

function parseSegment(text: string): Segment {
  if (!text.startsWith("{")) return { literal: text };
  const found = /^\{(\*{0,2})(\w+)((?::.+?)*)(\?)?\}$/s.exec(text);
  const [, stars = "", name = "", constraints = "", question] = found ?? [];
  if (found === null) throw new Error(`The route segment "${text}" cannot be understood.`);
  return {
    name,
    rest: stars !== "",
    optional: question !== undefined,
    constraints: splitConstraints(constraints).map(parseConstraint),
  };
}

/** At `:` outside round brackets. */
function splitConstraints(text: string): string[] {
  const constraints: string[] = [];
  let depth = 0;
  for (const character of text) {
    if (character === ":" && depth === 0) constraints.push("");
    else constraints[constraints.length - 1] += character;
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
  }
  return constraints;
}

function parseConstraint(text: string): Constraint {
  const [, name = "", given = ""] = /^(\w+)(?:\((.*)\))?$/s.exec(text) ?? [];
  const constraint = CONSTRAINTS[name.toLowerCase()];
  if (constraint === undefined) throw new Error(`The route constraint "${text}" is unknown.`);
  return constraint(given);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
