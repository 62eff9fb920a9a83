import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../src/files/samples/', import.meta.url);

/** Where a sample file lies, for a file chooser. */
export const samplePath = (name: string): string => fileURLToPath(new URL(name, FOLDER));

export const sampleText = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** A file that a test has made up, as a user might have it on the desk. */
export const madeUp = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream',
  buffer: Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content),
});
