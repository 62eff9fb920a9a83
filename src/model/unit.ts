/**
 * The unit that an input is declared in (methodology.md §10): what it measures, the scale, the currency and the period.
 * An index (105) and a growth rate (+5) are different units.
 */
export type Unit =
  | { readonly measure: 'percent'; readonly of: 'previous year' | 'annual target' | 'whole' }
  | { readonly measure: 'money'; readonly currency: string; readonly scale: Scale; readonly period: Period }
  | { readonly measure: 'count'; readonly scale: Scale; readonly period: Period }
  | { readonly measure: 'mark'; readonly from: number; readonly to: number }
  | { readonly measure: 'number' };

/** Multiplier of the printed figure: thousand, million, billion. */
export type Scale = 1 | 1e3 | 1e6 | 1e9;
export type Period = 'year' | 'January-June' | 'end of period';

/** Whether figures are over the first six months of their year alone. */
export const isHalfYear = (unit: Unit | undefined): boolean =>
  unit !== undefined && 'period' in unit && unit.period === 'January-June';

/** Whether figures in the two units may stand in one column. */
export const sameUnit = (a: Unit, b: Unit): boolean => writeUnit(a) === writeUnit(b);

/**
 * What a figure in `from` is multiplied by to be one in `to`, where the two differ in scale alone; null where nothing
 * but knowledge of the figures themselves could convert them (currency, period, an index and a level).
 */
export function conversionFactor(from: Unit, to: Unit): number | null {
  if (sameUnit(from, to)) return 1;
  if ((from.measure !== 'money' && from.measure !== 'count') || to.measure !== from.measure) return null;
  return sameUnit({ ...from, scale: to.scale }, to) ? from.scale / to.scale : null;
}

/** Whether a unit's text says what period its figures are over: `mln USD` does not, `mln USD, January-June` does. */
export function saysPeriod(text: string): boolean {
  const said = foldedUnit(text);
  return PERIODS.some(([, spelling]) => spelling.test(said));
}

const SCALE_WORDS: readonly (readonly [Scale, string])[] = [
  [1, ''],
  [1e3, 'thousand '],
  [1e6, 'mln '],
  [1e9, 'bn '],
];

/** The unit as files print it: `bn KZT`, `mln USD, January-June`, `% of previous year`. `readUnit` reads it back. */
export function writeUnit(unit: Unit): string {
  switch (unit.measure) {
    case 'percent':
      return unit.of === 'whole' ? 'share' : `% of ${unit.of}`;
    case 'money':
    case 'count': {
      const scale = SCALE_WORDS.find(([size]) => size === unit.scale)?.[1] ?? '';
      const period = unit.period === 'year' ? '' : `, ${unit.period}`;
      return `${scale}${unit.measure === 'money' ? unit.currency : 'units'}${period}`;
    }
    case 'mark':
      return `mean ${unit.from}..${unit.to}`;
    case 'number':
      return 'number';
  }
}

/**
 * Reads a unit as tables print it in Kazakh, Russian or English; null where it says something that is not understood.
 *
 * @param expected the unit that the figures should be in: it fills in what a short spelling leaves unsaid (`%` of what,
 *   `тыс.` of which money, `units` counted over a year or at its end), and never overrides what is said
 */
export function readUnit(text: string, expected?: Unit): Unit | null {
  const said = foldedUnit(text);
  if (said === '') return null;
  return readPercent(said, expected) ?? readMark(said) ?? readNumber(said) ?? readAmount(said, text, expected);
}

