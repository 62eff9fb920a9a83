import { formatShort } from '../format';
import type { trace as kazakh } from '../kk/trace';
import { pluralEn } from '../plural';

export const trace: typeof kazakh = {
  points: (points) => `${formatShort(points, 3, 'en')} ${pluralEn(points, 'point', 'points')}`,
  position: (position, regions) =>
    `rank ${formatShort(position, 1, 'en')} of ${regions} ${pluralEn(regions, 'region', 'regions')}`,
  answers: (count) => `${count} ${pluralEn(count, 'answer', 'answers')}`,
  interpretation: 'Interpretation',
  inOrder: 'Text of the methodology',
  translated: 'Unofficial translation',
  title: 'Where this number comes from',
  way: 'Steps so far',
  unknown: 'This number is not in the data as they stand.',
  computing: 'Computing…',
  noValue: 'No value',
  inFormula: 'Numbers in the formula',
  quoted: 'What the methodology says',
  asked: (question) => `Survey form, question ${question}`,
  choices: 'What the methodology leaves open',
  chosen: 'chosen',
  wouldBe: 'Under another choice',
  cells: 'Input cells',
  unused: 'not used',
  emptyCell: 'no data entered',
  noSource: 'no source given',
  typedOn: (day) => `typed on ${day}`,
  writtenOn: (day, what) => `${day}: ${what}`,
  undoneOn: (day) => `brought back by undo on ${day}`,
  redoneOn: (day) => `redone on ${day}`,
  withPackage: 'came with the package',
  bordersOf: (date) => `on the borders of ${date}`,
  toCell: 'Go to the cell',
  projects: 'What projects add',
  rateFrom: (currency, source) => `Rate of ${currency}: ${source || 'no source is given'}`,
  compared: 'Regions compared',
  between: (count) => `… ${count} more`,
  placesMet: 'Places that agree',
  bothPlaces: 'Regions with both places',
  restsOn: 'What it rests on',
  lacking: 'What it lacks',
  partOf: 'What rests on this number',
  survey: 'Survey',
  counted: 'Counted answers',
  zerosAmong: 'Answers of 0',
  deviation: 'Standard deviation',
  interval: '95 % interval',
  accepted: 'Accepted responses',
  acceptedOf: (accepted, least) => `${accepted} (¶4: at least ${least})`,
  fillSurvey: 'Import survey answers or type a value of the factor.',
  underReadings: 'Readings that give this place',
  reading: 'Reading',
  moreReadings: (count) => `and ${count} more readings`,
  placeThere: (score, above, more) =>
    above.length === 0
      ? `R ${score}; nobody stands above`
      : `R ${score}; above: ${above.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  thresholdGain: (place, passed) => `At this value the region rises to place ${place}; regions passed: ${passed}.`,
  thresholdLoss: (place, passed) =>
    `At this value the region falls to place ${place}; regions that pass it: ${passed}.`,
  thresholdFound:
    'Found by solving for the value at which R of two regions is equal. All other cells stand as they are, the points of all regions are computed anew. So no formula of its own gives it.',
  thresholdLeap:
    'By rank points leap: where a factor of the region comes to the value of another region (it stands below) or passes it. It is after such a leap that R suffices. Found by solving: all other cells stand as they are, the points of all regions are computed anew. So no formula of its own gives it.',
  answersFound:
    'If so many new respondents give the best answers to the questions of the factor, the region reaches this place; every factor made of the same questions moves with it. The number was found by trying: the rating was computed with fewer answers and with more.',
  placeUnder: (place) => (place > 0 ? `place ${place}` : 'no place'),
  back: 'Back',
};
