import type { Layout } from "../../shared/model/layout";
import type { SheetLook } from "../../shared/model/look";
import { Problem } from "../../shared/problems/problem";
import type { OpenedFile, Workbench } from "../actions/workbench";
import { thrownOf, unpacked, type CallName, type Told, type WorkbenchCalls } from "./wire";

type Waiting = { resolve: (value: unknown) => void; reject: (reason: Error) => void };

/** The page's end of a worker: calls by name, answers by number. `stop` ends everything that is under way. */
class Line {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  /** Why it will never answer; null while it may. */
  lost: Problem | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => this.#hear(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      // A script that does not arrive is an event without words; a worker without its script never answers.
      if (!event.message) this.lost = new Problem("server.unreachable", { address: self.location.origin });
      this.#end(this.lost ?? new Error(event.message));
    });
  }

  call<N extends CallName>(name: N, ...args: Parameters<WorkbenchCalls[N]>): ReturnType<WorkbenchCalls[N]> {
    if (this.lost !== null) return Promise.reject(this.lost) as ReturnType<WorkbenchCalls[N]>;
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#worker.postMessage({ id, name, args });
    return answer as ReturnType<WorkbenchCalls[N]>;
  }

  stop(): void {
    this.#worker.terminate();
    this.#end(new DOMException("stopped", "AbortError"));
  }

  #hear(told: Told): void {
    const waiting = this.#waiting.get(told.id);
    this.#waiting.delete(told.id);
    if ("value" in told) waiting?.resolve(unpacked(told.value));
    else waiting?.reject(thrownOf(told));
  }

  #end(reason: Error): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}

/**
 * Files opened each in a worker of its own, so that one can be stopped without the other. The next one's worker stands
 * ready before it is asked for: it is there even when the server that it comes from is gone by then.
 */
export function createWorkbench(newWorker: () => Worker): Workbench {
  let spare: Line | null = null;
  const ready = (): Line => {
    if (spare === null || spare.lost !== null) spare = new Line(newWorker());
    return spare;
  };
  const taken = (): Line => {
    const line = ready();
    spare = null;
    return line;
  };
  return {
    prepare: () => void ready(),
    async open(bytes: Uint8Array, remembered: Layout, signal: AbortSignal): Promise<OpenedFile> {
      const line = taken();
      const stop = (): void => line.stop();
      signal.addEventListener("abort", stop);
      try {
        await line.call("open", bytes, remembered);
        const looks: SheetLook[] = await line.call("looks");
        const sight = await line.call("look");
        ready();
        return { looks, sight, desk: deskOver(line), stop };
      } catch (thrown) {
        line.stop();
        throw thrown;
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
  };
}

function deskOver(line: Line): OpenedFile["desk"] {
  return {
    look: () => line.call("look"),
    looks: () => line.call("looks"),
    figures: (period) => line.call("figures", period),
    enter: (period, fill, actions) => line.call("enter", period, fill, actions),
    propose: (sheet, row) => line.call("propose", sheet, row),
    correct: (corrections) => line.call("correct", corrections),
    withdraw: (key) => line.call("withdraw", key),
    print: (period) => line.call("print", period),
    seal: (sealing) => line.call("seal", sealing),
    file: () => line.call("file"),
  };
}
