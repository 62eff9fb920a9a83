import { For, Match, Show, Switch } from 'solid-js';
import { packageNameIn } from '../../i18n';
import type { RegionProfile } from '../../model/profile';
import { MOVE_CAUSES, type MoveSplit as Split } from '../../model/split';
import type { ChartColours } from '../chart/colours';
import type { PictureText } from '../chart/picture';
import { TakeAway } from '../chart/TakeAway';
import type { CopiedRow } from '../parts/copyRows';
import { Swatch } from '../parts/Swatch';
import { Wide } from '../parts/Wide';
import { Figure } from './Figure';
import { MoveFromChoice } from './MoveFromChoice';
import { hasMoved, moveRows } from './moveRows';
import { pictureFile } from './pictureFile';
import styles from './region.module.css';
import type { RegionView } from './view';
import { Waterfall } from './Waterfall';

/** Why the place moved: from the last rating year, or from any other of this package or of another one. */
export function MoveSplit(props: { readonly view: RegionView }) {
  const { view } = props;
  const words = view.words;
  const { comparing } = view.app;
  const otherName = () => packageNameIn(view.language(), comparing.other()?.name ?? '');
  const title = () => {
    const from = view.profile()?.from;
    return from == null ? words().moveTitle : words().move(from.year, view.rating().year);
  };
  const noPlace = (profile: RegionProfile) => {
    const { from, split } = profile;
    if (split?.ok !== false) return '';
    return from?.isOther && split.problem === 'no place before'
      ? words().noPlaceIn(from.year, otherName())
      : words().noSplit[split.problem];
  };
  const draw = async (split: Split, text: PictureText, colours: ChartColours) => {
    const [{ tablePicture }, { waterfallPicture }] = await Promise.all([
      import('../chart/tablePicture'),
      import('./barsPicture'),
    ]);
    return tablePicture(waterfallPicture(view, split, ends(view), colours), text, colours);
  };
  return (
    <Show when={view.profile()}>
      {(profile) => (
        <section class={styles.part} data-help="change">
          <div class={styles.head}>
            <h2>{title()}</h2>
            <Show when={movedIn(profile())}>
              {(split) => (
                <TakeAway
                  title={words().pictureOf(view.nameOf(view.code()), title(), null)}
                  fileName={pictureFile(view, title())}
                  draw={(text, colours) => draw(split(), text, colours)}
                  rows={() => moveTable(view, split(), ends(view))}
                />
              )}
            </Show>
          </div>
          <MoveFromChoice view={view} />
          <Switch fallback={<p class="label">{words().noYearBefore}</p>}>
            <Match when={view.rating().thinDirections.length > 0}>
              <p class="label">{words().partialMove}</p>
            </Match>
            <Match when={comparing.other() !== null && comparing.from() === null}>
              <p class="label">{words().noOtherYear(otherName())}</p>
            </Match>
            <Match when={splitOf(profile())}>{(split) => <Parts view={view} split={split()} title={title()} />}</Match>
            <Match when={profile().split?.ok === false}>
              <p class="label">{noPlace(profile())}</p>
            </Match>
          </Switch>
        </section>
      )}
    </Show>
  );
}

/** The split, where anything has moved: else there is no picture of it. */
const movedIn = (profile: RegionProfile): Split | null => {
  const split = splitOf(profile);
  return split !== null && hasMoved(split) ? split : null;
};

export const splitOf = ({ split }: RegionProfile): Split | null => (split?.ok === true ? split.value : null);

/** The two methodologies by name where the packages follow different ones. */
function methodsOf(view: RegionView): readonly [old: string, now: string] | null {
  const other = view.profile()?.from?.isOther ? view.app.comparing.other() : null;
  const { language, methodology } = view;
  return other === null || other.methodology.id === methodology.id
    ? null
    : [other.methodology.names[language()], methodology.names[language()]];
}

/** The package that the old year is of (null: this one), and whether it follows another methodology. */
export const ends = (view: RegionView) => ({
  otherName: view.profile()?.from?.isOther
    ? packageNameIn(view.language(), view.app.comparing.other()?.name ?? '')
    : null,
  hasOtherMethod: methodsOf(view) !== null,
});

