import { formatCount } from '../format';
import type { targets as kazakh } from '../kk/targets';
import { pluralEn } from '../plural';

const count = (value: number): string => formatCount(value, 'en');

export const targets: typeof kazakh = {
  title: (year) => `Target indicators, ${year}`,
  target: 'Target',
  actual: 'Actual',
  fulfilment: 'Fulfilment, %',
  fulfilmentIn: (name) => `Fulfilment, %: ${name}`,
  rated: 'In the rating, %',
  sources: {
    typed: () => 'typed',
    held: (last) => `held, ${last}`,
  },
  sourcesLong: {
    typed: () => 'The fulfilment itself was typed: it wins over target and actual',
    held: (last) => `In this planning year the region stands in the rating with its factor value of ${last}`,
  },
  heldLead: (last) =>
    `Fulfilment is actual ÷ target × 100 of this year. In the rating the factor of other regions is held at ${last}: it stands in the column of the rating.`,
  capped: 'Up to 100',
  cappedLong: 'The other reading of F5: what is over 100% does not count',
  needed: 'Needed by the year end',
  perMonth: 'A month',
  perMonthLong: (months) => `In each of the ${count(months)} ${pluralEn(months, 'month', 'months')} left`,
  monthsLeft: 'Months left',
  byToday: (months) => (months === 0 ? 'the year is over' : `as of today: ${count(months)}`),
  reached: 'reached',
  nothingToReach: { target: 'target not above 0', noTarget: 'no target', noActual: 'no actual' },
  showAll: (regions) => `Show all ${count(regions)} ${pluralEn(regions, 'region', 'regions')}`,
  lead: 'Target and actual are changed in this scenario; cleared, the baseline value stands again. The line on the bar is 100%.',
  leadBase: 'The line on the bar is 100%. To try another target choose a scenario.',
  fromProjects: 'Amounts of projects are part of this figure: change the projects',
  faulty: (text) => `“${text}” is no number: the figure has not changed.`,
  tooLarge: (text) =>
    `“${text}” is more than the whole economy makes in a year. Check the figure and the unit. The figure has not changed.`,
};
