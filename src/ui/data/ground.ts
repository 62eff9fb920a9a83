import { type Accessor, createMemo } from 'solid-js';
import { readColumnKey } from '../../model/column';
import type { FactorCode, InputCode, Methodology } from '../../model/methodology';
import { factorsOf } from '../../model/methodology';
import { ownInputs, seriesOf } from '../../model/ownInputs';
import type { PackageSettings } from '../../model/package';
import type { Rating } from '../../model/rating';
import { samePlain } from '../../model/same';
import type { Unit } from '../../model/unit';
import type { OpenDocument } from '../../state/document';
import type { Ground } from './columns';
import { answersOf, countedAnswers } from './frame';

/** What the screen needs of the open package. */
export type DataDocument = Pick<
  OpenDocument,
  'settings' | 'methodology' | 'mirror' | 'cellsVersion' | 'refusals' | 'records'
>;

/** Of a soft factor: whether there are answers, and whether a typed value would count somewhere. */
interface SoftGround {
  readonly factor: FactorCode;
  readonly hasAnswers: boolean;
  readonly needsTyped: boolean;
}

/** The unit that the package keeps a series in, or that the methodology asks for. */
export function unitOfInput(settings: PackageSettings, methodology: Methodology, input: InputCode): Unit {
  const named =
    seriesOf(methodology, settings).find(({ code }) => code === input) ??
    factorsOf(methodology).find(({ code }) => code === input);
  return settings.units[input] ?? named?.unit ?? { measure: 'number' };
}

/**
 * What the columns depend on. Each part stays the very same while it says the same, so that an edit does not lay the
 * sheet out anew; and a series that has been seen used stays, so that no column leaves from under the user's hands
 * when its last figure is deleted.
 *
 * @param rating of the year on view; null while there is none
 * @param isPending whether a rating of this year is still to come: what stands stays until it is there
 */
export function createGround(
  document: DataDocument,
  rating: Accessor<Rating | null>,
  isPending: Accessor<boolean>,
  hasBefore: Accessor<boolean>,
): Accessor<Ground> {
  const { methodology } = document;

  const used = createMemo<ReadonlySet<InputCode>>((known) => {
    document.cellsVersion();
    const found = usedInputs(document, known);
    return found.size === known.size ? known : found;
  }, new Set());

  const soft = createMemo<readonly SoftGround[]>((known) => {
    if (isPending()) return known;
    const found = softGround(methodology, rating());
    return samePlain(found, known) ? known : found;
  }, []);
  const compared = createMemo(() => hasBefore());

  return createMemo(() => {
    const settings = document.settings();
    const softOf = (factor: FactorCode) => soft().find((each) => each.factor === factor);
    return {
      methodology,
      own: ownInputs(settings),
      isUsed: (input) => used().has(input),
      unitOf: (input) => unitOfInput(settings, methodology, input),
      hasAnswers: (factor) => softOf(factor)?.hasAnswers ?? false,
      needsTyped: (factor) => softOf(factor)?.needsTyped ?? false,
      hasBefore: compared(),
    };
  });
}

function usedInputs(document: DataDocument, known: ReadonlySet<InputCode>): ReadonlySet<InputCode> {
  const found = new Set(known);
  for (const [key, column] of document.mirror().columns) {
    const input = readColumnKey(key)?.input;
    if (input !== undefined && !found.has(input) && column.states.some((state) => state !== 0)) found.add(input);
  }
  return found;
}

const softGround = (methodology: Methodology, rating: Rating | null): readonly SoftGround[] =>
  factorsOf(methodology).flatMap(({ code, formula }, factorIndex): SoftGround[] => {
    if (formula.kind !== 'survey') return [];
    const regions = rating?.regions.map((_, region) => countedAnswers(rating, { factorIndex }, region)) ?? [];
    return [
      {
        factor: code,
        hasAnswers: answersOf(rating, factorIndex) !== undefined && regions.some((n) => n > 0),
        needsTyped: regions.length === 0 || regions.some((n) => n === 0),
      },
    ];
  });
