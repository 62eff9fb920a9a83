import { createMemo, For } from 'solid-js';
import { formatShort } from '../../i18n';
import { weightsOnView } from '../shell/standing';
import { CAUTION_KINDS, type Caution, cautionsOf, factorNotes } from './cautions';
import { cautionNote, type NamedCaution } from './cautionText';
import styles from './drawing.module.css';
import type { LeagueView } from './view';

/** Weights whose sum differs from 100 by more are flagged (methodology.md §3). */
const TOLERANCE = 1e-9;

/** What a reader has to know before he takes a figure away: what it may be called, and what it lacks. */
export function Notes(props: { readonly view: LeagueView }) {
  const { view } = props;
  const words = () => view.words().rating.notes;

  const standing = () => {
    const found = view.app.derived.standing();
    if (found === null) return [];
    const { word, addition } = view.words().terms.standings[found];
    // Which data are synthetic is said next.
    return [{ text: found === 'demo' ? `${word}.` : `${word}: ${addition}.`, isWarning: found !== 'official' }];
  };
  const ownWeights = () => {
    const set = weightsOnView(view.app, view.app.firstWords());
    return set === null ? [] : [{ text: words().ownWeights(set), isWarning: true }];
  };
  const weights = () => {
    const sum = view.rating().weightSum;
    return Math.abs(sum - 100) > TOLERANCE
      ? [{ text: words().weightsSum(formatShort(sum, 6, view.language())), isWarning: true }]
      : [];
  };
  const factors = () => {
    const notes = factorNotes(view.rating(), view.methodology);
    const said = (codes: readonly string[], say: (list: string) => string) =>
      codes.length === 0 ? [] : [{ text: say(codes.join(', ')), isWarning: false }];
    return [
      ...said(notes.synthetic, words().synthetic),
      // What a plan holds of an earlier year is no statistics of its own.
      ...said(view.rating().projected ? [] : notes.provisional, (codes) =>
        words().provisional(view.rating().year, codes),
      ),
      ...said(notes.linearUsed, words().linearUsed),
      ...said(notes.noSpread, words().noSpread),
    ];
  };
  const cautions = () =>
    byKind(view).map(([kind, found]) => ({
      text: cautionNote(kind, found, view.words(), view.methodology),
      isWarning: false,
    }));
  const notes = createMemo(() => [...standing(), ...ownWeights(), ...weights(), ...factors(), ...cautions()]);

  return (
    <ul class={styles.notes}>
      <For each={notes()}>
        {(note) => (
          <li class={styles.note} classList={{ warn: note.isWarning }}>
            {note.text}
          </li>
        )}
      </For>
    </ul>
  );
}

/** Cautions of all rows, kind by kind, the regions as they stand in the table. */
function byKind(view: LeagueView): readonly (readonly [Caution['kind'], readonly NamedCaution[]])[] {
  const found = new Map<Caution['kind'], NamedCaution[]>();
  for (const code of view.codes()) {
    for (const caution of cautionsOf(view.rating(), view.methodology, view.indexOf(code))) {
      const known = found.get(caution.kind) ?? [];
      known.push({ name: view.nameOf(code), caution });
      found.set(caution.kind, known);
    }
  }
  return CAUTION_KINDS.flatMap((kind) => {
    const of = found.get(kind);
    return of === undefined ? [] : [[kind, of] as const];
  });
}