/** The waterfall as it goes to a spreadsheet, and below it the change of R by factor. */
function moveTable(
  view: RegionView,
  split: Split,
  { otherName, hasOtherMethod }: ReturnType<typeof ends>,
): readonly CopiedRow[] {
  const words = view.words();
  const { before, after, score } = split;
  const name = (year: number, of: string | null) => (of === null ? words.yearRow(year) : words.yearOf(year, of));
  return [
    [words.cause, 'R', words.placeShort],
    [name(before.year, otherName), before.score, before.place],
    ...moveRows(split, words, hasOtherMethod).rows.map((row) => [row.name, row.score, row.places]),
    [words.together, score === null ? null : after.score - before.score, before.place - after.place],
    [name(after.year, null), after.score, after.place],
    ...split.factors.map(({ factor, parts, revision }) => [
      view.factorName(factor),
      MOVE_CAUSES.reduce((sum, cause) => sum + parts[cause], revision),
      null,
    ]),
  ];
}

/** The waterfall, what has to be known of it, and the change of R by factor. */
function Parts(props: { readonly view: RegionView; readonly split: Split; readonly title: string }) {
  const { view } = props;
  const words = view.words;
  const { comparing } = view.app;
  const isOther = () => view.profile()?.from?.isOther === true;
  /** A region that only the other package has is called as it calls it. */
  const nameOf = (code: string) =>
    comparing.other()?.regions.find((region) => region.code === code)?.names[view.language()] ?? view.nameOf(code);
  const notes = (): readonly string[] => {
    const { before, revision, score, regionsBefore, regionsAfter, factorsBefore, factorsAfter } = props.split;
    const differing = methodsOf(view);
    return [
      ...(differing === null ? [] : [words().otherMethods(...differing)]),
      ...(isOther() && revision === null ? [words().noRevision(before.year)] : []),
      ...(score === null && differing === null ? [words().scoreNotCompared] : []),
      words().oneSide(
        [...regionsBefore.map(nameOf), ...factorsBefore].join(', '),
        [...regionsAfter.map(view.nameOf), ...factorsAfter].join(', '),
      ),
    ].filter((text) => text !== '');
  };
  return (
    <>
      <p class="label">{words().moveLead}</p>
      <Waterfall view={view} split={props.split} title={props.title} {...ends(view)} />
      <For each={notes()}>{(text) => <p class="label">{text}</p>}</For>
      <ByFactor view={view} split={props.split} />
    </>
  );
}

/** The same change of R by factor, the greatest first. */
function ByFactor(props: { readonly view: RegionView; readonly split: Split }) {
  const { view } = props;
  const words = view.words;
  const isRevised = () => props.split.factors.some(({ revision }) => revision !== 0);
  const rows = () =>
    props.split.factors
      .map(({ factor, parts, revision }) => ({
        factor,
        parts,
        revision,
        whole: MOVE_CAUSES.reduce((sum, cause) => sum + parts[cause], revision),
      }))
      .sort((a, b) => Math.abs(b.whole) - Math.abs(a.whole));
  const shown = () =>
    MOVE_CAUSES.filter(
      (cause) => cause === 'own' || cause === 'peers' || props.split.factors.some(({ parts }) => parts[cause] !== 0),
    );
  return (
    <Show when={rows().length > 0}>
      <details class={styles.details}>
        <summary>{words().byFactor}</summary>
        <Wide label={words().byFactor}>
          <table class={styles.table}>
            <caption class="unseen">{words().byFactor}</caption>
            <thead>
              <tr>
                <th scope="col">{words().factor}</th>
                <Show when={isRevised()}>
                  <th scope="col" class={`number ${styles.wrapped}`}>
                    {words().revision}
                  </th>
                </Show>
                <For each={shown()}>
                  {(cause) => (
                    <th scope="col" class={`number ${styles.wrapped}`}>
                      {words().causes[cause]}
                    </th>
                  )}
                </For>
                <th scope="col" class={`number ${styles.wrapped}`}>
                  {words().together}
                </th>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {({ factor, parts, revision, whole }) => (
                  <tr>
                    <th scope="row" title={view.factorName(factor)}>
                      <Swatch direction={view.directionOf(factor)} />
                      {factor}
                    </th>
                    <Show when={isRevised()}>
                      <td class="number">{view.signed(revision, 3)}</td>
                    </Show>
                    <For each={shown()}>
                      {(cause) => (
                        <td class="number">
                          <Figure
                            view={view}
                            of={{ kind: 'move part', cause, isRevision: false, of: { factor } }}
                            isMinor={cause !== 'own'}
                          >
                            {view.signed(parts[cause], 3)}
                          </Figure>
                        </td>
                      )}
                    </For>
                    <td class="number" classList={{ up: whole > 0.0005, down: whole < -0.0005 }}>
                      <Figure view={view} of={{ kind: 'move whole', of: { factor } }} isMinor>
                        {view.signed(whole, 3)}
                      </Figure>
                    </td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </Wide>
      </details>
    </Show>
  );
}
