import { dayOf } from '../model/calendar';

/** Letters of a package's name in the name of a file: on Windows the folder's own path has to fit into 260 too. */
const MOST_LETTERS = 100;

/** A package's name as Windows takes it in the name of a file, letters of every language kept. */
export const safeName = (name: string): string =>
  Array.from(name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu, ' '))
    .slice(0, MOST_LETTERS)
    .join('')
    .replace(/^[ .]+|[ .]+$/g, '') || 'tartym';

/** The name of any other file that leaves, such as `Демо результаты 2026-11-30.csv`: with the day, by the clock of the user. */
export const datedFileName = (name: string, extension: string, now: Date): string =>
  `${name} ${dayOf(now)}.${extension}`;

/**
 * The name of a package's file, such as `Демо 2026-11-30 № 118.tartym`: its day, by the clock of the user, and the last
 * entry of its log, so that of two files one sees which is the later.
 */
export function packageFileName(name: string, sequence: number, now: Date): string {
  return `${safeName(name)} ${dayOf(now)} № ${sequence}.tartym`;
}
