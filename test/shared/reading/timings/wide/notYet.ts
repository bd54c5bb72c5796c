/** Phrases of the tables that are not read right yet: the test asserts that they still are not. */
export const NOT_YET: string[] = [];
