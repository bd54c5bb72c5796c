/**
 * Finds in one walk over a text which of many words it holds (Aho and Corasick, 1975). Thousands of cells are held against
 * hundreds of patterns: asked one by one whether their words stand in the text, the asking costs more than the matching.
 */

/** Slots of 32 words each: bit `slot & 31` of element `slot >> 5` is set where one of the words of the slot is held. */
export type Held = Int32Array;

export class Automaton {
  private readonly width: number;
  private readonly kinds = new Uint8Array(0x10000);
  private kindCount = 1;
  /** Where to go from a state on a kind of letter: `next[state * kindCount + kind]`. */
  private readonly next: Uint16Array;
  /** What is held where a state is reached; null where no word ends. */
  private readonly ends: (Held | null)[] = [null];

  /** @param slots the words of each slot; a slot is held where any of its words is */
  constructor(private readonly slots: readonly (readonly string[])[]) {
    this.width = (slots.length + 31) >> 5;
    for (const word of slots.flat()) for (let i = 0; i < word.length; i++) this.kindOf(word.charCodeAt(i));
    const tree = this.tree();
    this.next = new Uint16Array(tree.length * this.kindCount);
    this.close(tree);
  }

  /** Which slots a text holds a word of. Linear in its length. */
  held(text: string): Held {
    const held = new Int32Array(this.width);
    const { kinds, kindCount, next, ends } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * kindCount + (kinds[text.charCodeAt(i)] ?? 0)] ?? 0;
      const end = ends[state];
      if (end) for (let at = 0; at < end.length; at++) held[at] = (held[at] ?? 0) | (end[at] ?? 0);
    }
    return held;
  }

  /** A number for each letter that some word has; 0 for all others. */
  private kindOf(code: number): void {
    if (this.kinds[code] === 0) this.kinds[code] = this.kindCount++;
  }

  /** The words as a tree: each state's branches by kind of letter. */
  private tree(): Map<number, number>[] {
    const tree = [new Map<number, number>()];
    this.slots.forEach((words, slot) => {
      for (const word of words) {
        let state = 0;
        for (let i = 0; i < word.length; i++) {
          const kind = this.kinds[word.charCodeAt(i)] ?? 0;
          const branches = tree[state] ?? new Map<number, number>();
          const known = branches.get(kind);
          state = known ?? tree.length;
          if (known !== undefined) continue;
          branches.set(kind, state);
          tree.push(new Map<number, number>());
          this.ends.push(null);
        }
        this.mark(state, slot);
      }
    });
    return tree;
  }

  private mark(state: number, slot: number): void {
    const end = this.ends[state] ?? new Int32Array(this.width);
    end[slot >> 5] = (end[slot >> 5] ?? 0) | (1 << (slot & 31));
    this.ends[state] = end;
  }

  /** Where a letter leads that no branch bears: to the longest ending of what was read that begins a word. */
  private close(tree: Map<number, number>[]): void {
    const shorter = new Uint16Array(tree.length);
    const queue = [0];
    for (let at = 0; at < queue.length; at++) {
      const state = queue[at] ?? 0;
      const back = shorter[state] ?? 0;
      if (state !== 0) {
        this.inherit(state, back);
        this.next.copyWithin(state * this.kindCount, back * this.kindCount, (back + 1) * this.kindCount);
      }
      for (const [kind, child] of tree[state] ?? []) {
        shorter[child] = state === 0 ? 0 : (this.next[back * this.kindCount + kind] ?? 0);
        this.next[state * this.kindCount + kind] = child;
        queue.push(child);
      }
    }
  }

  private inherit(state: number, back: number): void {
    const shorter = this.ends[back];
    if (!shorter) return;
    const own = this.ends[state];
    this.ends[state] = own ? own.map((bits, at) => bits | (shorter[at] ?? 0)) : shorter;
  }
}