const foldedUnit = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const PER_CENT = /%|per ?cent|процент|пайыз/;
const SHARE = /^(?:share|доля|үлес|үлесі)(?:$|[ ,(])/;
const PREVIOUS = /previous|preceding|last year|предыдущ|прошл|соответствующ|алдыңғы|өткен|тиісті/;
const TARGET = /target|plan|план|цел[иье]|нысана|жоспар/;
const WHOLE = /whole|total|answers|respondents|итог|ответ|опрош|общ|жалпы|жауап/;

function readPercent(said: string, expected: Unit | undefined): Unit | null {
  if (SHARE.test(said)) return { measure: 'percent', of: 'whole' };
  if (!PER_CENT.test(said)) return null;
  if (PREVIOUS.test(said)) return { measure: 'percent', of: 'previous year' };
  if (TARGET.test(said)) return { measure: 'percent', of: 'annual target' };
  if (WHOLE.test(said)) return { measure: 'percent', of: 'whole' };
  const bare =
    said
      .replace(PER_CENT, '')
      .replace(/ов$|\.$/, '')
      .trim() === '';
  if (!bare) return null;
  return expected?.measure === 'percent' ? expected : { measure: 'percent', of: 'whole' };
}

const MARK_WORDS = 'mean|mark|score|points?|баллы?|оценка|баға|средн\\S*(?: балл)?|орташа(?: балл)?';
/** `mean 1..7`, `средний балл (1-7)`, `1–7 баға`. */
const MARK = new RegExp(
  `^(?:(?:${MARK_WORDS})[ ,(]*)?(\\d+) ?(?:\\.{2,3}|…|[-–—]|to|до) ?(\\d+)\\)?(?: (?:${MARK_WORDS}))?$`,
);

function readMark(said: string): Unit | null {
  const found = /\p{L}/u.test(said) ? MARK.exec(said) : null;
  const from = Number(found?.[1]);
  const to = Number(found?.[2]);
  return from < to ? { measure: 'mark', from, to } : null;
}

const readNumber = (said: string): Unit | null =>
  /^(?:number|число|сан|саны)$/.test(said) ? { measure: 'number' } : null;

const SCALES: Readonly<Record<string, Scale>> = words<Scale>([
  [1e3, 'thousand thousands thous thou ths тыс тысяч тысяча тысячи мың'],
  [1e6, 'mln million millions млн миллион миллионов миллиона'],
  [1e9, 'bn bln billion billions mlrd млрд миллиард миллиардов миллиарда'],
]);

const CURRENCIES: Readonly<Record<string, string>> = words([
  ['KZT', 'kzt tenge тенге теңге тг ₸'],
  ['USD', 'usd dollar dollars $ долл доллар доллары долларов доллара'],
  ['EUR', 'eur euro euros € евро еуро'],
  ['RUB', 'rub rouble roubles ruble rubles ₽ руб рубль рублей рубля'],
  ['CNY', 'cny yuan ¥ юань юаней юаня'],
]);

const COUNTS: ReadonlySet<string> = new Set(
  'unit units pcs ед единица единиц единицы шт штук бірлік дана субъект субъектов субъектілер'.split(' '),
);

/** Words that belong to a currency's name and say nothing more. */
const NOISE: ReadonlySet<string> = new Set(['us', 'u', 's', 'сша', 'ақш']);

function words<Meaning>(table: readonly (readonly [Meaning, string])[]): Record<string, Meaning> {
  return Object.fromEntries(
    table.flatMap(([meaning, spellings]) => spellings.split(' ').map((word) => [word, meaning])),
  );
}

const PERIODS: readonly (readonly [Period, RegExp])[] = [
  [
    'January-June',
    /(?:(?:january|jan|январь|января|янв|қаңтар|қаң)\.? ?[-–—] ?(?:june|jun|июнь|июня|июн|маусым|мау)\.?|half[- ]year|(?:1-?е |первое |i )?полугоди[ея]|жарты ?жылдық)/,
  ],
  [
    'end of period',
    /(?:at |на )?(?:the )?(?:end of (?:the )?(?:period|year)|конец (?:периода|года)|(?:кезең|жыл)(?:нің|дың)? соңын\S*|(?:кезең|жыл) соңы)/,
  ],
  ['year', /(?:^|[ ,(])(?:per year|a year|year|за год|в год|год|жыл|жылына)(?=$|[ ,)])/],
];

/** Money or a count: an optional scale, one currency or one word for things, an optional period. */
function readAmount(said: string, text: string, expected: Unit | undefined): Unit | null {
  const stated = PERIODS.find(([, spelling]) => spelling.test(said));
  const rest = stated === undefined ? said : said.replace(stated[1], ' ');
  const tokens = rest.split(/[\s,.()/]+/).filter((token) => token !== '' && !NOISE.has(token));
  const scales = tokens.flatMap((token) => own(SCALES, token) ?? []);
  const others = tokens.filter((token) => own(SCALES, token) === undefined);
  const [thing, ...more] = others;
  if (scales.length > 1 || more.length > 0 || tokens.length === 0) return null;
  const scale = scales[0] ?? 1;
  const currency =
    thing === undefined ? unsaidCurrency(expected) : (own(CURRENCIES, thing) ?? isoCurrency(thing, text));
  if (currency !== undefined) return { measure: 'money', currency, scale, period: stated?.[0] ?? 'year' };
  if (thing !== undefined && !COUNTS.has(thing)) return null;
  return { measure: 'count', scale, period: stated?.[0] ?? unsaidPeriod(expected) };
}

/** `units` says neither "over the year" nor "at its end", so it agrees with either; a half-year has to be said. */
const unsaidPeriod = (expected: Unit | undefined): Period =>
  expected?.measure === 'count' && expected.period === 'end of period' ? 'end of period' : 'year';

/** `тыс.` over a column of money is thousands of that money, over any other it counts things. */
const unsaidCurrency = (expected: Unit | undefined): string | undefined =>
  expected?.measure === 'money' ? expected.currency : undefined;

/** A currency that is not in the list goes by its three capitals. */
const isoCurrency = (token: string, text: string): string | undefined =>
  /^[a-z]{3}$/.test(token) && !COUNTS.has(token) && text.includes(token.toUpperCase())
    ? token.toUpperCase()
    : undefined;

const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
