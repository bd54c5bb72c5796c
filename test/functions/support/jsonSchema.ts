import type { JsonSchema } from "../../../shared/contract/components";

type Check = (
  held: never,
  value: unknown,
  at: string,
  named: Record<string, JsonSchema>,
  schema: JsonSchema,
) => string[];

const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const TYPES: Record<string, (value: unknown) => boolean> = {
  ...{ object: record, array: Array.isArray, null: (value) => value === null, integer: Number.isInteger },
  ...{ string: (value) => typeof value === "string", number: (value) => typeof value === "number" },
  boolean: (value) => typeof value === "boolean",
};
const told = (good: boolean, at: string, what: string) => (good ? [] : [`${at}: ${what}`]);
const size = (value: unknown) =>
  typeof value === "string" ? [...value].length : Array.isArray(value) ? value.length : NaN;

/** The keywords of draft 2020-12 that the document uses, each by its rule; one that is not here is a fault of itself. */
const KEYWORDS: Record<string, Check> = {
  $ref: (pointer: string, value, at, named) =>
    faults(named[pointer.split("/").at(-1) ?? ""] ?? { missing: 1 }, value, named, at),
  type: (type: string | string[], value, at) =>
    told(
      [type].flat().some((one) => TYPES[one]?.(value) ?? false),
      at,
      String(type),
    ),
  enum: (values: unknown[], value, at) => told(values.includes(value), at, "enum"),
  const: (constant: unknown, value, at) => told(value === constant, at, "const"),
  anyOf: (several: JsonSchema[], value, at, named) =>
    told(
      several.some((one) => faults(one, value, named, at).length === 0),
      at,
      "anyOf",
    ),
  required: (names: string[], value, at) =>
    told(!record(value) || names.every((name) => name in value), at, "required"),
  properties: (shapes: Record<string, JsonSchema>, value, at, named) =>
    record(value)
      ? Object.entries(shapes).flatMap(([name, shape]) =>
          name in value ? faults(shape, value[name], named, `${at}/${name}`) : [],
        )
      : [],
  additionalProperties: (shape: JsonSchema | false, value, at, named, schema) => {
    const others = Object.keys(record(value) ? value : {}).filter(
      (name) => !Object.hasOwn(Object(schema.properties ?? {}) as object, name),
    );
    if (shape === false) return others.map((name) => `${at}/${name}: not known`);
    return others.flatMap((name) => faults(shape, (value as Record<string, unknown>)[name], named, `${at}/${name}`));
  },
  propertyNames: (shape: JsonSchema, value, at, named) =>
    Object.keys(record(value) ? value : {}).flatMap((name) => faults(shape, name, named, `${at}/${name}`)),
  items: (shape: JsonSchema, value, at, named) =>
    (Array.isArray(value) ? value : []).flatMap((one, place) => faults(shape, one, named, `${at}/${place}`)),
  pattern: (pattern: string, value, at) =>
    told(typeof value !== "string" || new RegExp(pattern, "u").test(value), at, pattern),
  minLength: (least: number, value, at) => told(!(size(value) < least), at, "minLength"),
  maxLength: (most: number, value, at) => told(!(size(value) > most), at, "maxLength"),
  minItems: (least: number, value, at) => told(!(size(value) < least), at, "minItems"),
  maxItems: (most: number, value, at) => told(!(size(value) > most), at, "maxItems"),
  minimum: (least: number, value, at) => told(!(Number(value) < least), at, "minimum"),
  maximum: (most: number, value, at) => told(!(Number(value) > most), at, "maximum"),
  // said beside a pattern, or of no weight here
  ...{ format: () => [], default: () => [] },
};

/** What of a value its JSON Schema does not allow, as `/units/0/four: required`; nothing where all fits. */
export function faults(schema: JsonSchema, value: unknown, named: Record<string, JsonSchema>, at = ""): string[] {
  return Object.entries(schema).flatMap(([keyword, held]) => {
    const check = KEYWORDS[keyword];
    return check ? check(held as never, value, at, named, schema) : [`${at}: the keyword ${keyword} is not known`];
  });
}
