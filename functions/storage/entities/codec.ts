import { z } from "zod";

/** What an entity may hold beside its keys. */
type Property = string | number | boolean | Uint8Array;
export type Properties = Record<string, Property>;

export interface Codec<T> {
  encode: (value: T) => Properties;
  /** Parses what was read: properties of another meaning (keys, tags) are passed over. @throws ZodError */
  decode: (properties: Record<string, unknown>) => T;
}

/**
 * A record as the properties of a table entity, and back: strings, numbers and booleans as they are, objects as JSON
 * text, null by being absent.
 */
export function codec<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): Codec<z.infer<z.ZodObject<Shape>>> {
  const names = Object.keys(schema.shape);
  const inJson = new Set(names.filter((name) => holdsObject(schema.shape[name])));
  return {
    encode: (value) => {
      const held = Object.entries(value).filter(([, property]) => property !== null);
      return Object.fromEntries(
        held.map(([name, property]) => [name, inJson.has(name) ? JSON.stringify(property) : (property as Property)]),
      );
    },
    decode: (properties) => {
      const read = names.map((name): [string, unknown] => {
        const property = properties[name] ?? null;
        return [name, typeof property === "string" && inJson.has(name) ? JSON.parse(property) : property];
      });
      return schema.parse(Object.fromEntries(read));
    },
  };
}

function holdsObject(schema: unknown): boolean {
  if (schema instanceof z.ZodNullable) return holdsObject(schema.unwrap());
  return schema instanceof z.ZodObject || schema instanceof z.ZodArray;
}
