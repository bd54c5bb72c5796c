/** What the product takes, and no more (DESIGN §10). Bytes unless said otherwise. */
export const LIMITS = {
  workbookPacked: 20 * 1024 * 1024,
  workbookUnpacked: 200 * 1024 * 1024,
  /** Unpacked to packed, for a part over `workbookRatioFrom`. */
  workbookRatio: 100,
  workbookRatioFrom: 1024 * 1024,
  workbookSheets: 200,
  planObjectives: 2000,
  planRows: 20_000,
  snapshot: 4 * 1024 * 1024,
  attachment: 20 * 1024 * 1024,
} as const;
