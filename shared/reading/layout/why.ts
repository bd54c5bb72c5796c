import type { ColumnField } from "../../model/layout";
import type { Why } from "../../model/reading";
import { guessedField, headerCase } from "../headers/classify";
import type { TableColumn } from "../headers/columns";

/** Says by which row of the lexicon a column was understood; headings that come again are asked for once. */
export function whyColumns(): (column: TableColumn, byHand: ColumnField | undefined) => Why {
  const known = new Map<string, ReturnType<typeof headerCase>>();
  return ({ field, words }, byHand) => {
    if (byHand !== undefined) return { rule: "hand" };
    const before = known.get(words);
    const found = before === undefined ? headerCase(words) : before;
    known.set(words, found);
    const [example = ""] = found?.examples ?? [];
    if (found?.field === field) return { rule: "lexicon", words: example };
    // the words leave it open, or speak with those over them, or only begin as others do
    return { rule: found === null && guessedField(words) === field ? "begins" : "under" };
  };
}
