import type { InputDefinition } from '../../model/methodology';
import { NO_PLAN, type Plan, type PlannedProject } from '../../model/plan';
import type { RatingData } from '../../model/rating';
import type { ProjectAmount } from '../../model/scenario';
import type { Unit } from '../../model/unit';
import { trialDirection, trialFactor, trialMethodology } from '../trial';

/*
 * A small methodology with plans over it, for the tests of this folder; no part of the product.
 */

/** Growth of `x` and `y`, fulfilment of a target for `x`, an answer, a figure as it stands. */
export const planMethodology = trialMethodology([
  trialDirection('D', 60, [
    trialFactor('X', { kind: 'growth', level: 'x', realOnly: false }),
    trialFactor('Y', { kind: 'growth', level: 'y', realOnly: false }),
    trialFactor('T', { kind: 'fulfilment', actual: 'x', target: 'goal', typed: 'reached' }),
  ]),
  trialDirection('E', 40, [
    trialFactor('S', { kind: 'survey', statistic: 'mean', questions: ['Q1'], expertAllowed: true }),
    trialFactor('V', { kind: 'value', input: 'v' }),
  ]),
]);

const tenge: Unit = { measure: 'money', currency: 'KZT', scale: 1e9, period: 'year' };
const dollars: Unit = { measure: 'money', currency: 'USD', scale: 1e6, period: 'January-June' };
const UNITS: Readonly<Record<string, Unit>> = {
  x: tenge,
  x_index: { measure: 'percent', of: 'previous year' },
  x_deflator: { measure: 'percent', of: 'previous year' },
  y: dollars,
  y_index: { measure: 'percent', of: 'previous year' },
  goal: tenge,
  reached: { measure: 'percent', of: 'annual target' },
  v: { measure: 'number' },
  count: { measure: 'count', scale: 1e3, period: 'year' },
};

export const planInputs: readonly Pick<InputDefinition, 'code' | 'unit'>[] = Object.entries(UNITS).map(
  ([code, unit]) => ({ code, unit }),
);

export const planOf = (changed: Partial<Plan>): Plan => ({ ...NO_PLAN, ...changed });

/** A project of the first region that counts in full; its amounts in bn KZT into `x` by year. */
export const projectOf = (amounts: Readonly<Record<number, number>>, changed: Partial<PlannedProject> = {}) =>
  ({
    id: 'p',
    name: 'p',
    region: 'R1',
    status: 'planned',
    probability: 50,
    share: 100,
    jobs: null,
    amounts: Object.entries(amounts).map(([year, amount]) => amountOf(Number(year), amount)),
    parts: [],
    included: true,
    order: 1,
    ...changed,
  }) satisfies PlannedProject;

export const amountOf = (year: number, amount: number, changed: Partial<ProjectAmount> = {}): ProjectAmount => ({
  input: 'x',
  year,
  amount,
  currency: 'KZT',
  scale: 1e9,
  ...changed,
});

/** What stands in one cell of a plan's data; NaN where there is no number. */
export const figureAt = ({ columns }: Pick<RatingData, 'columns'>, key: string, index = 0): number =>
  columns.get(key)?.values[index] ?? Number.NaN;
