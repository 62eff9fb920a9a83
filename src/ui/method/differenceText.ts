import { type Dictionary, formatExact, unitDescription } from '../../i18n';
import type { FactorFormula, InputCode } from '../../model/methodology';
import type { MethodologyDifference } from '../../model/methodologyDifference';
import { AXIS_NAMES, type Axis } from '../../model/readings';
import type { Unit } from '../../model/unit';
import type { Language, Words } from '../../model/words';
import { formulaText } from './formulaText';

/** One difference in words: what it is of, and what stands on each side. */
export interface DifferenceText {
  readonly thing: string;
  readonly before: string;
  readonly after: string;
}

/** What a difference is of, and its two sides, in the words of a language. */
export function differenceText(
  difference: MethodologyDifference,
  words: Dictionary,
  language: Language,
  nameOfInput: (input: InputCode) => string,
): DifferenceText {
  const { inPart, added, removed, ordered } = words.methodology;
  const { part, of } = difference;
  const thing = part === 'paragraph' || part === 'article' ? `${inPart[part]} ${of}` : `${inPart[part]} ${of}`.trim();
  switch (difference.kind) {
    case 'added':
      return { thing, before: '–', after: `${added}: ${nameOf(difference.after, language)}` };
    case 'removed':
      return { thing, before: nameOf(difference.before, language), after: removed };
    case 'ordered':
      return {
        thing: `${thing}: ${ordered}`,
        before: difference.before.join(', '),
        after: difference.after.join(', '),
      };
    case 'changed': {
      const say = (value: unknown) => valueText(value, difference, { words, language, nameOfInput });
      return {
        thing: `${thing}: ${fieldName(difference, words)}`,
        before: say(difference.before),
        after: say(difference.after),
      };
    }
  }
}

type Changed = Extract<MethodologyDifference, { readonly kind: 'changed' }>;

const isAxis = (name: string): name is Axis => AXIS_NAMES.some((axis) => axis === name);

/** `weight` → «салмағы», `names.ru` → «атауы, орысша», `points` of the readings → the axis's own name. */
function fieldName({ part, field }: Changed, { methodology, readings }: Dictionary): string {
  if (part === 'readings' && isAxis(field)) return readings.axes[field].name;
  return field
    .split('.')
    .map((step) => methodology.fieldNames[step] ?? (methodology.language as Partial<Words>)[step as Language] ?? step)
    .join(', ');
}

interface Said {
  readonly words: Dictionary;
  readonly language: Language;
  readonly nameOfInput: (input: InputCode) => string;
}

function valueText(value: unknown, { part, field }: Changed, { words, language, nameOfInput }: Said): string {
  const { methodology, readings, units } = words;
  if (value === undefined) return '–';
  if (typeof value === 'number') return formatExact(value, language);
  if (typeof value === 'boolean') return value ? methodology.yes : methodology.no;
  if (field === 'unit') return unitDescription(value as Unit, units);
  if (field === 'formula') return formulaText(value as FactorFormula, methodology, nameOfInput);
  if (field === 'better') return methodology.betters[value as 'higher' | 'lower'];
  if (field === 'kind') return methodology.kinds[value as 'hard' | 'soft'] ?? String(value);
  if (field === 'missing') return readings.missing.values[value as 'rescale']?.name ?? String(value);
  if (part === 'readings' && isAxis(field)) {
    const named = readings.axes[field].values as Readonly<Record<string, { readonly name: string }>>;
    return named[String(value)]?.name ?? String(value);
  }
  return plainText(value, language);
}

/** What is left: a text in three languages by that of the reader, anything else by what stands in it. */
function plainText(value: unknown, language: Language): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (language in value) return String(Reflect.get(value, language));
  return Object.values(value)
    .map((each) => plainText(each, language))
    .join(', ');
}

/** A thing that came or went, by its name or its text. */
function nameOf(thing: unknown, language: Language): string {
  if (typeof thing !== 'object' || thing === null) return String(thing);
  const { names, text } = thing as { readonly names?: Words; readonly text?: Words };
  return (names ?? text)?.[language] ?? '';
}
