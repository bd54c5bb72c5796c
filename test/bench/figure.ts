/** One measured figure, as one JSON line: its name, value and unit, and the ratio to a named baseline of the same run. */
export function figure(name: string, value: number, unit: string, baseline?: { name: string; value: number }): void {
  const rounded = (n: number) => Number(n.toPrecision(4));
  const ratio =
    baseline && baseline.value > 0 ? { baseline: baseline.name, ratio: rounded(value / baseline.value) } : {};
  console.log(JSON.stringify({ name, value: rounded(value), unit, ...ratio }));
}

/** The best of several runs in milliseconds: what the machine can do when nothing disturbs it. */
export function milliseconds(work: () => unknown, runs = 5): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}
