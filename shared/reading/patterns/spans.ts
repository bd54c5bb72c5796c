/** Spans that are looked through one by one; more are looked up by place. */
const FEW = 16;
/** Characters of one place, as a power of two. */
const PLACE = 6;

/**
 * Marked stretches of a text. Few texts have any, so that a list of them costs less than a mark for every character; a text
 * that has many is asked by place, so that asking stays linear in its length.
 */
export class Spans {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Which spans touch a place; made when there are many. */
  private places: Map<number, number[]> | null = null;

  mark(start: number, end: number): void {
    const at = this.starts.push(start) - 1;
    this.ends.push(end);
    if (this.places !== null) this.enter(this.places, at);
    else if (at >= FEW) this.places = this.byPlace();
  }

  /** Whether any character of [start, end) is marked. */
  touches(start: number, end: number): boolean {
    if (this.places === null) {
      for (let at = 0; at < this.starts.length; at++) if (this.meets(at, start, end)) return true;
      return false;
    }
    for (let place = start >> PLACE; place <= (end - 1) >> PLACE; place++)
      if (this.places.get(place)?.some((at) => this.meets(at, start, end))) return true;
    return false;
  }

  /** Whether a character is marked. */
  has(at: number): boolean {
    return this.touches(at, at + 1);
  }

  private meets(at: number, start: number, end: number): boolean {
    return (this.starts[at] ?? 0) < end && (this.ends[at] ?? 0) > start;
  }

  private byPlace(): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (let at = 0; at < this.starts.length; at++) this.enter(places, at);
    return places;
  }

  private enter(places: Map<number, number[]>, at: number): void {
    for (let place = (this.starts[at] ?? 0) >> PLACE; place <= ((this.ends[at] ?? 0) - 1) >> PLACE; place++) {
      const there = places.get(place);
      if (there === undefined) places.set(place, [at]);
      else there.push(at);
    }
  }
}
