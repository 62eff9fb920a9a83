import { Show } from 'solid-js';
import type { FirstWords } from '../../i18n';
import type { Methodology } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import { useApp } from '../../state/app';
import styles from './ThinData.module.css';

/** What a rating lacks to be one, and what to do; null where it lacks nothing. */
export function thinDataText(
  { places, thinDirections }: Pick<Rating, 'places' | 'thinDirections'>,
  { directions }: Pick<Methodology, 'directions'>,
  words: FirstWords['rating'],
): string | null {
  const placed = places.filter((place) => place > 0);
  if (thinDirections.length > 0) {
    const thin = new Set(thinDirections);
    const full = directions.filter(({ code }) => !thin.has(code)).map(({ code }) => code);
    return `${words.partialYear(full.length, full.join(', '))} ${words.enterMissing(thinDirections.join(', '))}`;
  }
  if (placed.length === 1) return words.alone;
  return placed.length > 1 && placed.every((place) => place === 1) ? words.allEqual : null;
}

/** The same, over what the screen shows of the rating. */
export function ThinData(props: { readonly rating: Rating; readonly methodology: Methodology }) {
  const app = useApp();
  return (
    <Show when={thinDataText(props.rating, props.methodology, app.firstWords().rating)}>
      {(text) => <p class={styles.banner}>{text()}</p>}
    </Show>
  );
}
