import { isMedian, type Subject } from '../../model/explanation';
import type { AppState } from '../../state/app';
import type { Traced } from '../shell/shell';
import { namingOf } from './chain';
import { regionName, subjectName } from './subjectText';
import { TraceLine } from './TraceLine';

/**
 * A number as the trace bar tells it: its name, its formula in one line, for R the paragraph; null where no package is open.
 *
 * @param text the number as it stands on the screen
 */
export function tracedNumber(app: AppState, subject: Subject, text: string): Traced | null {
  const document = app.document();
  if (document === null) return null;
  const naming = namingOf(app, document);
  const named = subjectName(naming, subject);
  return {
    name: isMedian(subject) ? named : `${regionName(naming, subject.region)} · ${named}`,
    formula: () => <TraceLine naming={naming} subject={subject} text={text} />,
    ...(subject.kind === 'score' && { paragraph: { number: '8', text: app.firstWords().rating.scoreFormula } }),
    subject,
  };
}
