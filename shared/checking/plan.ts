import type { Rule } from "./rule";
import { folded } from "./words";

/** Words by which a plan says that it is issued, where no number or date could be read. */
const ISSUING = [
  /\bban hanh (kem theo|ke hoach|muc tieu|muc tieu chat luong)\b/,
  /\bkem theo (quyet dinh|cong van|ke hoach|thong bao)\b/,
];

/** Lines that cite what others issued. */
const CITING = /^\W*(can cu|thuc hien|theo)\b/;

export const PLAN_RULES: Rule[] = [
  {
    code: "plan.no-objectives",
    look: ({ plan, head }) => (plan.objectives.length === 0 ? [{ cell: head, params: {} }] : []),
  },
  { code: "plan.no-unit", look: ({ plan, head }) => (plan.unit === null ? [{ cell: head, params: {} }] : []) },
  { code: "plan.no-year", look: ({ plan, head }) => (plan.year === null ? [{ cell: head, params: {} }] : []) },
  {
    // a date alone is enough: offices often leave the number to the covering decision
    code: "plan.not-issued",
    look({ plan, reading, head }) {
      if (plan.issued !== null && (plan.issued.number !== null || plan.issued.date !== null)) return [];
      const said = reading.lines.some(
        ({ text }) => !CITING.test(folded(text)) && ISSUING.some((words) => words.test(folded(text))),
      );
      return said ? [] : [{ cell: head, params: {} }];
    },
  },
];
