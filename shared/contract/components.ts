import { z } from "zod";
import { AccessKey, IssuedKey } from "../model/accessKey";
import { AuditRow } from "../model/audit";
import { Consolidation, UnitFacts, UnitRow } from "../model/consolidation";
import { Decision, DecisionNote } from "../model/decision";
import { Finding } from "../model/finding";
import { Exception, PeriodRecord, PeriodSummary, UnitPeriod } from "../model/periodRecord";
import { Action, Announced, Objective, Plan, Target, Timing } from "../model/plan";
import { Rates } from "../model/rates";
import { ActionResult, Result } from "../model/result";
import { Role, RoleRecord } from "../model/role";
import { Document, FourNumbers, Receipt, Snapshot, Submission } from "../model/snapshot";
import { ProblemBody } from "./problemBody";

/** Shapes that the document names: wherever they stand they are told once and pointed at. */
const COMPONENTS: Record<string, z.ZodType> = {
  ...{ Snapshot, Plan, Objective, Action, Target, Timing, Announced, Finding, Result, ActionResult, Rates },
  ...{
    Document,
    FourNumbers,
    Receipt,
    Submission,
    Decision,
    DecisionNote,
    AuditRow,
    Role,
    RoleRecord,
    AccessKey,
    IssuedKey,
  },
  ...{ Exception, PeriodRecord, PeriodSummary, UnitPeriod, Consolidation, UnitRow, UnitFacts },
  Problem: ProblemBody,
};

export type JsonSchema = Record<string, unknown>;
/** A schema as callers write it, what may be left out included, or as they read it. */
type Way = "input" | "output";
export type Asked = Record<Way, z.ZodType[]>;

/** What is asked and what is answered differ where a request may leave something out. */
const SUFFIX = "Request";

/** JSON Schemas (draft 2020-12) of everything that travels, with `components` for what is named. */
export interface Schemas {
  components: Record<string, JsonSchema>;
  /** One of those that were asked for. */
  of: (schema: z.ZodType, way: Way) => JsonSchema;
}

/** Turns the contract's schemas into JSON Schema. A shape is named twice only where asking and answering differ. */
export function schemas(asked: Asked): Schemas {
  let apart = new Set<string>();
  for (;;) {
    const input = converted(asked.input, "input", apart);
    const output = converted(asked.output, "output", apart);
    const differing = Object.keys(COMPONENTS).filter(
      (name) => !apart.has(name) && JSON.stringify(input.components[name]) !== JSON.stringify(output.components[name]),
    );
    if (differing.length === 0) {
      const second = [...apart].map((name) => [nameFor(name, "input", apart), input.components[name] ?? {}] as const);
      const of = (schema: z.ZodType, way: Way) => (way === "input" ? input : output).asked.get(schema) ?? {};
      return { components: { ...output.components, ...Object.fromEntries(second) }, of };
    }
    apart = new Set([...apart, ...differing]);
  }
}

const nameFor = (name: string, way: Way, apart: ReadonlySet<string>) =>
  way === "input" && apart.has(name) ? `${name}${SUFFIX}` : name;

/** Everything in one pass, which knows every name: what was asked for by itself, the components beside it. */
function converted(asked: z.ZodType[], way: Way, apart: ReadonlySet<string>) {
  const pointer = (id: string) => `#/components/schemas/${nameFor(id, way, apart)}`;
  const names = new Map(Object.entries(COMPONENTS).map(([name, schema]) => [schema, name]));
  const others = new Map([...new Set(asked)].filter((one) => !names.has(one)).map((one, at) => [one, `asked ${at}`]));
  const registry = z.registry<{ id: string }>();
  for (const [schema, name] of names) registry.add(schema, { id: name });
  // a copy: the same schema may stand inside another one, which must not point at what is no component
  for (const [schema, id] of others) registry.add(schema.clone(), { id });
  const { schemas: made } = z.toJSONSchema(registry, { uri: pointer, io: way, target: "draft-2020-12" });
  const bare = (id: string): JsonSchema => {
    const { $schema: _, $id: __, ...schema } = made[id] ?? {};
    return schema;
  };
  const told = asked.map((schema): [z.ZodType, JsonSchema] => {
    const name = names.get(schema);
    return [schema, name === undefined ? bare(others.get(schema) ?? "") : { $ref: pointer(name) }];
  });
  const components = Object.fromEntries([...names.values()].map((name) => [name, bare(name)]));
  return { components, asked: new Map(told) };
}
