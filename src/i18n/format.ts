import type { Language } from '../model/words';

/**
 * How numbers, dates and sizes are written in each language. Kazakh takes the Russian shape of numbers (no-break
 * spaces between thousands, decimal comma) from `ru-KZ`: browsers claim to know `kk` and then print English figures.
 */
const LOCALES: Readonly<Record<Language, string>> = { kk: 'ru-KZ', ru: 'ru-KZ', en: 'en-GB' };

const NO_BREAK = '\u00A0';
/** Other spaces that browsers put between thousands. */
const OTHER_SPACES = /[\u0020\u2009\u202F]/g;
/** Stands where there is no number. */
const NOTHING = '–';

/** Exactly so many decimals; the same with a sign for every difference; at most so many. */
type Style = 'fixed' | 'signed' | 'short';

const OPTIONS: Readonly<Record<Style, (decimals: number) => Intl.NumberFormatOptions>> = {
  // 'negative': what rounds to zero has no sign.
  fixed: (decimals) => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  }),
  signed: (decimals) => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  }),
  short: (decimals) => ({ maximumFractionDigits: decimals, signDisplay: 'negative' }),
};

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(style: Style, decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language} ${style} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], OPTIONS[style](decimals));
    formats.set(key, format);
  }
  return format;
}

/** The same figures, with the signs of the product: U+2212 for minus, U+00A0 between thousands whatever the browser has. */
function write(value: number, style: Style, decimals: number, language: Language): string {
  if (!Number.isFinite(value)) return NOTHING;
  // Written out and mended, not taken apart: a sheet writes hundreds of figures after each edit.
  return formatOf(style, decimals, language).format(value).replace('-', '\u2212').replace(OTHER_SPACES, NO_BREAK);
}

/** `1 234,50` (kk, ru) or `1,234.50` (en) with exactly so many decimals; a dash where the value is not finite. */
export const formatNumber = (value: number, decimals: number, language: Language): string =>
  write(value, 'fixed', decimals, language);

/** A count: whole, grouped. */
export const formatCount = (value: number, language: Language): string => formatNumber(value, 0, language);

/** A difference: `+0,481`, `−0,319`, and plain `0,000` where it rounds to nothing. */
export const formatSigned = (value: number, decimals: number, language: Language): string =>
  write(value, 'signed', decimals, language);

/** As many decimals as there are, up to `most`: weights (`15`, `2,5`) and figures inside a formula. */
export const formatShort = (value: number, most: number, language: Language): string =>
  write(value, 'short', most, language);

/** A value that is already in per cent, as `formatShort`: `2,5 %` (kk, ru), `2.5%` (en). */
export const formatPercent = (value: number, most: number, language: Language): string =>
  `${formatShort(value, most, language)}${language === 'en' ? '' : NO_BREAK}%`;

/**
 * For the clipboard and the cell editor: every digit the number has, no grouping, ASCII minus, and the decimal sign
 * that a spreadsheet in that language reads. Empty where the value is not finite.
 */
export function plainNumber(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '';
  const text = withoutExponent(String(value));
  return language === 'en' ? text : text.replace('.', ',');
}

/**
 * Every digit that the number has, written to be read: `1 234,5678901` (kk, ru), `1,234.5678901` (en). Read back it is
 * the very same number. A dash where the value is not finite.
 */
export function formatExact(value: number, language: Language): string {
  if (!Number.isFinite(value)) return NOTHING;
  const [whole = '', fraction] = withoutExponent(String(value)).replace('-', '\u2212').split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${language === 'en' ? ',' : NO_BREAK}`);
  if (fraction === undefined) return grouped;
  return `${grouped}${language === 'en' ? '.' : ','}${fraction}`;
}

/** `1e-7` as `0.0000001`, `1.5e21` as `1500000000000000000000`. */
function withoutExponent(text: string): string {
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Months as they stand after the day: 22 қараша, 22 ноября, 22 November. Own, because browsers have none in Kazakh. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A calendar day in words: `2026 жылғы 22 қараша`, `22 ноября 2026 года`, `22 November 2026`. */
export function formatDay(day: Date, language: Language): string {
  const month = MONTHS[language][day.getMonth()] ?? '';
  const date = `${day.getDate()}${NO_BREAK}${month}`;
  if (language === 'kk') return `${day.getFullYear()}${NO_BREAK}жылғы ${date}`;
  return language === 'ru' ? `${date} ${day.getFullYear()}${NO_BREAK}года` : `${date} ${day.getFullYear()}`;
}

/** A calendar day (ISO) in figures: `08.06.2022` (kk, ru), `08/06/2022` (en). */
export const formatDate = (iso: string, language: Language): string =>
  iso
    .split('-')
    .reverse()
    .join(language === 'en' ? '/' : '.');

const SIZE_UNITS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['Б', 'КБ', 'МБ', 'ГБ'],
  ru: ['Б', 'КБ', 'МБ', 'ГБ'],
  en: ['B', 'KB', 'MB', 'GB'],
};

/** A file size as file managers print it (1 KB = 1024 bytes): `900 Б`, `1,4 МБ`, `14 МБ`. */
export function formatSize(bytes: number, language: Language): string {
  const units = SIZE_UNITS[language];
  let step = 0;
  let size = bytes;
  while (size >= 1000 && step < units.length - 1) {
    size /= 1024;
    step += 1;
  }
  return `${formatShort(size, step > 0 && size < 10 ? 1 : 0, language)}${NO_BREAK}${units[step] ?? ''}`;
}
