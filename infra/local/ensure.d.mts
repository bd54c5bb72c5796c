export const ROOT: string;
export function ensure(options?: {
  root?: string;
  signal?: AbortSignal;
  install?: (root: string, signal?: AbortSignal) => Promise<void>;
}): Promise<void>;
