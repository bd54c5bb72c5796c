import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice shows cached values as they are unless its profile says: recalculate always (0). */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const SOFFICE = process.platform === "darwin" ? "/Applications/LibreOffice.app/Contents/MacOS/soffice" : "soffice";

/** Whether LibreOffice is on this machine. */
export function hasOffice(): boolean {
  return spawnSync(SOFFICE, ["--version"], { encoding: "utf8" }).status === 0;
}

/** Opens workbooks in LibreOffice, which works every formula out anew, and gives them back as it saves them. */
export function recalculated(workbooks: Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "mtcl-office-"));
  const [profile, given, saved] = ["profile/user", "given", "saved"].map((name) => join(folder, name));
  if (!profile || !given || !saved) throw new Error("no folder");
  for (const path of [profile, given]) mkdirSync(path, { recursive: true });
  writeFileSync(join(profile, "registrymodifications.xcu"), RECALCULATE);
  const files = workbooks.map((bytes, at) => {
    const file = join(given, `${at}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  });
  const installation = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const words = [installation, "--headless", "--convert-to", "xlsx", "--outdir", saved, ...files];
  const { status, stderr } = spawnSync(SOFFICE, words, { encoding: "utf8", timeout: 240_000 });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  return workbooks.map((_, at) => new Uint8Array(readFileSync(join(saved, `${at}.xlsx`))));
}
