import type { ChoiceAxis, Subject, UnderOtherChoice } from '../../model/explanation';
import { factorsOf, type Methodology } from '../../model/methodology';

/** What a number would be under another choice; NaN where there is none, null where only the place can be compared. */
export function numberUnder(
  under: UnderOtherChoice,
  subject: Subject,
  methodology: Pick<Methodology, 'directions'>,
): number | null {
  if (subject.kind === 'direction') {
    return under.directions[methodology.directions.findIndex(({ code }) => code === subject.direction)] ?? Number.NaN;
  }
  if (!('factor' in subject)) return null;
  const at = factorsOf(methodology as Methodology).findIndex(({ code }) => code === subject.factor);
  switch (subject.kind) {
    case 'value':
      return under.values[at] ?? Number.NaN;
    case 'points':
      return under.points[at] ?? Number.NaN;
    case 'position':
      return under.positions[at] ?? Number.NaN;
    default:
      return null;
  }
}

/** The other choices on one axis. */
export const onAxis = (all: readonly UnderOtherChoice[], axis: ChoiceAxis): readonly UnderOtherChoice[] =>
  all.filter(({ choice }) => choice.axis === axis);
