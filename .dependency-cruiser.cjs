/** The layers of the house, held in `npm test`. Each rule is a sentence of the README's map. */
const rule = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    rule("no-cycles", {}, { circular: true }, "No import cycles."),
    rule(
      "shared-is-the-ground",
      { path: "^shared" },
      { path: "^(addin|functions|infra|test)" },
      "The domain knows nothing of those who use it.",
    ),
    rule(
      "shared-imports-little",
      { path: "^shared" },
      {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "core"],
        pathNot: "node_modules/(zod|fflate|saxes|canonicalize)/",
      },
      "shared stands on zod, and in workbook/ on a zip and an XML library.",
    ),
    rule(
      "zip-and-xml-in-workbook-alone",
      { path: "^shared", pathNot: "^shared/workbook" },
      { path: "node_modules/(fflate|saxes)/" },
      "Only workbook/ knows what an .xlsx is made of.",
    ),
    rule(
      "ground-floor",
      { path: "^shared/(model|problems|workbook|oldText)" },
      { path: "^shared/(reading|achieving|checking|consolidating|contract)" },
      "No arrow runs upward.",
    ),
    rule("model-is-the-lowest", { path: "^shared/model" }, { path: "^shared/(?!model)" }, "Schemas stand on nothing."),
    rule(
      "middle-floor",
      { path: "^shared/(reading|achieving|checking)/" },
      { path: "^shared/(consolidating|contract)" },
      "No arrow runs upward.",
    ),
    rule(
      "reading-alone",
      { path: "^shared/reading" },
      { path: "^shared/(achieving|checking)" },
      "No arrow runs sideways.",
    ),
    rule(
      "achieving-alone",
      { path: "^shared/achieving" },
      { path: "^shared/(reading|checking)" },
      "No arrow runs sideways.",
    ),
    rule(
      "checking-alone",
      { path: "^shared/checking" },
      { path: "^shared/(reading|achieving)" },
      "No arrow runs sideways.",
    ),
    rule(
      "contract-on-model-and-problems",
      { path: "^shared/contract" },
      { path: "^shared/(?!contract|model|problems)" },
      "The contract is shapes and problems.",
    ),
    rule(
      "addin-not-functions",
      { path: "^addin" },
      { path: "^(functions|infra|test)" },
      "The two sides meet in shared.",
    ),
    rule(
      "functions-not-addin",
      { path: "^functions" },
      { path: "^(addin|infra|test)" },
      "The two sides meet in shared.",
    ),
    rule(
      "screens-through-actions",
      { path: "^addin/ui" },
      { path: "^addin/(host|terminal)" },
      "Screens never know which host they sit on.",
    ),
    rule(
      "host-is-a-leaf",
      { path: "^addin/host" },
      { path: "^addin/(api|actions|ui|terminal)" },
      "A host knows the workbook alone.",
    ),
    rule(
      "word-is-a-leaf",
      { path: "^addin/word" },
      { path: "^addin/(api|actions|host|ui|terminal|worker)" },
      "A Word document becomes a workbook's bytes, and nothing else.",
    ),
    rule(
      "word-when-it-is-opened",
      { path: "^(addin|shared|functions)", pathNot: "^addin/word/document" },
      { path: "node_modules/mammoth/" },
      "The reader of Word is loaded with a Word document, never before.",
    ),
    rule(
      "api-is-a-leaf",
      { path: "^addin/api" },
      { path: "^addin/(host|actions|ui|terminal)" },
      "The client knows the wire alone.",
    ),
    rule(
      "actions-below-screens",
      { path: "^addin/actions" },
      { path: "^addin/(ui|terminal)" },
      "Actions serve every screen.",
    ),
    rule(
      "azure-in-storage-alone",
      { path: "^functions", pathNot: "^functions/(storage|main)" },
      { path: "node_modules/@azure/(data-tables|storage-blob|core)" },
      "Only storage/ knows where rows live.",
    ),
    rule(
      "routes-through-interfaces",
      { path: "^functions/routes" },
      { path: "^functions/storage/(azure|memory)" },
      "Routes ask interfaces, main.ts wires stores.",
    ),
    rule("no-orphan-tests", { path: "^(shared|addin|functions)" }, { path: "^test" }, "Sources never import tests."),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
