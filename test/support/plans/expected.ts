/** A target as the expectations write it: `>= 30..35 triệu đồng/người/năm {baseline 28}`, `a | b`, `?` where it may be read or not. */
export type WrittenTarget = string;

/** A value may be one of several: `unreadable | during`. */
export type ExpectedTiming = Record<string, string | number | string[]>;

export interface ExpectedRow {
  place?: string;
  content?: string;
  lead?: string;
  support?: string;
  monitor?: string;
  measured?: string;
  start?: ExpectedTiming;
  due?: ExpectedTiming;
  parties?: { lead?: string[]; support?: string[]; monitor?: string[] };
}

export interface ExpectedObjective {
  number: string | null;
  parent?: string;
  section?: string;
  weight?: number;
  statementStartsWith: string;
  actions: number;
  targets: WrittenTarget[];
  /** By the action's place from 1. */
  actionTargets?: Record<string, WrittenTarget[]>;
  actionRows?: ExpectedRow[];
}

export interface ExpectedFinding {
  code: string;
  /** One of these cells, with or without the sheet. */
  cells?: string[];
  most?: number;
}

/** What a careful reader gets out of a plan workbook. */
export interface ExpectedPlan {
  unit?: string | null;
  year?: number | null;
  issued?: { number?: string; date?: string };
  objectives: ExpectedObjective[];
  announced?: number;
  announcedStarts?: string[];
  unreadAtMost?: number;
  findings?: ExpectedFinding[];
  /** Other warnings that a careful reader would not call wrong. */
  mayFindings?: string[];
}
