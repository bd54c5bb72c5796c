import { z } from "zod";

/** In the order of trust in which screens show them (UX rule 5); meaning in DESIGN §6. */
export const VERDICTS = ["met", "not-met", "behind", "on-track", "not-due", "nothing-arose", "no-data"] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** What a target reached: the figure used, the goal it is held against (both in the target's unit), rate, verdict. */
export const Achievement = z.strictObject({
  used: z.number().nullable(),
  goal: z.number().nullable(),
  rate: z.number().nullable(),
  verdict: Verdict,
});
export type Achievement = z.infer<typeof Achievement>;

export const OBJECTIVE_VERDICTS = [...VERDICTS, "no-target"] as const;

/** Rates of a whole plan in a period (DESIGN §4). */
export const Rates = z.strictObject({
  targets: z.array(Achievement.extend({ target: z.string() })),
  objectives: z.array(
    z.strictObject({ objective: z.string(), verdict: z.enum(OBJECTIVE_VERDICTS), mean: z.number().nullable() }),
  ),
  plan: z.strictObject({
    targets: z.record(Verdict, z.number().int()),
    objectives: z.record(z.enum(OBJECTIVE_VERDICTS), z.number().int()),
    met: z.number().int(),
    judged: z.number().int(),
    mean: z.number().nullable(),
  }),
});
export type Rates = z.infer<typeof Rates>;
