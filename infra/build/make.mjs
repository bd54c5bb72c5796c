import { say } from "../local/ensure.mjs";
import { fingerprint, remember } from "./fresh.mjs";
import { TARGETS } from "./targets.mjs";

// `node make.mjs ROOT TARGET…`: makes the targets one after another; buildAll.mjs decides which.
const [root, ...names] = process.argv.slice(2);
for (const target of TARGETS.filter(({ name }) => names.includes(name))) {
  const begun = Date.now();
  // As the sources are now: what changes while it is being made is found stale the next time.
  const print = fingerprint(root, target.sources);
  try {
    await target.make(root);
  } catch (error) {
    // esbuild has said where and why already.
    if (!error.errors) say(`dist/${target.name}: ${error.message}`);
    process.exit(1);
  }
  remember(root, target, print);
  say(`dist/${target.name} (${Date.now() - begun} ms)`);
}
