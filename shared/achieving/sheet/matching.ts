/**
 * Ids of a sheet that became others in the plan: an id ends in a hash of its words, so one that only lost its number
 * (something was put in before it) is known by kind and words. What fits several is left alone.
 * @returns old id → new id
 */
export function renamedIds(old: Iterable<string>, now: Iterable<string>): Map<string, string> {
  const [before, after] = [new Set(old), new Set(now)];
  const group = (ids: Set<string>, others: Set<string>): Map<string, string[]> => {
    const groups = new Map<string, string[]>();
    for (const id of ids) {
      const [, kind, words] = /^([a-z]+)-.*-([a-z0-9]+)$/.exec(id) ?? [];
      if (others.has(id) || kind === undefined) continue;
      const key = `${kind} ${words}`;
      groups.set(key, [...(groups.get(key) ?? []), id]);
    }
    return groups;
  };
  const fresh = group(after, before);
  const renamed = new Map<string, string>();
  for (const [key, [from, ...more]] of group(before, after)) {
    const [to, ...others] = fresh.get(key) ?? [];
    if (from !== undefined && to !== undefined && more.length + others.length === 0) renamed.set(from, to);
  }
  return renamed;
}
