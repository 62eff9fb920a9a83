import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodingReadings } from './cyrillic';
import { createDecoder, sniff } from './encoding';

const TABLE =
  'region,input,year,value,note\nАқмола облысы,grp,2025,"1 234,5",«Ә Ғ Қ Ң Ө Ұ Ү Һ І»\nKZ-71,grp,2025,12,–\n';
const RUSSIAN =
  'Регион;Показатель;Год;Значение\r\nАкмолинская область;grp;2025;1234,5\r\nг. Алматы;grp;2025;№ 7 «да»\r\n';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => new TextEncoder().encode(text);
const concat = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

/** Bytes of a text in a single-byte encoding that the platform decodes but does not write. */
function singleByte(text: string, encoding: string): Uint8Array {
  const letters = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(bytes(byte)), byte] as const),
  );
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? 0x3f));
}

const decoded = (encoding: Parameters<typeof createDecoder>[0], content: Uint8Array) =>
  createDecoder(encoding).decode(content, true);

describe('sniff', () => {
  it('knows UTF-8 with and without a mark', () => {
    expect(sniff(ascii(TABLE))).toEqual({ kind: 'text', encodings: ['utf-8', 'windows-1251'] });
    expect(sniff(concat(bytes(0xef, 0xbb, 0xbf), ascii(TABLE)))).toEqual({ kind: 'text', encodings: ['utf-8'] });
    expect(decoded('utf-8', concat(bytes(0xef, 0xbb, 0xbf), ascii(TABLE)))).toBe(TABLE);
  });

  it.each([true, false])('knows UTF-16 with and without a mark (little-endian: %s)', (little) => {
    const encoding = little ? 'utf-16le' : 'utf-16be';
    const content = utf16(TABLE, little);
    const mark = little ? bytes(0xff, 0xfe) : bytes(0xfe, 0xff);
    expect(sniff(content)).toEqual({ kind: 'text', encodings: [encoding] });
    expect(sniff(concat(mark, content))).toEqual({ kind: 'text', encodings: [encoding] });
    expect(decoded(encoding, concat(mark, content))).toBe(TABLE);
  });

  it('knows Windows-1251', () => {
    const content = singleByte(RUSSIAN, 'windows-1251');
    expect(sniff(content)).toEqual({ kind: 'text', encodings: ['windows-1251'] });
    expect(decoded('windows-1251', content)).toBe(RUSSIAN);
  });

  it('does not mind a letter cut in two at the end of the first bytes', () => {
    const content = ascii('регион;год\nОбласть');
    expect(sniff(content.slice(0, content.length - 1))).toMatchObject({
      kind: 'text',
      encodings: ['utf-8', 'windows-1251'],
    });
  });

  it.each([
    ['xlsx', concat(bytes(0x50, 0x4b, 3, 4), ascii('....[Content_Types].xml...'))],
    ['zip', concat(bytes(0x50, 0x4b, 3, 4), ascii('....report.doc...'))],
    ['xls', concat(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(100))],
    ['pdf', ascii('%PDF-1.7\n')],
    ['html', ascii('\n  <!DOCTYPE html><html><table><tr><td>KZ-10')],
    ['html', ascii('\uFEFF<table><tr><td>KZ-10')],
    ['html', utf16('<html><body>', true)],
    ['xls', ascii('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>')],
    ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 131 + (index >> 3)) % 256)],
    ['binary', concat(ascii('region,year\n'), new Uint8Array(50))],
    ['binary', bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3)],
  ] as const)('sees that it is %s', (looksLike, content) => {
    expect(sniff(content)).toEqual({ kind: 'notText', looksLike });
  });

  it.each([
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['x-mac-cyrillic', RUSSIAN],
    // Without a capital there is nothing odd in it but the letters themselves.
    ['koi8-r', RUSSIAN.toLowerCase()],
    ['koi8-r', RUSSIAN.toUpperCase()],
    ['ibm866', RUSSIAN.toUpperCase()],
  ])('asks about %s, and offers the reading with words in it first', (encoding, text) => {
    const sniffed = sniff(singleByte(text, encoding));
    if (sniffed.kind !== 'unknown') throw new Error(`taken for ${sniffed.kind}`);
    expect(sniffed.readings[0]).toEqual({ encoding, sample: text.split('\r\n')[0] });
    expect(sniffed.readings.map((each) => each.encoding).sort()).toEqual([
      'ibm866',
      'koi8-r',
      'windows-1251',
      'x-mac-cyrillic',
    ]);
  });

  it('asks about bytes that are no Russian at all', () => {
    const sniffed = sniff(singleByte('region;année\nÎle-de-Fränce;2025\n', 'latin1'));
    expect(sniffed).toMatchObject({ kind: 'unknown', readings: [{}, {}, {}, {}] });
  });

  it.each([
    'Регион\nАТЫРАУСКАЯ ОБЛАСТЬ\n',
    'регион;значение\nзко;1\nвко;2\nгород шымкент;3\n',
    'Алматы;Астана;Ұлытау',
    'Фонд;ФПИ;эффект;щебень;цех;объём;экспорт;юг\n',
  ])('is not in doubt about Windows-1251: %j', (text) => {
    expect(sniff(singleByte(text.replace('Ұ', 'У'), 'windows-1251'))).toEqual({
      kind: 'text',
      encodings: ['windows-1251'],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => void [sniff(content), encodingReadings(content)]),
    );
  });
});

describe('createDecoder', () => {
  it.each(['koi8-r', 'ibm866', 'x-mac-cyrillic', 'windows-1251'] as const)(
    'reads %s where it is told so',
    (encoding) => {
      const text = RUSSIAN.replace(/[«»№]/g, ''); // not in all of them
      expect(createDecoder(encoding, true).decode(singleByte(text, encoding), true)).toBe(text);
    },
  );

  it('refuses bytes that are not in the encoding, wherever they stand', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.decode(ascii('region,year\n'), false)).toBe('region,year\n');
    expect(decoder.decode(bytes(0xc0, 0xc1), false)).toBeNull();
  });

  it('puts letters together that are cut between pieces', () => {
    const decoder = createDecoder('utf-8');
    const content = ascii(TABLE);
    let text = '';
    for (let index = 0; index < content.length; index += 1)
      text += decoder.decode(content.slice(index, index + 1), false);
    expect(text + decoder.decode(new Uint8Array(), true)).toBe(TABLE);
  });

  it('refuses UTF-8 as Windows-1251', () => {
    expect(decoded('windows-1251', ascii(TABLE))).toBeNull();
  });
});
