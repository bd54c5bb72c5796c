/** The HTTP status that the storage answered with, where an error is such an answer. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("statusCode" in error)) return undefined;
  return typeof error.statusCode === "number" ? error.statusCode : undefined;
}

/** What was read, or null where there is none. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    if (statusOf(error) === 404) return null;
    throw error;
  });
}

/** Whether something was written; false where it exists already or its tag is no longer the one given (409, 412). */
export async function written(writing: Promise<unknown>): Promise<boolean> {
  return writing.then(
    () => true,
    (error: unknown) => {
      if ([409, 412].includes(statusOf(error) ?? 0)) return false;
      throw error;
    },
  );
}
