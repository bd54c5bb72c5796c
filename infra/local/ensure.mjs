import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";

/** The project's folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** A failure whose message is the sentence to show; anything else is a bug and shows its stack. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Installs the packages of package-lock.json where they are missing or of another lock file. Looks at two small files
 * otherwise. Everything it says goes to stderr.
 */
export async function ensure({ root = ROOT, signal, install = npmInstall } = {}) {
  if (isInstalled(root)) return;
  await withLock(
    path.join(root, ".cache/install.lock"),
    async () => {
      if (isInstalled(root)) return;
      if (!matchesHiddenLock(root)) await install(root, signal);
      writeFileSync(stampFile(root), wanted(root));
    },
    { signal, waiting: () => say("Đang chờ lần cài đặt khác xong… / Waiting for another installation…") },
  );
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

const stampFile = (root) => path.join(root, "node_modules/.mtcl-installed");

/** Binaries differ by platform: a folder carried to another machine is installed anew. */
function wanted(root) {
  const lock = readFileSync(path.join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}`;
}

function isInstalled(root) {
  try {
    return readFileSync(stampFile(root), "utf8") === wanted(root);
  } catch {
    return false;
  }
}

/**
 * Whether what npm itself says it installed (node_modules/.package-lock.json, written last) is what the lock file asks
 * for: then somebody ran npm by hand and nothing needs doing.
 */
function matchesHiddenLock(root) {
  const hiddenFile = path.join(root, "node_modules/.package-lock.json");
  // A stamp of another platform or lock file: trust the lock file alone, never binaries that came along.
  if (!existsSync(hiddenFile)) return false;
  if (
    existsSync(stampFile(root)) &&
    !readFileSync(stampFile(root), "utf8").endsWith(`${process.platform}-${process.arch}`)
  )
    return false;
  try {
    const hidden = JSON.parse(readFileSync(hiddenFile, "utf8")).packages;
    const { packages } = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
    const asked = Object.entries(packages).filter(([place]) => place !== "");
    const same = (place, entry) =>
      hidden[place]?.version === entry.version && hidden[place]?.integrity === entry.integrity;
    const skipped = (place, entry) => !hidden[place] && (entry.optional || entry.devOptional || entry.peer);
    return (
      asked.every(([place, entry]) => same(place, entry) || skipped(place, entry)) &&
      Object.keys(hidden).every((place) => packages[place] || hidden[place].optional)
    );
  } catch {
    return false;
  }
}

/**
 * `npm install` of what the lock file pins, from an empty folder, with the npm that runs us or the one on the path.
 * Not `npm ci`: npm writes no binaries of other systems into a lock file that its registry did not show it, and `npm ci`
 * then refuses everywhere; `--no-save` leaves both files alone all the same. Development packages too, whatever NODE_ENV
 * says.
 */
async function npmInstall(root, signal) {
  say("Đang cài các gói cần thiết, chỉ lần đầu… / Installing what is needed, the first time only…");
  rmSync(path.join(root, "node_modules"), { recursive: true, force: true });
  const options = ["install", "--no-save", "--no-audit", "--no-fund", "--include=dev", "--include=optional"];
  const own = process.env.npm_execpath;
  const [command, args, shell] = /npm-cli\.c?js$/.test(own ?? "")
    ? [process.execPath, [own, ...options], false]
    : ["npm", options, process.platform === "win32"];
  const child = spawn(command, args, { cwd: root, shell, stdio: ["ignore", 2, 2], signal });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => resolve(status ?? 1));
  }).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Stop(
      `Không chạy được npm (${error.code}). Cài lại Node.js kèm npm. / npm cannot be run (${error.code}).`,
    );
  });
  if (code !== 0)
    throw new Stop(
      "Cài đặt không thành công. Xem dòng lỗi của npm ở trên, kiểm tra mạng rồi chạy lại.\n" +
        "The installation failed. See npm's own words above, check the network and run this again.",
    );
}
