import { expectedFile, planWorkbook, WIDE_NAMES } from "../plans/load";
import { brokenOf, hasScorer, scoreOf } from "../support/plans/score";

interface Held {
  score: number;
  /** Of objectives, actions and targets, those that need not be whole. */
  broken: readonly string[];
  /** Sections and weights, which the scorer does not weigh, that may be read otherwise. */
  beside: number;
}

/** What every plan of `test/plans/wide` is to reach, and is held to unless a row below says less. */
const GOAL: Held = { score: 0.99, broken: [], beside: 0 };

/** What is read today: each row is raised with the rules that read it, and goes when the goal is reached. */
const SHORT: Record<string, Held> = {
  "wide/benh-vien-suoi-le-2026": { score: 0.87, broken: ["targets"], beside: 0 },
  "wide/chi-cuc-lac-hai-2025": { score: 0.92, broken: ["targets"], beside: 0 },
  "wide/sao-la-centre-2026": { score: 0.92, broken: ["targets"], beside: 0 },
  "wide/so-nong-nghiep-son-khe-2026": { score: 0.99, broken: ["targets"], beside: 0 },
};

if (!hasScorer && process.env.MTCL_NO_SKIP) throw new Error("the scorer is missing, and nothing may be skipped");

(hasScorer ? test : test.skip).each(WIDE_NAMES)("%s is read as well as it is held to", async (name) => {
  const held = SHORT[name] ?? GOAL;
  const read = await scoreOf(planWorkbook(name), expectedFile(name));
  const broken = brokenOf(read).filter((field) => !held.broken.includes(field));
  // what was lost is told with the fall, so that nobody has to run the scorer by hand
  expect(read.score >= held.score && broken.length === 0 ? [] : [read.score, ...broken, ...read.misses]).toEqual([]);
  expect(read.beside.slice(held.beside)).toEqual([]);
});

test("only plans that are there and short of the goal are held to less", () => {
  expect(Object.keys(SHORT).filter((name) => !WIDE_NAMES.includes(name))).toEqual([]);
  const reached = ({ score, broken, beside }: Held) => score >= GOAL.score && broken.length + beside === 0;
  expect(Object.values(SHORT).filter(reached)).toEqual([]);
});
