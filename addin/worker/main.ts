import { readLooks } from "../../shared/workbook/looks";
import { createDesk, type Desk } from "../actions/desk";
import { FileWorkbook } from "../host/file/fileWorkbook";
import { asWorkbook } from "../word/asWorkbook";
import { packed, toldOf, type Asked, type CallName, type Told, type WorkbenchCalls } from "./wire";

/** The opened file, off the page's thread: reading, checking, grafting and sealing. */
let host: FileWorkbook | null = null;
let desk: Desk | null = null;

function opened(): { host: FileWorkbook; desk: Desk } {
  if (host === null || desk === null) throw new Error("no workbook is open");
  return { host, desk };
}

const CALLS: WorkbenchCalls = {
  async open(bytes, remembered) {
    host = new FileWorkbook(await asWorkbook(bytes));
    desk = createDesk(host, remembered);
  },
  looks: async () => readLooks(await opened().host.bytes()),
  look: () => opened().desk.look(),
  figures: (period) => opened().desk.figures(period),
  enter: (period, fill, actions) => opened().desk.enter(period, fill, actions),
  propose: (sheet, row) => opened().desk.propose(sheet, row),
  correct: (corrections) => opened().desk.correct(corrections),
  withdraw: (key) => opened().desk.withdraw(key),
  print: (period) => opened().desk.print(period),
  seal: (sealing) => opened().desk.seal(sealing),
  file: () => opened().desk.file(),
};

/** One call after another: a figure written while the sheet is being read would be lost. */
let queue: Promise<void> = Promise.resolve();

async function answer({ id, name, args }: Asked): Promise<void> {
  let told: Told;
  try {
    const calls = CALLS as unknown as Record<CallName, (...args: unknown[]) => Promise<unknown>>;
    told = { id, value: packed(await calls[name](...args)) };
  } catch (thrown) {
    told = toldOf(id, thrown);
  }
  self.postMessage(told);
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  queue = queue.then(() => answer(data));
});
