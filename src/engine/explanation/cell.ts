import { columnKey } from '../../model/column';
import type { Explanation, Subject } from '../../model/explanation';
import { type Factor, factorsOf, type InputCode } from '../../model/methodology';
import { numberAt, uncomputed } from '../cell';
import { type Basis, explained, once, withLead } from './basis';
import { additionsTo, cellFormula, effectsOf } from './effects';
import { cellBehind, isShare } from './value';

/** A factor value that a cell may enter. */
interface Fed {
  readonly factor: Factor;
  readonly year: number;
}

/** The factor values that a cell of an input and year may enter: of that year, and as a previous end of the next. */
function fedBy({ methodology }: Pick<Basis, 'methodology'>, input: InputCode, year: number): readonly Fed[] {
  return factorsOf(methodology).flatMap((factor) => yearsFed(factor, input, year).map((of) => ({ factor, year: of })));
}

function yearsFed({ code, formula }: Factor, input: InputCode, year: number): readonly number[] {
  const ifAmong = (...inputs: readonly InputCode[]): readonly number[] => (inputs.includes(input) ? [year] : []);
  switch (formula.kind) {
    case 'growth':
      if (input === formula.level) return [year, year + 1];
      return ifAmong(`${formula.level}_index`, `${formula.level}_deflator`);
    case 'fulfilment':
      return ifAmong(formula.actual, formula.target, formula.typed);
    case 'survey':
      return ifAmong(code);
    case 'value':
      return ifAmong(formula.input);
  }
}

/** A figure as it was entered, and the numbers that are made of it. */
export function explainCell(basis: Basis, subject: Extract<Subject, { kind: 'cell' }>): Explanation {
  const { region, year, input } = subject;
  const index = basis.regions.indexOf(region);
  const column = basis.columns.get(columnKey(input, year));
  const fed = fedBy(basis, input, year);
  const value = numberAt(column, index);
  const address = { region, input, year };
  const effects = effectsOf(basis, address, index);
  // A soft factor typed by hand is in the factor's own unit.
  const share = fed.some(({ factor }) => factor.code === input && isShare(factor));
  const isRated = basis.rating.regions.includes(region);
  return explained(subject, {
    result: { value, isShare: share },
    formula: Number.isNaN(value) ? [] : cellFormula(basis, address, index, share),
    absence: uncomputed(column, index) ?? null,
    paragraphs: once(fed.filter((each) => each.year === year).flatMap(({ factor }) => withLead(factor.paragraph))),
    cells: [{ ...cellBehind(column, index, effects), address, isUsed: true }],
    additions: additionsTo(address, effects),
    leadsTo: isRated
      ? [
          ...fed
            .filter((each) => basis.years.includes(each.year))
            .map(({ factor, year: of }): Subject => ({ kind: 'value', region, year: of, factor: factor.code })),
          { kind: 'median cell', region: '', year, input },
        ]
      : [],
  });
}
