import type { Dictionary } from '../../i18n';
import type { FactorFormula } from '../../model/methodology';

/** Where the value of a factor comes from, in a few words with the codes that it reads. */
export function formulaText(formula: FactorFormula, words: Dictionary['methodology']): string {
  const kind = words.formulas[formula.kind];
  switch (formula.kind) {
    case 'growth':
      return `${kind}: ${formula.level}`;
    case 'fulfilment':
      return `${kind}: ${formula.actual} / ${formula.target}`;
    case 'value':
      return `${kind}: ${formula.input}`;
    case 'survey':
      return `${kind}: ${words.statistics[formula.statistic]}, ${formula.questions.join(', ')}`;
  }
}
