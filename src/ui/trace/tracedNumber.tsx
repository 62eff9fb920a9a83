import type { Subject } from '../../model/explanation';
import type { AppState } from '../../state/app';
import type { Traced } from '../shell/shell';
import { namingOf } from './chain';
import { regionName, subjectName } from './subjectText';
import { TraceLine } from './TraceLine';

/**
 * A number as the trace bar tells it: its name, its formula in one line, for R the paragraph; null where no package is open.
 *
 * @param text the number as it stands on the screen
 * @param told.under what it stands under, where that is not on view
 * @param told.formula what it is made of, where the subject is not the number itself but what its chain leads to
 */
export function tracedNumber(
  app: AppState,
  subject: Subject,
  text: string,
  { under, formula }: { readonly under?: Traced['under']; readonly formula?: string | undefined } = {},
): Traced | null {
  const document = app.document();
  if (document === null) return null;
  const naming = namingOf(app, document, under?.());
  const named = [
    ...(subject.region === '' ? [] : [regionName(naming, subject.region)]),
    subjectName(naming, subject),
    ...(under?.() ? [under()?.name] : []),
  ];
  return {
    name: named.join(' · '),
    formula: () =>
      formula === undefined ? (
        <TraceLine naming={naming} subject={subject} text={text} under={under} />
      ) : (
        <>
          {formula} <span class="muted">=</span> <b>{text}</b>
        </>
      ),
    ...(subject.kind === 'score' && { paragraph: { number: '8', text: app.firstWords().rating.scoreFormula } }),
    subject,
    under,
  };
}
