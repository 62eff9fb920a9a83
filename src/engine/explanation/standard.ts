import type { Explanation, Subject, Token } from '../../model/explanation';
import type { Fulfilment, StandardFulfilment } from '../../model/standard';
import type { InvestmentStandard } from '../../model/wholeMethodology';
import { type Basis, explained } from './basis';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

type OfStandard = Extract<Subject, { readonly kind: 'fulfilment' }>;

/** What a region says of itself against the standard, worked out. */
export interface StandardGround {
  readonly blocks: InvestmentStandard['blocks'];
  readonly fulfilment: (region: string) => StandardFulfilment;
}

/**
 * How far a region fulfils the unified standard (annex 2; methodology.md §8): a provision by its requirements, a block and
 * the whole as the mean of their provisions. Null where there is no such part.
 */
export function explainFulfilment({ standard }: Pick<Basis, 'standard'>, subject: OfStandard): Explanation | null {
  if (standard === null) return null;
  const { part, number } = subject;
  const all = standard.fulfilment(subject.region);
  const provisions = standard.blocks.flatMap((block, at) =>
    block.provisions.map(({ id }) => ({ id, block: at + 1, fulfilment: all.provisions.get(id) })),
  );
  const numbered = provisions.map((each, at) => ({ ...each, number: at + 1 }));
  const own = (of: OfStandard['part'], at: number): Subject => ({ ...subject, part: of, number: at });
  if (part === 'provision') {
    const found = numbered[number - 1];
    return found?.fulfilment === undefined
      ? null
      : explained(subject, {
          result: { value: found.fulfilment.share, isShare: true },
          formula: provisionFormula(found.fulfilment),
          leadsTo: [own('block', found.block), own('whole', 0)],
        });
  }
  const fulfilment = part === 'whole' ? all.whole : all.blocks.get(standard.blocks[number - 1]?.id ?? '');
  if (fulfilment === undefined) return null;
  const counted = numbered.filter(
    (each) => (part === 'whole' || each.block === number) && !Number.isNaN(each.fulfilment?.share ?? Number.NaN),
  );
  const terms = counted.map((each): readonly Token[] => [
    leafOf('provision', each.fulfilment?.share ?? Number.NaN, own('provision', each.number), true),
  ]);
  return explained(subject, {
    result: { value: fulfilment.share, isShare: true },
    formula:
      terms.length === 0
        ? []
        : [...bracketed(joined('+', terms)), sign('÷'), constant(terms.length, 'provisions that apply')],
    leadsTo: part === 'whole' ? [] : [own('whole', 0)],
  });
}

/** 100 × (met × 1 + partly × 0.5) ÷ applying: what is not met, or not assessed, adds nothing. */
function provisionFormula({ met, partly, applying }: Fulfilment): readonly Token[] {
  if (applying === 0) return [];
  const sum = [leaf('requirements met', met), sign('+'), leaf('requirements partly met', partly), sign('×')] as const;
  return [
    constant(100),
    sign('×'),
    ...bracketed([...sum, constant(0.5)]),
    sign('÷'),
    leaf('requirements that apply', applying),
  ];
}
