import { readFileSync } from 'node:fs';
import { wholeOrder5 as order5 } from './whole';

/** Text without white space, and with one shape of quotation marks. */
export const bare = (text: string): string => text.replace(/\s+/g, '').replace(/[«»]/g, '"');

/** The Order as it was printed. */
export const ORDER = bare(readFileSync(new URL('./order-5-2023.kk.txt', import.meta.url), 'utf8'));

/** `¶16(4)` and, for a second repair of the same text, `¶16(4) 2`. */
const repairsOf = (id: string) => order5.repairs.filter((repair) => repair.id === id || repair.id.startsWith(`${id} `));

/**
 * The text as it was printed, its listed repairs taken back. Line breaks and spaced-out letters of the print (repair
 * `spacing`) and the shape of quotation marks (repair `quotes`) are rules for the whole text; any other difference has
 * to be a repair of that very text.
 *
 * @throws where a repair is not made in the text just once
 */
export function asPrinted(text: string, id: string): string {
  return repairsOf(id).reduce((result, repair) => {
    const parts = result.split(bare(repair.asShown));
    if (parts.length !== 2) throw new Error(`repair ${repair.id} is made ${parts.length - 1} times`);
    return parts.join(bare(repair.asPrinted));
  }, bare(text));
}

/** A repair with … in its printed form mends what a page break tore apart: the pieces stand in different places. */
export const stands = (printed: string, order = ORDER): boolean =>
  printed.split('…').every((piece) => order.includes(piece));
