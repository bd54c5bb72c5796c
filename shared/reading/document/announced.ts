import type { Announced } from "../../model/plan";
import { splitNumber } from "../numbers";
import type { ObjectiveDraft, TargetSource } from "../objectives/draft";
import { readAll, type TargetReader } from "../objectives/targets";
import { isClosing, isSignature } from "../tables/closing";
import type { Line } from "./lines";
import { sectionOf, type SectionKind } from "./structure";

interface Draft {
  line: Line;
  number: string;
  words: string;
  more: Line[];
}

/**
 * The objectives published with the plan: numbered lines before the first plan table, left-over template lines included,
 * headings and what stands under `Mục đích, yêu cầu` left out. Dashed lines under one belong to it. Their lines are marked.
 */
export function announcedOf(lines: Line[], reader: TargetReader): Announced[] {
  const drafts: Draft[] = [];
  let section: SectionKind | null = null;
  let sheet = lines[0]?.view;
  let open: Draft | null = null;
  for (const line of lines) {
    if (line.view !== sheet) [section, open, sheet] = [null, null, line.view];
    if (line.place !== "before" && line.place !== "title") {
      open = null;
      continue;
    }
    const opens = sectionOf(line.text);
    if (opens !== null || line.place === "title" || isClosing(line.text) || isSignature(line.text)) {
      section = opens ?? (line.place === "title" ? null : section);
      open = null;
      continue;
    }
    if (section === "aims") continue;
    const { enumerator, words } = splitNumber(line.text);
    if (enumerator && words !== "" && enumerator.rank >= 1) {
      open = { line, number: enumerator.number, words, more: [] };
      drafts.push(open);
    } else if (open && /^\s*[-–+•*]/.test(line.text)) open.more.push(line);
    else open = null;
  }
  return drafts.map((draft) => finish(draft, reader));
}

function finish({ line, number, words, more }: Draft, reader: TargetReader): Announced {
  for (const one of [line, ...more]) one.place = "announced";
  const texts = [line, ...more].map((one, i): TargetSource => ({
    view: one.view,
    cell: one.cell,
    text: i === 0 ? words : one.text,
    whole: false,
    measurement: null,
    baseline: null,
  }));
  return {
    number,
    statement: words,
    targets: readAll(reader, texts, `cb-${number}`, {}),
    cell: line.view.address(line.cell),
  };
}

/** Objectives published in a table of their own. */
export function announcedIn(drafts: ObjectiveDraft[], reader: TargetReader): Announced[] {
  return drafts.flatMap((draft) => {
    const stated = draft.fields.get("statement")?.[0];
    if (!stated) return [];
    const own = { ...stated, text: draft.statement, whole: false, measurement: null, baseline: null };
    const path = `cb-${draft.number ?? "0"}`;
    const targets =
      draft.targets.length > 0
        ? readAll(reader, draft.targets, path, { subject: draft.statement })
        : readAll(reader, [own], path, {});
    return [{ number: draft.number, statement: draft.statement, targets, cell: stated.view.address(stated.cell) }];
  });
}
