import { z } from "zod";
import { Document, SubmissionState } from "./snapshot";

/** The states that somebody asks for; `superseded` comes about by the next version. */
export const DECIDED = ["submitted", "in-review", "returned", "accepted", "reopened", "withdrawn"] as const;

/** A remark of a reviewer, at an objective, action or target of the plan by its id: it survives inserted rows. */
const Comment = z.strictObject({
  at: z.string().min(1).max(200).nullable(),
  text: z.string().trim().min(1).max(300),
});

/** Why, with what remarks, and by what paper a state was changed. Small enough for a row of the storage. */
export const DecisionNote = z.strictObject({
  reason: z.string().trim().min(1).max(2000).nullable(),
  comments: z.array(Comment).max(50),
  document: Document.nullable(),
});
export type DecisionNote = z.infer<typeof DecisionNote>;

/** A change of state as it is asked for (DESIGN §7). */
export const Decision = z
  .strictObject({
    /** Minted by the client: the same id twice is one decision. */
    id: z.uuid(),
    to: z.enum(DECIDED),
    /** The state that was seen when this was decided: another one is told, not overridden. */
    from: SubmissionState,
    reason: DecisionNote.shape.reason.default(null),
    comments: DecisionNote.shape.comments.default([]),
    document: DecisionNote.shape.document.default(null),
  })
  // as text of a row: its properties hold 32,768 characters
  .refine((decision) => JSON.stringify(decision).length < 30_000);
export type Decision = z.infer<typeof Decision>;
