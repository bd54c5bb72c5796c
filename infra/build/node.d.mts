export function makeNode(root: string, entries: Record<string, string>): Promise<void>;
