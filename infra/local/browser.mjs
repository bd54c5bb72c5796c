import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { ROOT, say, Stop } from "./ensure.mjs";

/** Where Chrome, Edge and Chromium are found, by system; a bare name is looked for on the path. */
const PLACES = {
  linux: [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

/**
 * The browser for the tests of the pages: MTCL_BROWSER, one of this machine, one downloaded before, else one is
 * installed (Debian's own as root, else Playwright's). @returns its path
 */
export async function ensureBrowser() {
  const asked = process.env.MTCL_BROWSER;
  if (asked && !isProgram(asked))
    throw new Stop(`Không có trình duyệt tại '${asked}' (MTCL_BROWSER). / There is no browser there.`);
  const found = asked || (await findBrowser()) || (await installBrowser());
  if (!found)
    throw new Stop(
      "Không có và không cài được trình duyệt. Cài Chrome, Edge hoặc Chromium, hoặc đặt MTCL_BROWSER là đường dẫn của nó.\n" +
        "No browser was found or could be installed. Install Chrome, Edge or Chromium, or set MTCL_BROWSER to its path.",
    );
  return found;
}

async function findBrowser() {
  for (const place of PLACES[process.platform] ?? PLACES.linux) {
    const found = path.isAbsolute(place) ? place : onPath(place);
    if (found && isProgram(found)) return found;
  }
  const { chromium } = await import("playwright-core");
  const downloaded = chromium.executablePath();
  return downloaded && existsSync(downloaded) ? downloaded : null;
}

async function installBrowser() {
  say("Đang cài trình duyệt cho việc kiểm thử… / Installing a browser for the tests…");
  const run = (command, args) => spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2] }).status === 0;
  const isRoot = process.getuid?.() === 0 && onPath("apt-get");
  if (isRoot && run("apt-get", ["update"])) run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  const installed = await findBrowser();
  if (installed) return installed;
  run(process.execPath, [path.join(ROOT, "node_modules/playwright-core/cli.js"), "install", "chromium"]);
  return findBrowser();
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
