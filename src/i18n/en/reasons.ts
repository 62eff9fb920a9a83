import { formatShort } from '../format';
import { pluralEn } from '../plural';
import type { ReasonWords } from '../reasonWords';

const figure = (value: number): string => formatShort(value, 6, 'en');

export const reasons: ReasonWords = {
  absences: {
    'no data': ({ year }, input) => `${input}, ${year}: no data entered.`,
    missing: ({ year, reason }, input) => `${input}, ${year}: no value (${reason || 'no reason given'}).`,
    invalid: ({ year, text }, input) => `${input}, ${year}: “${text}” is not a number and counts nowhere.`,
    'previous not above 0': ({ year, value }, input) =>
      `${input}, ${year}: the previous year is ${figure(value)}, so the growth is undefined. Type an index.`,
    'deflator not above 0': ({ year, value }, input) =>
      `${input}, ${year}: the deflator is ${figure(value)}, but must be above 0.`,
    'deflator needed': ({ year }, input) =>
      `${input}, ${year}: the methodology asks for a real volume index. Enter an index or a deflator.`,
    'target not above 0': ({ year, value }, input) =>
      `${input}, ${year}: the target is ${figure(value)}, but must be above 0.`,
    'borders changed': ({ year }, input) =>
      `${input}, ${year}: the borders of the region have changed. Enter the previous value on the new borders, or an index.`,
    'no counted answer': ({ questions }) => `The survey has no answer that counts: ${questions.join(', ')}.`,
    'outside scale': ({ year, value }, input) =>
      `${input}, ${year}: ${figure(value)} is outside the scale of the question and counts nowhere.`,
    'out of range': () => 'The result is too large to compute with.',
    'nothing to project from': ({ year }, input) =>
      `${input}, ${year}: there is no figure to project from. Type a planned value.`,
    'level needed': ({ year }, input) =>
      `${input}, ${year}: there is no figure, so what was typed cannot follow the amounts of projects.`,
    'level not above 0': ({ year, value }, input) =>
      `${input}, ${year}: the figure is ${figure(value)}, but must be above 0 for what was typed to follow the amounts of projects.`,
  },
  remarks: {
    'current below 0': ({ year }, input) => `${input}, ${year}: the value is below 0.`,
    'typed value not used': ({ answers }) =>
      `The typed value is not used: the survey has ${answers} ${pluralEn(answers, 'answer', 'answers')}.`,
    synthetic: () => 'Computed from synthetic data.',
    provisional: () => 'Computed from provisional data.',
    projected: () => 'Computed from projected data.',
  },
  origins: {
    none: 'no value',
    'typed index': 'typed index',
    levels: 'levels of two years',
    'deflated levels': 'levels with a deflator',
    'typed fulfilment': 'typed fulfilment',
    target: 'actual and target',
    survey: 'survey',
    typed: 'typed value',
    expert: 'expert assessment',
    value: 'entered value',
    held: 'held at the last observed year',
    projected: 'projected by its own growth',
  },
  factorFlags: {
    'linear used': 'A ratio to the best has no meaning here: the linear reading is used.',
    'no spread': 'All values are equal: the regions got equal points.',
  },
};
