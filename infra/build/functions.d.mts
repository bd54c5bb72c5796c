export function makeFunctions(root: string, entry?: string, folder?: string): Promise<void>;
