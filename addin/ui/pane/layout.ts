/** From this width on sheet and pane stand side by side and each scrolls by itself; below it the page scrolls. */
export const SIDE_BY_SIDE = "(min-width: 900px)";
