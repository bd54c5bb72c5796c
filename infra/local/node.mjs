// Old syntax on purpose: this file must still be understood by the Node versions it turns away.

/** Whether a version such as `22.12.0` is one the product runs on (package.json, engines). */
export function isSupported(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0];
  const minor = parts[1];
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}

/** True when this Node will do; otherwise says so and sets the exit code 1. */
export function checkNode() {
  if (isSupported(process.versions.node)) return true;
  process.stderr.write(
    "Cần Node.js 20.19 trở lên (nhánh 20), 22.12 trở lên (nhánh 22) hoặc từ 24; máy này đang có " +
      process.versions.node +
      ". Tải bản mới tại https://nodejs.org rồi chạy lại.\n" +
      "Node.js 20.19+, 22.12+ or 24+ is needed; this machine has " +
      process.versions.node +
      ". Get a newer one from https://nodejs.org and run this again.\n",
  );
  process.exitCode = 1;
  return false;
}
