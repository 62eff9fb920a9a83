import type { FirstWords } from '../../i18n';
import type { Standing } from '../../model/rating';
import { WORKING_SET } from '../../model/weightSets';
import type { AppState } from '../../state/app';

/** How the word is coloured: a demonstration warns, what is not the official figure stands out, the official one is plain. */
export const standingTone = (standing: Standing): 'demo' | 'official' | 'other' => {
  if (standing === 'demo' || standing === 'official') return standing;
  return 'other';
};

/** Name of the weight set on view; null: the methodology's own weights are. */
export const weightsOnView = ({ weights }: Pick<AppState, 'weights'>, words: FirstWords): string | null =>
  weights.onView() === WORKING_SET ? words.shell.workingSet : weights.name();

/** The weight set in words: that it is a method of one's own is said unless the standing says so already. */
export const weightsText = (words: FirstWords, standing: Standing | null, set: string): string =>
  standing === 'own method' ? words.shell.weights(set) : words.shell.ownMethod(set);

/** What the figures on view may be called, and the weights where they are not the methodology's: empty without a rating. */
export function standingText(app: AppState, words: FirstWords): string {
  const standing = app.derived.standing();
  const set = weightsOnView(app, words);
  return [
    ...(standing === null ? [] : [words.terms.standings[standing].word]),
    ...(set === null ? [] : [weightsText(words, standing, set)]),
  ].join(' · ');
}
