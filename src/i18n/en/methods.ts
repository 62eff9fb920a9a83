import { formatCount } from '../format';
import type { methods as kazakh } from '../kk/methods';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');

export const methods: typeof kazakh = {
  title: 'Two methodologies',
  command: 'Compare two methodologies',
  lead: (year) =>
    `The same figures of ${year}, rated by two methodologies, each with its own weights; no scenario is taken in. This is analysis, not an official figure.`,
  other: 'Compare with',
  choose: 'Choose a methodology',
  ofPackage: (name) => `of package “${name}”`,
  ofFile: (name) => `of file “${name}”`,
  fromFile: 'From a file…',
  empty:
    'Choose the second methodology: that of another package of this browser, or a file. Nothing is kept, and the package stays as it is.',
  sameMethod: 'This is the same methodology: places differ by the reading alone.',
  differs: 'What differs',
  readings: 'Reading of the second',
  ownReadings: 'under its own reading',
  readingsHere: 'under the reading of this package',
  order: 'Order of rows',
  orders: { moved: 'by difference', first: 'by the first', second: 'by the second' },
  table: 'Places by two methodologies',
  region: 'Region',
  place: 'Place',
  coverage: 'Coverage',
  difference: 'Difference',
  won: (places) => `${count(places)} ${pluralEn(places, 'place', 'places')} better`,
  lost: (places) => `${count(places)} ${pluralEn(places, 'place', 'places')} worse`,
  same: 'the same place',
  noPlace: 'no place by one of the two',
  moved: (regions, of) => `${count(regions)} of ${count(of)} regions have another place.`,
  otherScale: (first, second) =>
    `R is not compared: points run on another scale (${first} and ${second}). Only places are.`,
  scale: (worst, best) => `${worst}–${best}`,
  otherReadings: 'R is not compared: the reading is another. Only places are.',
  noFigures: (method, factors, of, names) =>
    `${method}: this package has no figures for ${count(factors)} of ${count(of)} factors: ${names}. They count as missing, not as zero.`,
  nothingToRate: (method) =>
    `${method}: this package has no figures for any of its factors, hence no places. Add its inputs on the Data screen.`,
  otherUnits: (inputs) => `Kept in another unit, and not converted: ${inputs}.`,
  noChain: (method) => `${method}: the chain is seen where a package is open under it`,
  otherUnit: (input, kept, asked) => `${input} (${kept} in the package, ${asked} in the methodology)`,
  more: (rest) => `${count(rest)} more`,
};
