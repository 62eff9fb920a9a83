/** Name and edition of the program, as files name their maker; the edition is package.json's (a test holds them together). */
export const PRODUCT = 'Tartym 0.1.0';
