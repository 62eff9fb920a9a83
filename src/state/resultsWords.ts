import type { ResultsWords } from '../files/resultsCsv';
import { type Dictionary, formatShort, unitName } from '../i18n';
import type { Flag } from '../model/flag';
import type { Factor } from '../model/methodology';
import { AXES, AXIS_NAMES, type MissingPolicy, type Readings } from '../model/readings';
import type { PackageRegion } from '../model/region';
import type { Language } from '../model/words';

/** The words of the results table for Excel. Codes stay beside names: a reader of the Order looks for them. */
export function resultsWords(
  words: Dictionary,
  language: Language,
  regions: readonly Pick<PackageRegion, 'code' | 'names'>[],
): ResultsWords {
  const names = new Map(regions.map((region) => [region.code, region.names[language]]));
  const { table } = words.exporting;
  const factorName = ({ code, shortNames }: Factor): string => `${code} ${shortNames[language]}`;
  const unitOf = ({ unit }: Factor): string =>
    unit.measure === 'percent' && unit.of === 'whole' ? table.share : unitName(unit, words.units);
  return {
    year: words.terms.year,
    reading: words.terms.reading,
    region: table.region,
    name: { heading: words.terms.region, of: (code) => names.get(code) ?? code },
    place: words.terms.place,
    score: words.terms.score,
    coverage: table.coverage,
    flags: table.flags,
    direction: ({ code, shortNames }) => table.points(`${code} ${shortNames[language]}`),
    factor: (factor) => [factorName(factor), unitOf(factor)].filter((part) => part !== '').join(', '),
    points: (factor) => table.points(factorName(factor)),
    readingOf: (readings, missing) => readingText(readings, missing, words),
    flag: (flag) => flagText(flag, words, language),
  };
}

/** The reading of ¶10, then each choice that is not the Order's default. */
function readingText(readings: Readings, missing: MissingPolicy, words: Dictionary): string {
  const chosen = AXIS_NAMES.filter((axis) => axis === 'points' || readings[axis] !== AXES[axis][0]).map((axis) => {
    const values: Readonly<Record<string, { readonly name: string }>> = words.readings.axes[axis].values;
    return values[readings[axis]]?.name ?? readings[axis];
  });
  return [...chosen, ...(missing === 'rescale' ? [] : [words.readings.missing.values[missing].name])].join(' · ');
}

function flagText(flag: Flag, words: Dictionary, language: Language): string {
  const { flags } = words.exporting;
  switch (flag.code) {
    case 'standing':
      return words.terms.standings[flag.standing].word.toLocaleLowerCase(language);
    case 'weights':
      return flags.weights(formatShort(flag.sum, 6, language));
    case 'partial':
      return flags.partial(flag.directions.join(', '));
    case 'no score':
      return words.rating.noScore[flag.reason].replace(/\.$/, '');
    case 'incomplete':
      return flags.incomplete(flag.factors.join(', '));
    case 'partly covered':
      return flags.partlyCovered(flag.factors.join(', '));
    case 'few responses':
      return flags.fewResponses(flag.accepted, flag.least);
    case 'not verified':
      return flags.notVerified(flag.responses);
    case 'synthetic':
    case 'provisional':
      return words.terms.states[flag.code];
    case 'linear used':
      return flags.linearUsed(flag.factor);
    case 'no spread':
      return flags.noSpread(flag.factor);
    case 'current below 0':
      return flags.belowZero(flag.factor);
    case 'typed value not used':
      return flags.typedNotUsed(flag.factor);
  }
}
