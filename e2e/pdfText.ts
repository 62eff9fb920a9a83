import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF as the browser writes it, page by page, without white space: a word is put down in as many pieces as
 * it has typefaces, and nothing says which pieces belong together.
 */
export function pdfPages(file: Buffer): readonly string[] {
  const objects = objectsOf(file);
  const fonts = new Map<number, ReadonlyMap<string, string>>();
  const fontOf = (id: number): ReadonlyMap<string, string> => {
    let letters = fonts.get(id);
    if (letters === undefined) {
      letters = lettersOf(objects.get(referred(objects.get(id)?.head ?? '', 'ToUnicode'))?.stream ?? '');
      fonts.set(id, letters);
    }
    return letters;
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => pageText(objects.get(referred(head, 'Contents'))?.stream ?? '', fontsIn(head), fontOf));
}

/** Without white space, as the pages are. */
export const bare = (text: string): string => text.replace(/\s+/gu, '');

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

function objectsOf(file: Buffer): ReadonlyMap<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end);
    const stream = /stream\r?\n/.exec(body);
    const head = stream === null ? body : body.slice(0, stream.index);
    objects.set(Number(match[1]), {
      head,
      stream: stream === null ? '' : unpacked(file, head, start + stream.index + stream[0].length),
    });
  }
  return objects;
}

function unpacked(file: Buffer, head: string, start: number): string {
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const bytes = file.subarray(start, start + length);
  // Pictures and typefaces are packed in other ways too, and hold no text.
  if (!head.includes('/FlateDecode')) return bytes.toString('latin1');
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

const referred = (head: string, name: string): number =>
  Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1] ?? -1);

/** Fonts of a page: the name it gives them, and the object that they are. */
function fontsIn(head: string): ReadonlyMap<string, number> {
  const list = /\/Font <<(.*?)>>/s.exec(head)?.[1] ?? '';
  return new Map([...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id]) => [name, Number(id)]));
}

/** What each sign of a font is as text. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const textOf = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, sign = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(sign.toUpperCase(), textOf(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last, letter] = [from, to, text].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let sign = first; sign <= last; sign += 1) {
        letters.set(
          sign.toString(16).toUpperCase().padStart(from.length, '0'),
          String.fromCharCode(letter + sign - first),
        );
      }
    }
  }
  return letters;
}

function pageText(
  content: string,
  fonts: ReadonlyMap<string, number>,
  fontOf: (id: number) => ReadonlyMap<string, string>,
): string {
  let text = '';
  let letters: ReadonlyMap<string, string> = new Map();
  for (const [, font, hex] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font !== undefined) letters = fontOf(fonts.get(font) ?? -1);
    else for (const sign of hex?.match(/.{4}/g) ?? []) text += letters.get(sign.toUpperCase()) ?? '';
  }
  return bare(text);
}
