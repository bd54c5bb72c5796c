/** Marked stretches of a text. Few texts have any, so that a list of them costs less than a mark for every character. */
export class Spans {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  mark(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Whether any character of [start, end) is marked. */
  touches(start: number, end: number): boolean {
    for (let i = 0; i < this.starts.length; i++)
      if ((this.starts[i] ?? 0) < end && (this.ends[i] ?? 0) > start) return true;
    return false;
  }

  /** Whether a character is marked. */
  has(at: number): boolean {
    return this.touches(at, at + 1);
  }
}
