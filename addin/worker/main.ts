import type { Language } from "../../shared/messages/language";
import { readLooks } from "../../shared/workbook/looks";
import { createDesk, type Desk } from "../actions/desk";
import { localClients } from "../api/localClients";
import { FileWorkbook } from "../host/file/fileWorkbook";
import { packed, toldOf, type Asked, type CallName, type Told, type WorkbenchCalls } from "./wire";

/** The opened file, off the page's thread: reading, checking, grafting and sending. */
let language: Language = "vi";
let host: FileWorkbook | null = null;
let desk: Desk | null = null;
const clients = localClients(self.location.origin, () => language);

function opened(): { host: FileWorkbook; desk: Desk } {
  if (host === null || desk === null) throw new Error("no workbook is open");
  return { host, desk };
}

const CALLS: WorkbenchCalls = {
  open(bytes, remembered) {
    host = new FileWorkbook(bytes);
    desk = createDesk(host, (unit) => clients(`secretary.${unit}`), remembered);
    return Promise.resolve();
  },
  looks: async () => readLooks(await opened().host.bytes()),
  speak(said) {
    language = said;
    return Promise.resolve();
  },
  look: () => opened().desk.look(),
  figures: (period) => opened().desk.figures(period),
  enter: (period, fill) => opened().desk.enter(period, fill),
  propose: (sheet, row) => opened().desk.propose(sheet, row),
  correct: (corrections) => opened().desk.correct(corrections),
  withdraw: (key) => opened().desk.withdraw(key),
  send: (sending) => opened().desk.send(sending),
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
