import type { MethodLine, WorkbookWords } from '../files/resultsWorkbook';
import { type Dictionary, formatDate, namesIn, unitDescription } from '../i18n';
import { type Factor, factorsOf, type Methodology } from '../model/methodology';
import type { PackageSettings } from '../model/package';
import { shownParagraphs } from '../model/paragraphs';
import { PRODUCT } from '../model/product';
import type { Rating, Standing } from '../model/rating';
import { AXIS_NAMES, type Axis, type Readings } from '../model/readings';
import type { Language } from '../model/words';
import { resultsWords } from './resultsWords';

interface Ground {
  readonly words: Dictionary;
  readonly language: Language;
  readonly settings: PackageSettings;
  readonly methodology: Methodology;
  /** What a rating of the package may be called. */
  readonly standingOf: (rating: Rating) => Standing;
}

/** The words of the results workbook: those of the table, and its own. */
export function workbookWords({ words, language, settings, methodology, standingOf }: Ground): WorkbookWords {
  const { terms, exporting } = words;
  const { workbook } = exporting;
  const table = resultsWords(words, language, settings.regions);
  const names = namesIn(settings, methodology, language);
  return {
    ...table,
    name: { heading: terms.region, of: names.region },
    sheets: workbook.sheets,
    standing: workbook.standing,
    standingOf: (rating) => terms.standings[standingOf(rating)].word,
    placeUnder: ({ choices }) => workbook.placeUnder(words.readings.axes.points.values[choices.readings.points].name),
    contribution: ({ code, shortNames }) => workbook.contribution(`${code} ${shortNames[language]}`),
    input: { code: workbook.inputCode, name: terms.input, of: names.input },
    value: terms.value,
    unit: { heading: terms.unit, of: (unit) => unitDescription(unit, words.units) },
    status: { heading: terms.statusWord, of: (status) => terms.states[status] },
    source: terms.source,
    note: terms.note,
    borders: workbook.borders,
    method: { what: workbook.what, chosen: workbook.chosen, paragraph: '¶', how: workbook.how },
    scenario: {
      heading: workbook.scenario,
      placeInBase: words.scenarios.placeInBase,
      scoreInBase: workbook.scoreInBase,
      difference: workbook.difference,
    },
    log: {
      number: workbook.number,
      when: workbook.when,
      who: workbook.who,
      what: workbook.done,
      where: words.log.where,
      before: words.log.before,
      after: words.log.after,
    },
  };
}

/**
 * What the sheet about the methodology says: the package, what its ratings may be called, the Order, every choice with the
 * paragraph that leaves it open, and the weights.
 */
export function methodLines(
  { words, language, settings, methodology, standingOf }: Ground,
  about: { readonly package: string; readonly written: string; readonly ratings: readonly Rating[] },
): readonly MethodLine[] {
  const { terms, packages, readings, exporting } = words;
  const { workbook } = exporting;
  const { source } = methodology;
  const dated = (of: { readonly number: string; readonly date: string }) =>
    packages.numberAndDate(of.number, formatDate(of.date, language));
  return [
    [terms.package, about.package, '', ''],
    [workbook.made, about.written, '', ''],
    [workbook.program, PRODUCT, '', ''],
    ...about.ratings.map((rating): MethodLine => {
      const { word, addition } = terms.standings[standingOf(rating)];
      return [`${workbook.standing}, ${rating.year}`, word, '', addition];
    }),
    [packages.methodology, source.title[language], '', source.inForce?.[language] ?? ''],
    [packages.order, dated(source), '', ''],
    ...(source.registered === undefined ? [] : [[packages.registered, dated(source.registered), '', ''] as const]),
    ...AXIS_NAMES.map((axis) => axisLine(axis, settings.readings, words, methodology)),
    [
      readings.missing.name,
      readings.missing.values[settings.missing].name,
      shownParagraphs(methodology, readings.missing.paragraph),
      readings.missing.values[settings.missing].explanation,
    ],
    ...methodology.directions.flatMap(({ code, names, paragraph, weight, factors }): MethodLine[] => [
      [`${code} ${names[language]}`, weight, shownParagraphs(methodology, `¶${paragraph}`), workbook.weightInPercent],
      ...factors.map((factor) => factorLine(factor, words, language, methodology)),
    ]),
    ...expertLines(settings, methodology, words, language),
  ];
}

function axisLine(axis: Axis, readings: Readings, words: Dictionary, methodology: Methodology): MethodLine {
  const { name, paragraph, values } = words.readings.axes[axis];
  const texts: Readonly<Record<string, { readonly name: string; readonly explanation: string }>> = values;
  const chosen = texts[readings[axis]];
  return [name, chosen?.name ?? readings[axis], shownParagraphs(methodology, paragraph), chosen?.explanation ?? ''];
}

const factorLine = (
  { code, names, unit, paragraph, interpretation }: Factor,
  words: Dictionary,
  language: Language,
  methodology: Methodology,
): MethodLine => [
  `${code} ${names[language]}`,
  unitDescription(unit, words.units),
  shownParagraphs(methodology, `¶${paragraph}`),
  interpretation?.reason[language] ?? '',
];

const expertLines = (
  { expert }: PackageSettings,
  methodology: Methodology,
  words: Dictionary,
  language: Language,
): MethodLine[] =>
  factorsOf(methodology)
    .filter(({ code }) => expert.includes(code))
    .map(({ code, names }) => [
      `${code} ${names[language]}`,
      words.terms.expert,
      shownParagraphs(methodology, '¶7'),
      '',
    ]);
