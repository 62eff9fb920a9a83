import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from './assessment';
import { isLink, readDay, readLine, readLinks, readText } from './typedStatement';

const read = (result: ReturnType<typeof readDay> | ReturnType<typeof readText> | ReturnType<typeof readLinks>) =>
  result.ok ? result.value : result.problem.code;

describe('a day', () => {
  it.each([
    ['31.03.2026', '2026-03-31'],
    ['1.3.2026', '2026-03-01'],
    ['31/03/2026', '2026-03-31'],
    [' 2026-03-31 ', '2026-03-31'],
    ['29.02.2024', '2024-02-29'],
    ['', null],
    ['  ', null],
  ])('“%s”', (typed, day) => expect(read(readDay(typed))).toBe(day));

  it.each([
    '31.02.2026',
    '29.02.2026',
    '2026-13-01',
    '00.01.2026',
    '12.2026',
    'наурыз',
    '31.03.26',
    '31.03.0026',
    '31.03.20266',
  ])('“%s” is none', (typed) =>
    expect(readDay(typed)).toEqual({ ok: false, problem: { code: 'dayFaulty', text: typed } }),
  );
});

describe('text', () => {
  it('keeps what people write: other directions of writing, emoji, markup, lines', () => {
    for (const text of ['שלום عالم', '👩‍👩‍👧 ✅', '<b onclick="x">a</b>', 'бір\nекі', '=1+1']) {
      expect(read(readText(text))).toBe(text);
    }
    expect(read(readText(' a\r\nb\rc '))).toBe('a\nb\nc');
    expect(read(readLine(' a\r\n b '))).toBe('a b');
  });

  it('that is too long is refused whole, with both lengths', () => {
    expect(readText('x'.repeat(LONGEST_TEXT))).toMatchObject({ ok: true });
    expect(readText('x'.repeat(5_000_000))).toEqual({
      ok: false,
      problem: { code: 'textLong', length: 5_000_000, longest: LONGEST_TEXT },
    });
    expect(read(readLine('x'.repeat(501)))).toBe('textLong');
  });

  it('read again is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        for (const reader of [readText, readLine]) {
          const once = reader(typed);
          expect(once.ok && reader(once.value)).toEqual(once);
        }
      }),
    );
  });
});

describe('links', () => {
  it('are addresses of the web, one a line', () => {
    expect(read(readLinks('https://adilet.zan.kz/kaz/docs/V2300031722\n http://gov.kz/жоспар?a=1#b\n\n'))).toEqual([
      'https://adilet.zan.kz/kaz/docs/V2300031722',
      'http://gov.kz/жоспар?a=1#b',
    ]);
    expect(read(readLinks(''))).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'gov.kz',
    'https://',
    'http://a:99999/',
    'https://gov.kz/\u202Egpj.exe',
    'https://gov.kz/\u0000',
    `https://gov.kz/${'x'.repeat(2000)}`,
  ])('“%s” is none', (link) => {
    expect(isLink(link)).toBe(false);
    expect(readLinks(`https://gov.kz/\n${link}`)).toEqual({ ok: false, problem: { code: 'linkFaulty', text: link } });
  });

  it('are not without number', () => {
    const many = Array.from({ length: 21 }, (_, index) => `https://gov.kz/${index}`);
    expect(readLinks(many.join('\n'))).toEqual({ ok: false, problem: { code: 'linksMany', count: 21, most: 20 } });
  });
});
