/** The few signs that the workbench draws itself: a package of icons weighs more than the pane. */

/** Points right, opened down. */
export function Chevron({ open }: { open: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={open ? "M2 4 6 8 10 4" : "M4 2 8 6 4 10"} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

/** Said and done, or crossed out: each known without its colour. */
export function YesNo({ yes }: { yes: boolean }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <path
        d={yes ? "M1.5 6.5 4.5 9.5 10.5 2.5" : "M2 2 10 10M10 2 2 10"}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  );
}
