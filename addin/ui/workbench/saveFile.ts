export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `ke-hoach.xlsx` → `ke-hoach-ket-qua.xlsx`; a name that says so already stays; a Word document becomes an .xlsx. */
export function resultsFileName(name: string): string {
  const [, stem = name, ending = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(name.replace(/\.do[ct][xm]$/i, "")) ?? [];
  return /-ket-qua$/i.test(stem) ? `${stem}${ending}` : `${stem}-ket-qua${ending}`;
}

/** Gives a file to the browser to be kept. */
export function saveFile(name: string, bytes: Uint8Array, type = "application/octet-stream"): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
