import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { fileReply } from "../../infra/local/web/files";
import { securityHeaders } from "../../infra/local/web/headers";

/** The words on its only button. */
export const EMPTY_ACTION = "Bắt đầu";

const HTML = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8" /><link rel="icon" href="data:," /><title>Fluent</title></head>
<body><div id="root"></div><script type="module" src="./main.ts"></script></body></html>`;
const MAIN = `import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
const button = createElement(Button, { appearance: "primary" }, ${JSON.stringify(EMPTY_ACTION)});
createRoot(document.getElementById("root")).render(createElement(FluentProvider, { theme: webLightTheme }, button));
`;

/**
 * A page of one Fluent button, built and served as the product's pages are: what any page of this kind costs.
 * @param root the project's folder; the page is made in its dist/bench, where the packages are found
 */
export async function serveEmptyPage(root: string): Promise<{ web: string; stop: () => Promise<void> }> {
  const folder = path.join(root, `dist/bench/empty-${process.pid}`);
  const [source, built] = [path.join(folder, "source"), path.join(folder, "built")];
  mkdirSync(source, { recursive: true });
  writeFileSync(path.join(source, "index.html"), HTML);
  writeFileSync(path.join(source, "main.ts"), MAIN);
  // vite cannot be bundled into a bench
  const builder = pathToFileURL(path.join(root, "infra/build/web.mjs")).href;
  const { makePages } = (await import(builder)) as { makePages: (source: string, folder: string) => Promise<void> };
  await makePages(source, built);
  const server = createServer((request, response) => {
    void fileReply(built, request.url ?? "/").then((reply) => {
      const headers = { ...securityHeaders("http://127.0.0.1"), ...reply?.headers };
      response.writeHead(reply?.status ?? 404, headers).end(reply?.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    web: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
