import type { Explanation, Subject, Token } from '../../model/explanation';
import type { Fulfilment, StandardFulfilment } from '../../model/standard';
import type { InvestmentStandard, StandardProvision } from '../../model/wholeMethodology';
import { type Basis, explained, plain } from './basis';
import { bracketed, constant, joined, leaf, leafOf, sign } from './tokens';

type OfStandard = Extract<Subject, { readonly part: 'whole' | 'block' | 'provision' }>;

/** What a region says of itself against the standard, worked out. */
export interface StandardGround {
  readonly blocks: InvestmentStandard['blocks'];
  readonly fulfilment: (region: string) => StandardFulfilment;
}

/** A provision as the Order numbers it, through the blocks, and what the region says of it. */
interface Assessed {
  readonly provision: StandardProvision;
  readonly block: number;
  readonly number: number;
  readonly fulfilment: Fulfilment;
}

/**
 * How far a region fulfils the unified standard (annex 2; methodology.md §8): a provision by its requirements, a block and
 * the whole as the mean of their provisions; how many requirements of it nobody has assessed, how many notes are ticked.
 * Null where there is no such part.
 */
export function explainStandard({ standard }: Pick<Basis, 'standard'>, subject: OfStandard): Explanation | null {
  if (standard === null) return null;
  const { part, number } = subject;
  const all = standard.fulfilment(subject.region);
  const provisions = standard.blocks
    .flatMap((block, at) => block.provisions.map((provision) => ({ provision, block: at + 1 })))
    .flatMap((each, at): Assessed[] => {
      const fulfilment = all.provisions.get(each.provision.id);
      return fulfilment === undefined ? [] : [{ ...each, number: at + 1, fulfilment }];
    });
  if (part === 'provision') {
    const found = provisions.find((each) => each.number === number);
    return found === undefined ? null : ofProvision(subject, found);
  }
  const block = standard.blocks[number - 1];
  const fulfilment = part === 'whole' ? all.whole : all.blocks.get(block?.id ?? '');
  if (fulfilment === undefined) return null;
  const own = provisions.filter((each) => part === 'whole' || each.block === number);
  return explained(subject, {
    ...together(subject, fulfilment, own),
    standard: part === 'whole' ? standard.blocks.map(({ id }) => id) : [block?.id ?? '', ...own.map(idOf)],
    leadsTo: [
      ...fulfilmentOf(subject),
      ...(part === 'whole' ? [] : [{ ...subject, part: 'whole' as const, number: 0 }]),
    ],
  });
}

const idOf = ({ provision }: Assessed): string => provision.id;

/** One provision: by its requirements, or a count of what it holds. */
function ofProvision(subject: OfStandard, { provision, block, fulfilment }: Assessed): Explanation {
  const { kind } = subject;
  const wanted = kind === 'ticked' ? 'note' : 'requirement';
  const counted = kind === 'ticked' ? fulfilment.ticked : fulfilment.unassessed;
  return explained(subject, {
    ...(kind === 'fulfilment'
      ? { result: { value: fulfilment.share, isShare: true }, formula: provisionFormula(fulfilment) }
      : { result: plain(counted), formula: [leaf(COUNTED[kind], counted)] }),
    standard: [provision.id, ...provision.items.filter((item) => item.kind === wanted).map(({ id }) => id)],
    leadsTo: [
      ...fulfilmentOf(subject),
      { ...subject, part: 'block', number: block },
      { ...subject, part: 'whole', number: 0 },
    ],
  });
}

/** The fulfilment that a count stands beside. */
const fulfilmentOf = (subject: OfStandard): readonly Subject[] =>
  subject.kind === 'fulfilment' ? [] : [{ ...subject, kind: 'fulfilment' }];

const COUNTED = { unassessed: 'requirements not assessed', ticked: 'notes ticked' } as const;

/** The mean of the provisions of which something applies, or the sum of what they hold. */
function together(
  subject: OfStandard,
  fulfilment: Fulfilment,
  provisions: readonly Assessed[],
): Pick<Explanation, 'result' | 'formula'> {
  const { kind } = subject;
  const own = (number: number): Subject => ({ ...subject, part: 'provision', number });
  if (kind !== 'fulfilment') {
    const terms = provisions.map((each): readonly Token[] => [
      leafOf(COUNTED[kind], each.fulfilment[kind], own(each.number)),
    ]);
    return { result: plain(fulfilment[kind]), formula: joined('+', terms) };
  }
  const terms = provisions
    .filter((each) => !Number.isNaN(each.fulfilment.share))
    .map((each): readonly Token[] => [leafOf('provision', each.fulfilment.share, own(each.number), true)]);
  return {
    result: { value: fulfilment.share, isShare: true },
    formula:
      terms.length === 0
        ? []
        : [...bracketed(joined('+', terms)), sign('÷'), constant(terms.length, 'provisions that apply')],
  };
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
