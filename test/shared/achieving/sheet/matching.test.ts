import { type Line, matchedLines } from "../../../../shared/achieving/sheet/matching";

const line = (id: string, words: string, facts = "%|90"): Line => ({ id, words, facts });
const CROPS = "Diện tích cây ăn quả trồng mới";
const ROADS = "Chiều dài đường thôn được bê tông hóa";
const HERDS = "Số hộ chăn nuôi có hầm biogas";

const fits = (sheet: Line[], plan: Line[]) => {
  const { ids, asked } = matchedLines(sheet, plan);
  return { ids: Object.fromEntries(ids), asked: Object.fromEntries(asked) };
};

test.each<[string, Line[], Line[], Record<string, string>]>([
  ["nothing changed", [line("a", CROPS), line("b", ROADS)], [line("a", CROPS), line("b", ROADS)], { a: "a", b: "b" }],
  ["one stands elsewhere", [line("ct-1-1-x", CROPS)], [line("ct-2-1-x", CROPS)], { "ct-1-1-x": "ct-2-1-x" }],
  [
    "its id is another's now",
    [line("ct-1-1-x", CROPS), line("ct-2-1-x", ROADS)],
    [line("ct-1-1-x", HERDS), line("ct-2-1-x", CROPS), line("ct-3-1-x", ROADS)],
    { "ct-1-1-x": "ct-2-1-x", "ct-2-1-x": "ct-3-1-x" },
  ],
  [
    "reworded",
    [line("a", CROPS), line("b", ROADS)],
    [line("c", "Diện tích cây ăn quả được trồng thêm"), line("b", ROADS)],
    { a: "c", b: "b" },
  ],
  ["its figure changed", [line("a", CROPS, "ha|20")], [line("b", CROPS, "ha|25")], { a: "b" }],
  [
    "the same words twice, in order of their ids though the sheet was sorted",
    [line("ct-12-1-x", CROPS), line("ct-3-1-x", CROPS)],
    [line("ct-4-1-x", CROPS), line("ct-13-1-x", CROPS)],
    { "ct-3-1-x": "ct-4-1-x", "ct-12-1-x": "ct-13-1-x" },
  ],
  [
    "the same words twice, one more under another objective",
    [line("ct-1-1-a", ROADS), line("ct-1-2-x", CROPS)],
    [line("ct-1-1-x", CROPS), line("ct-2-1-a", ROADS), line("ct-2-2-x", CROPS)],
    { "ct-1-1-a": "ct-2-1-a", "ct-1-2-x": "ct-2-2-x" },
  ],
  [
    "the same words twice, one went, told by the figure",
    [line("a", CROPS, "ha|20"), line("b", CROPS, "ha|35")],
    [line("c", CROPS, "ha|35")],
    { b: "c" },
  ],
  ["nothing like it", [line("a", CROPS)], [line("b", HERDS)], {}],
  ["no words on the sheet, its id alone", [line("a", ""), line("b", "")], [line("a", CROPS)], { a: "a" }],
])("%s", (_, sheet, plan, ids) => expect(fits(sheet, plan)).toEqual({ ids, asked: {} }));

test.each<[string, Line[], Line[], Record<string, string[]>]>([
  [
    "the same words twice where once they stood",
    [line("a", CROPS)],
    [line("b", CROPS), line("c", CROPS)],
    { a: ["b", "c"] },
  ],
  [
    "two that are as like",
    [line("a", CROPS)],
    [line("b", "Diện tích cây ăn quả cải tạo"), line("c", "Diện tích cây ăn quả ghép cải")],
    { a: ["b", "c"] },
  ],
  ["the id of words that are not its own", [line("a", CROPS)], [line("a", `${HERDS} trồng`)], { a: ["a"] }],
])("it is asked: %s", (_, sheet, plan, asked) => expect(fits(sheet, plan)).toEqual({ ids: {}, asked }));

test("a row that went gives way to the row that stands, and comes back with its words", () => {
  const gone = { ...line("a", CROPS), gone: true };
  expect(fits([gone, line("b", CROPS)], [line("b", CROPS)]).ids).toEqual({ b: "b" });
  expect(fits([gone], [line("c", CROPS)]).ids).toEqual({ a: "c" });
  expect(fits([gone], [line("c", `${CROPS} ven sông`)]).ids).toEqual({});
});

test("a row set aside is never taken for one of the plan", () => {
  expect(fits([line("~a", CROPS)], [line("a", CROPS)])).toEqual({ ids: {}, asked: {} });
});
