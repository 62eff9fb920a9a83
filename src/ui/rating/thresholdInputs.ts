import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import { ORIGINS, type Origin, type Rating } from '../../model/rating';

/**
 * Inputs that move a place of a rating: those that values of its factors were made of, in the methodology's order. A
 * level beside a typed index is none of them, unless some region has no index or another factor uses it.
 */
export function thresholdInputs(
  { factors }: Pick<Rating, 'factors'>,
  methodology: Pick<Methodology, 'directions'>,
): readonly InputCode[] {
  const found = factorsOf(methodology as Methodology).flatMap((factor, index) => {
    const origins = new Set([...(factors[index]?.origins ?? [])].map((origin) => ORIGINS[origin]));
    return [...origins].flatMap((origin) => (origin === undefined ? [] : inputsOf(factor, origin)));
  });
  return [...new Set(found)];
}

/** What a value of the factor was made of, this year. */
function inputsOf({ code, formula }: Factor, origin: Origin): readonly InputCode[] {
  switch (origin) {
    case 'typed index':
      return formula.kind === 'growth' ? [`${formula.level}_index`] : [];
    case 'levels':
      return formula.kind === 'growth' ? [formula.level] : [];
    case 'deflated levels':
      return formula.kind === 'growth' ? [formula.level, `${formula.level}_deflator`] : [];
    case 'typed fulfilment':
      return formula.kind === 'fulfilment' ? [formula.typed] : [];
    case 'target':
      return formula.kind === 'fulfilment' ? [formula.actual, formula.target] : [];
    case 'survey':
    case 'typed':
    case 'expert':
      return [code];
    case 'value':
      return formula.kind === 'value' ? [formula.input] : [];
    default:
      return [];
  }
}
