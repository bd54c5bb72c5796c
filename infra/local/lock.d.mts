export function isAlive(pid: number): boolean;
export function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  options?: { signal?: AbortSignal; waiting?: () => void },
): Promise<T>;
