/** What a plan says, before a layout puts it on a sheet. `{năm}` in a text is the year of the plan. */
export interface Office {
  /** `UBND xã Đồng Mận`. */
  name: string;
  /** Where its papers are dated. */
  place: string;
  decision: { number: string; day: string };
  objectives: Objective[];
}

/** One objective in the two ways offices write it: a sentence that holds its target, or words and a target apart. */
export interface Objective {
  sentence: string;
  words: string;
  target: string;
  measured: string;
  actions: Action[];
}

export interface Action {
  content: string;
  lead: string;
  support: string;
  due: string;
  outcome: string;
}
