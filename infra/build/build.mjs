import { checkNode } from "../local/node.mjs";

// `npm run build`: everything, always.
if (checkNode()) import("./buildAll.mjs").then(({ buildAll }) => buildAll());
