interface Target {
  name: string;
  sources: string[];
  outputs: string[];
}
export function fingerprint(root: string, sources: string[]): string;
export function isFresh(root: string, target: Target): boolean;
export function remember(root: string, target: Target, print: string): void;
