import { FigureBook } from "../../../addin/actions/figureBook";
import { resultsOf } from "../../../addin/actions/page";
import type { Result } from "../../../shared/model/result";
import { ratesOf } from "../../../shared/achieving/rates";
import { Problem } from "../../../shared/problems/problem";

const NO_PLAN = {
  unit: null,
  year: 2026,
  title: null,
  issued: null,
  objectives: [],
  announced: [],
  findings: [],
  unread: [],
};

/** A desk that keeps what it is given, and refuses while `down`. */
function deskWith(kept: Result[]) {
  const desk = {
    down: false,
    writes: 0,
    kept,
    enter(_: string, fill: Result[]) {
      if (desk.down) return Promise.reject(new Problem("results.sheet-changed", { sheet: "KQ" }));
      desk.writes += 1;
      const named = new Set(fill.map(({ target }) => target));
      desk.kept = [...desk.kept.filter(({ target }) => !named.has(target)), ...fill];
      return Promise.resolve("KQ");
    },
    figures: () =>
      Promise.resolve({
        entered: { results: desk.kept, actions: [] },
        rates: ratesOf(NO_PLAN, [], "2026"),
        figureFindings: [],
      }),
  };
  return desk;
}

function bookOver(desk: ReturnType<typeof deskWith>, made: string[] = ["2026"]) {
  const waiting: (() => void)[] = [];
  let written = 0;
  const book = new FigureBook({
    desk,
    period: "2026",
    language: "vi",
    made,
    later: (work) => {
      waiting.push(work);
      return () => waiting.splice(waiting.indexOf(work), 1);
    },
    onWritten: () => (written += 1),
  });
  return { book, waiting, written: () => written };
}

test("a filled workbook gives its figures back", async () => {
  const { book } = bookOver(deskWith([{ target: "a", basis: "actual", actual: 98.6 }]));
  await book.turnTo("2026");
  expect(book.state().page?.typed["a"]?.actual).toBe("98,6");
});

test("keys in a row are one writing, a moment after the last", async () => {
  const desk = deskWith([]);
  const { book, waiting, written } = bookOver(desk);
  await book.turnTo("2026");
  for (const actual of ["9", "98", "98,", "98,6"]) book.type("a", { actual });
  expect(book.state().unwritten).toBe(1);
  expect(waiting).toHaveLength(1);
  await book.flush();
  expect(desk.kept).toEqual([{ target: "a", basis: "actual", actual: 98.6 }]);
  expect([desk.writes, written(), book.state().unwritten]).toEqual([1, 1, 0]);
});

test("what could not be written stays typed, is told, and is written the next time", async () => {
  const desk = deskWith([]);
  const { book } = bookOver(desk);
  await book.turnTo("2026");
  desk.down = true;
  book.type("a", { actual: "5" });
  await expect(book.flush()).rejects.toThrow("results.sheet-changed");
  expect(book.state()).toMatchObject({ unwritten: 1, writing: false });
  expect(book.state().failure).toBeInstanceOf(Problem);
  expect(book.state().page?.typed["a"]?.actual).toBe("5");
  desk.down = false;
  await book.flush();
  expect(book.state()).toMatchObject({ unwritten: 0, failure: null });
  expect(desk.kept).toHaveLength(1);
});

test("what is typed while the rest is being written is written too", async () => {
  const desk = deskWith([]);
  const { book } = bookOver(desk);
  await book.turnTo("2026");
  book.type("a", { actual: "5" });
  const writing = book.flush();
  book.type("a", { actual: "57" });
  await writing;
  expect(desk.kept).toEqual([{ target: "a", basis: "actual", actual: 57 }]);
});

test("each period has its own page, and coming back finds what was typed", async () => {
  const { book } = bookOver(deskWith([]));
  await book.turnTo("2026");
  book.type("a", { actual: "5" });
  await book.turnTo("2026-H1");
  expect(book.state().page).toMatchObject({ made: false, typed: {} });
  await book.turnTo("2026");
  expect(book.state().page?.typed["a"]?.actual).toBe("5");
});

test("another language writes the same numbers its own way", async () => {
  const { book } = bookOver(deskWith([]));
  await book.turnTo("2026");
  book.type("a", { actual: "1.150,5" });
  book.speak("en");
  expect(book.state().page?.typed["a"]?.actual).toBe("1,150.5");
  const page = book.state().page;
  expect(page && resultsOf(page, "en")).toEqual([{ target: "a", basis: "actual", actual: 1150.5 }]);
});

test("what was typed since the opening can be typed again over the same file, in another language", async () => {
  const first = bookOver(deskWith([{ target: "a", basis: "actual", actual: 1 }])).book;
  await first.turnTo("2026");
  first.type("b", { actual: "1.150,5" });
  first.mark("act", { state: "done" });
  const pages = first.typed();
  expect(Object.keys(pages["2026"]?.typed ?? {})).toEqual(["b"]);
  const desk = deskWith([{ target: "a", basis: "actual", actual: 1 }]);
  const { book } = bookOver(desk);
  book.speak("en");
  await book.turnTo("2026");
  await book.restore(pages, "vi");
  expect(book.state().page?.typed["b"]?.actual).toBe("1,150.5");
  expect(book.state().page?.typed["a"]?.actual).toBe("1");
  expect(desk.kept.at(-1)).toEqual({ target: "b", basis: "actual", actual: 1150.5 });
  expect(book.typed()["2026"]?.actions).toEqual({ act: { state: "done", date: "", document: "", note: "" } });
});

test("words that are taken away are taken off the sheet", async () => {
  const desk = deskWith([{ target: "a", basis: "actual", actual: 1, evidence: "Sổ theo dõi" }]);
  const { book } = bookOver(desk);
  await book.turnTo("2026");
  book.type("a", { evidence: "" });
  await book.flush();
  expect(desk.kept).toEqual([{ target: "a", basis: "actual", actual: 1, evidence: "" }]);
});
