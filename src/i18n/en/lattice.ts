import { formatCount } from '../format';
import type { lattice as kazakh } from '../kk/lattice';
import { pluralEn } from '../plural';

const readingsOf = (count: number): string => `${count} ${pluralEn(count, 'reading', 'readings')}`;

export const lattice: typeof kazakh = {
  view: 'View',
  strip: 'Strip',
  table: 'Table',
  computing: 'The readings are being computed…',
  givenUp: 'The computation was stopped.',
  computeAgain: 'Compute',
  stripOf: (readings) => `Places of the regions under ${readingsOf(readings)}`,
  pictureOf: (readings, year) => `Places of the regions under ${readingsOf(readings)}, ${year}`,
  pictureFile: (year) => `readings-${year}`,
  lead: (readings) => `${readingsOf(readings)}, the chosen one framed`,
  pointHint: 'Point at a cell or walk with the arrow keys: the reading and the place are said here.',
  pointed: (region, place, reading) => `${region}: ${place} · ${reading}`,
  placeOf: (place) => `place ${place}`,
  noPlace: 'no place',
  choose: 'Choose this reading',
  chosen: 'chosen',
  region: 'Region',
  band: 'Band',
  placeKey: 'Place',
  all: 'Table of all readings',

  axes: (region) => `${region}: which choice moves the place`,
  axesLead: 'One choice varies, the others stay.',
  axis: 'Choice',
  places: 'Place',
  difference: 'Difference',
  neverActs: 'Changes nothing under this methodology: it has nothing that this is about.',
  noOwnRegion: 'Choose your own region to see which choice moves its place.',

  published: (year) => `Published places of ${year}`,
  publishedLead: 'Type the published places, or paste them from Excel: you will see which reading reproduces them.',
  publishedPlace: 'Published',
  computedPlace: 'Computed',
  unknownRegions: (names) => `The package has no such regions, their places were not written: ${names}.`,
  notAPlace: (text, regions) =>
    `“${text}” was not taken: a place is a whole number from 1 to ${formatCount(regions, 'en')}.`,
  agreement: 'How well the readings reproduce the published places',
  reading: 'Reading',
  reproduced: 'Same place',
  reproducedOf: (reproduced, published) => `${reproduced} / ${published}`,
  tau: 'Kendall’s τ',
  tauLong: 'How near two orders are: 1 the same, 0 unrelated, −1 reversed.',
  showAll: (readings) => `Show all ${readings} readings`,
  showBest: 'Show only the nearest',
};
