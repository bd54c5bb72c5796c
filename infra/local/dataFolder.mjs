import path from "node:path";

/** Where the local data are: MTCL_DATA, relative to the person's own folder (npm changes it), or `.data` of the project. */
export function dataFolder(root, env) {
  const asked = env.MTCL_DATA;
  return asked ? path.resolve(env.INIT_CWD ?? process.cwd(), asked) : path.join(root, ".data");
}
