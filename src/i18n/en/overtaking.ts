import type { ExtraFault } from '../../model/overtake';
import { formatCount } from '../format';
import type { overtaking as kazakh } from '../kk/overtaking';
import type { NamedMessagesOf } from '../messages';
import { pluralEn } from '../plural';
import { excerpt } from '../sentence';

const count = (value: number): string => formatCount(value, 'en');

const faults: NamedMessagesOf<ExtraFault> = {
  'no place': () => 'The region has no place this year: complete its data.',
  'no level of the methodology': ({ input }, names) => `${names.input(input)} enters no factor.`,
  'no level': ({ input, value }, names) =>
    value === null
      ? `${names.input(input)}: there is no figure this year to add to. Type it on the Data screen.`
      : `${names.input(input)}: the figure is not above zero, so the typed index cannot follow it.`,
  assumed: ({ input, factor }, names) =>
    `${factor} is assumed in this planning year and ${names.input(input)} does not move it: choose the region as your own or give it a project.`,
  'no such region': ({ region }, names) => `${names.region(region)} is not in the rating.`,
};

const bestFaults: typeof kazakh.bestFaults = {
  'too many projects': 'There are too many projects.',
  'no project': 'No project is counted: add one first.',
  'no year': 'There are no planning years: add one first.',
  'unknown region': 'The region is not in the rating.',
};

export const overtaking: typeof kazakh = {
  title: 'Overtake',
  fromBase: 'From the baseline: the least amount more',
  fromScenario: (name) => `From the scenario “${name}”: the least amount more`,
  nothingAbove: 'The region is first, or has no place.',
  target: 'Target',
  placeAim: (place, names) => `Place ${count(place)}: ${names}`,
  passAim: (names) => `pass: ${names}`,
  otherGoal: 'Another place or region',
  goalUnknown: (text, last) =>
    `“${excerpt(text)}”: type a place from 1 to ${count(last)}, or the name of a region that stands above.`,
  goalAmbiguous: (text, names) => `“${excerpt(text)}” may be several regions: ${names}. Type the whole name.`,
  input: 'Into',
  foreign: 'Of which FDI, %',
  foreignFaulty: (text, share) =>
    `“${excerpt(text)}”: enter a percentage from 0 to 100. Until then it is counted with ${share} %.`,
  lacksRate: 'FDI needs the exchange rate of this year: type it below the table of projects.',
  points: (points) => `${points} points`,
  unreachable: (input, factors) =>
    `This place cannot be reached by “${input}”${factors === '' ? '' : `: ${factors} at the limit`}.`,
  bestPlace: (place, amount) => `The best place that this input reaches is ${count(place)}: ${amount}.`,
  bestStays: (place) => `This input does not lift the region above place ${count(place)}.`,
  others: 'It can be reached by another input:',
  noOther: 'No single input reaches it.',
  addProject: 'Add as a project',
  projectForPlace: (place) => `Project for place ${count(place)}`,
  projectToPass: (names) => `Overtaking project: ${names}`,
  ladder: 'What each place costs',
  more: (unit) => (unit === '' ? 'More' : `More, ${unit}`),
  overtaken: 'Whom it overtakes',
  aimAt: (place) => `Target: place ${count(place)}`,
  moreRungs: 'The price of further places',
  every: 'Price of the next place for every region',
  everyLead: (unit) =>
    `The least amount more of this input${unit === '' ? '' : `, ${unit}`}, and the place: before → after. A dash: no amount of it lifts the region.`,
  isFirst: 'In the first place',
  noStep: 'No amount of this input reaches the next place',
  lens: (factors) => (factors === 2 ? 'One tenge, two factors' : 'Weight of the input in R'),
  lensSum: (sum, whole, input) => `${sum} = ${whole} of the weight of R: ${input}`,
  faults,

  echo: 'Echo',
  echoLead: "A one-off project lifts this year's growth and lowers next year's: what is compared with has grown.",
  peersAre: (assumption) => `Other regions: ${assumption}`,
  withProject: (name) => `with “${name}”`,
  withoutProject: (name) => `without “${name}”`,
  withoutAny: 'without projects',
  withAmount: (amount, name) => `${name} ${amount}`,
  aloneOf: (name) => `with “${name}” alone`,
  placeWithout: 'Place without it',
  placeWith: 'Place with it',
  scoreChange: 'Difference of R',
  factorWith: (factor) => `${factor}, with it`,
  factorWithout: (factor) => `${factor}, without it`,
  planMore: (years) => `Plan ${count(years)} more ${pluralEn(years, 'year', 'years')}`,
  best: 'Best year to begin',
  bestLead: "Every way is tried: the years in which the region's worst place is as good as can be",
  bestMany: (most) => `At most ${count(most)} projects are tried: untick the others.`,
  checked: (done, of) => `Tried: ${done} of ${of}`,
  bestFaults,
  bestWorst: (best, planned) =>
    best === planned
      ? `The worst place is ${count(best)}, as in the present plan.`
      : `The worst place is ${count(best)}, in the present plan ${count(planned)}.`,
  bestKnows: (last) =>
    `Of the years after ${last} nothing is known: of a project begun in the last year the drop of the next is not seen. Plan another year to see it.`,
  bestWithout:
    'Without a rate the foreign investment of these years is not counted, and the answer may be another. Enter the rate and look again.',
  bestAlready: 'The present plan is the best.',
  bestTake: 'Set these years',
  placeIn: (year, place) => `${year}: ${place === 0 ? '–' : `place ${count(place)}`}`,
};
