const LONGEST = 140;

/** The beginning of a text, on one line: enough to know it again. No sign is cut in two. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const signs = [...line];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : line;
}
