export function dataFolder(root: string, env: Record<string, string | undefined>): string;
