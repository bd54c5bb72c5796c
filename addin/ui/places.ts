/** The places of the page, as its address names them: the body's table, and the workbench. */
export const PLACES = ["tong-hop", "ban-lam-viec"] as const;
export type Place = (typeof PLACES)[number];
