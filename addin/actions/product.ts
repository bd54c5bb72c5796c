/** What a snapshot says of the program that sealed it. The version is package.json's; a test holds them together. */
export const CLIENT = { name: "mtcl", version: "0.1.0" } as const;
