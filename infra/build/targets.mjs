/**
 * What is built, one row a target: the folders and files it is made from, what it leaves in dist, and the module that
 * makes it (loaded only when it is needed: esbuild and vite cost time to load).
 */
const COMMON = ["package.json", "package-lock.json", "tsconfig.json", "infra/build"];

export const TARGETS = [
  {
    name: "functions",
    sources: ["functions", "shared", ...COMMON],
    outputs: ["dist/functions/main.js", "dist/functions/host.json", "dist/functions/package.json"],
    make: async (root) => (await import("./functions.mjs")).makeFunctions(root),
  },
  {
    name: "terminal",
    sources: ["addin/actions", "addin/api", "addin/host", "addin/terminal", "addin/word", "shared", ...COMMON],
    outputs: ["dist/terminal/mtcl.js"],
    make: async (root) =>
      (await import("./node.mjs")).makeNode(root, { "addin/terminal/main.ts": "dist/terminal/mtcl.js" }),
  },
  {
    name: "local",
    // The sample province is filled by the actions of the add-in through the server's own handlers.
    sources: [
      "infra/local",
      "addin/actions",
      "addin/api",
      "addin/host",
      "addin/terminal",
      "functions",
      "shared",
      ...COMMON,
    ],
    outputs: ["dist/local/start.js", "dist/local/host.js", "dist/local/storage.js", "dist/local/province.js"],
    make: async (root) =>
      (await import("./node.mjs")).makeNode(root, {
        "infra/local/start.ts": "dist/local/start.js",
        "infra/local/host.ts": "dist/local/host.js",
        "infra/local/storage.ts": "dist/local/storage.js",
        "infra/local/province/part.ts": "dist/local/province.js",
      }),
  },
  {
    name: "web",
    sources: ["addin", "shared", "infra/local/province/plans", "infra/local/province/sheet.ts", ...COMMON],
    outputs: ["dist/web/index.html"],
    make: async (root) => (await import("./web.mjs")).makeWeb(root),
  },
];
