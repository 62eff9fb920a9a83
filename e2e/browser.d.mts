export interface Found {
  path: string | undefined;
  from: string;
}
export function findBrowser(): Promise<Found | undefined>;
export function getBrowser(): Promise<Found | undefined>;
export function browserArgs(): string[];
