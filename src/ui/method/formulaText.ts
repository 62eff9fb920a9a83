import type { Dictionary } from '../../i18n';
import type { FactorFormula, InputCode } from '../../model/methodology';

/** Where the value of a factor comes from, in a few words with the names of what it reads. */
export function formulaText(
  formula: FactorFormula,
  words: Dictionary['methodology'],
  nameOf: (input: InputCode) => string,
): string {
  const kind = words.formulas[formula.kind];
  switch (formula.kind) {
    case 'growth':
      return `${kind}: ${nameOf(formula.level)}`;
    case 'fulfilment':
      return `${kind}: ${nameOf(formula.actual)} / ${nameOf(formula.target)}`;
    case 'value':
      return `${kind}: ${nameOf(formula.input)}`;
    case 'survey':
      return `${kind}: ${words.statistics[formula.statistic]}, ${formula.questions.join(', ')}`;
  }
}
