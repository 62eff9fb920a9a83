/** The sign before the fraction. One for a whole block of figures, never decided cell by cell. */
export type DecimalSign = ',' | '.';

/** What a text is, read as a figure. `percent`: a `%` stood behind it, which was dropped and divided nothing. */
export type Quantity =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'blank' }
  /** A number that no sum can take: `NaN`, `Infinity`, `1e400`. */
  | { readonly kind: 'notFinite'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** The sign that a block of figures is written with, or some of the texts that leave it open. */
export type DecimalDecision = DecimalSign | { readonly ambiguous: readonly string[] };

/**
 * Reads a figure as people type and print it: `1 234,5`, `1234.5`, `105,2 %`, `−3`, `(12)` = −12, groups of three
 * parted by any kind of space or by the sign that is not the decimal one.
 *
 * @param decimalSign the sign of the whole block; see `decideDecimalSign`
 */
export function readQuantity(text: string, decimalSign: DecimalSign): Quantity {
  const simple = decimalSign === ',' ? SIMPLE_COMMA : SIMPLE_POINT;
  if (simple.test(text)) return { kind: 'number', value: Number(text.replace(',', '.')), percent: false };
  const spaced = decimalSign === ',' ? SPACED_COMMA : SPACED_POINT;
  if (spaced.test(text))
    return { kind: 'number', value: Number(text.replace(/\s/g, '').replace(',', '.')), percent: false };
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  const { negative, percent, digits } = unwrapped(typed);
  if (NOT_FINITE.test(digits)) return { kind: 'notFinite', text: typed };
  const { plain, grouped } = FORMS[decimalSign];
  if (!plain.test(digits) && !grouped.test(digits)) return { kind: 'text', text: typed };
  const group = decimalSign === ',' ? '.' : ',';
  const size = Number(digits.replaceAll(' ', '').replaceAll(group, '').replace(',', '.'));
  if (!Number.isFinite(size)) return { kind: 'notFinite', text: typed };
  return { kind: 'number', value: negative && size !== 0 ? -size : size, percent };
}

/** What most cells of a large block are: read without a look at anything else. No zero with a minus. */
const SIMPLE_COMMA = /^(?:-(?=[\d,]*[1-9]))?\d{1,15}(?:,\d{1,15})?$/;
const SIMPLE_POINT = /^(?:-(?=[\d.]*[1-9]))?\d{1,15}(?:\.\d{1,15})?$/;
const SPACED_COMMA = /^-?[1-9]\d{0,2}(?:\s\d{3}){1,4}(?:,\d{1,15})?$/;
const SPACED_POINT = /^-?[1-9]\d{0,2}(?:\s\d{3}){1,4}(?:\.\d{1,15})?$/;

const NOT_FINITE = /^(?:nan|inf|infinity|∞)$/i;

/** Digits in one run, and digits in groups of three: a group sign is no group sign where it parts anything else. */
const FORMS = {
  ',': {
    plain: /^(?:\d+(?:,\d+)?|,\d+)(?:e[+-]?\d+)?$/i,
    grouped: /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:\.\d{3})+)(?:,\d+)?$/,
  },
  '.': {
    plain: /^(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i,
    grouped: /^[1-9]\d{0,2}(?:(?: \d{3})+|(?:,\d{3})+)(?:\.\d+)?$/,
  },
} as const;

/** Takes off per cent sign, accountants' brackets and sign, and makes every space an ordinary one. */
function unwrapped(typed: string): { negative: boolean; percent: boolean; digits: string } {
  const spaced = typed.replace(/\s/g, ' ').replaceAll('\u2212', '-');
  const withoutPercent = spaced.replace(/ ?%$/, '');
  const bracketed = /^\( ?(.*?) ?\)$/.exec(withoutPercent)?.[1];
  const inside = (bracketed ?? withoutPercent).replace(/ ?%$/, '');
  const percent = inside !== (bracketed ?? spaced);
  // A bracket and a sign together say two things: whoever wrote it has to say which.
  if (bracketed !== undefined) return { negative: true, percent, digits: inside };
  const signed = /^([+-]) ?(.*)$/.exec(inside);
  return { negative: signed?.[1] === '-', percent, digits: signed?.[2] ?? inside };
}

/** How many texts are shown as samples where the sign cannot be told. */
const SAMPLES = 3;

/**
 * Decides the decimal sign of a whole block from the figures that can be read one way only: `1.234,5` says comma,
 * `105.2` and `1,234,567` say point. Texts that are no figures, and whole numbers, say nothing; a block of whole numbers
 * alone is the same under both signs (`.` is returned). Ambiguous, with samples: figures that can be read both ways
 * (`475,962`) and nothing beside them that decides, or figures that contradict each other.
 */
export function decideDecimalSign(texts: Iterable<string>): DecimalDecision {
  const found: Record<DecimalSign | 'either', string[]> = { ',': [], '.': [], either: [] };
  for (const text of texts) {
    const says = signOf(text);
    if (says !== null && found[says].length < SAMPLES) found[says].push(text.trim());
  }
  const comma = found[','];
  const point = found['.'];
  if (comma.length > 0 && point.length > 0) return { ambiguous: [...comma.slice(0, 2), ...point.slice(0, 2)] };
  if (comma.length > 0) return ',';
  if (point.length > 0 || found.either.length === 0) return '.';
  return { ambiguous: found.either };
}

/** One sign, and the digits behind it are no group of three: whichever it is, it is the decimal one. */
const ONE_SIGN = /^-?\d{1,15}([.,])(?:\d{1,2}|\d{4,15})$/;
/** Groups parted by spaces: the sign parts the fraction. */
const SPACED_SIGN = /^-?[1-9]\d{0,2}(?:\s\d{3}){1,4}([.,])\d{1,15}$/;

function signOf(text: string): DecimalSign | 'either' | null {
  if (!/[.,]/.test(text)) return null;
  const plain = ONE_SIGN.exec(text) ?? SPACED_SIGN.exec(text);
  if (plain !== null) return plain[1] === ',' ? ',' : '.';
  const byComma = readQuantity(text, ',');
  const byPoint = readQuantity(text, '.');
  if (byComma.kind !== 'number') return byPoint.kind === 'number' ? '.' : null;
  if (byPoint.kind !== 'number') return ',';
  return byComma.value === byPoint.value ? null : 'either';
}
