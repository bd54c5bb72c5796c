const SIZE = 500;

/** One page of a list, and where the next one begins: to be handed back as it is. */
export interface Page<T> {
  rows: T[];
  next: string | null;
}

/**
 * A page of rows that are in the order of their names, each name once. It goes on after a name and not at a number, so
 * that nobody is told twice or left out where the list grows meanwhile.
 */
export function pageOf<T>(rows: T[], nameOf: (row: T) => string, after: string | undefined): Page<T> {
  const from = after === undefined ? "" : Buffer.from(after, "base64url").toString();
  const rest = rows.filter((row) => nameOf(row) > from);
  const page = rest.slice(0, SIZE);
  const last = page.at(-1);
  const more = last !== undefined && rest.length > SIZE;
  return { rows: page, next: more ? Buffer.from(nameOf(last)).toString("base64url") : null };
}
