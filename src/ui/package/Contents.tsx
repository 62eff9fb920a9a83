import { createMemo, For, Show } from 'solid-js';
import { formatCount } from '../../i18n';
import { ratedRegions } from '../../model/package';
import { recordsOf } from '../../model/records';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { FileButton } from '../importing/FileButton';
import { TABLE_FILES } from '../importing/intake';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import { StateMark } from '../parts/StateMark';
import { goTo, hrefOf, METHOD, TEMPLATES } from '../shell/route';
import { surveyHref } from '../survey/address';
import { Batches } from './Batches';
import { COUNTED_STATES, contentsByYear, sumOfStates, totalOf, type YearContents } from './contents';
import styles from './package.module.css';

interface ContentsProps {
  readonly document: OpenDocument;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What stands in the open package: counts, values by year and state, survey files; what to do first where it is empty. */
export function Contents(props: ContentsProps) {
  const app = useApp();
  const words = () => app.words().packages;
  const years = createMemo(() => {
    props.document.cellsVersion(); // the cells themselves are plain arrays
    return contentsByYear(props.document.mirror().columns);
  });
  const isEmpty = () => years().length === 0 && props.document.batches().length === 0 && entered(props.document) === 0;
  const isBuiltIn = () => props.document.ownMethodology === null;
  return (
    <Show
      when={!isEmpty()}
      fallback={
        <EmptyState text={words().nothingYet}>
          <FileButton kind="primary" accept={TABLE_FILES} onFiles={props.onFiles}>
            {app.words().shell.import}
          </FileButton>
          <a href={TEMPLATES}>{app.words().importing.templates.command}</a>
          <Button onClick={() => goTo('data')}>{app.firstWords().rating.toData}</Button>
          <Show when={isBuiltIn()}>
            <a href={METHOD}>{words().ownRating}</a>
          </Show>
        </EmptyState>
      }
    >
      <KeyFigures document={props.document} years={years()} />
      <Show when={years().length > 0}>
        <Years years={years()} />
      </Show>
      <Show when={props.document.batches().length > 0}>
        <Batches document={props.document} />
      </Show>
    </Show>
  );
}

/** Forms that were typed in and count. */
const entered = (document: OpenDocument): number =>
  [...recordsOf(document.records(), 'form').values()].filter(({ response }) => response.rejection === null).length;

/** Responses that count and stand here as sums. */
const carried = (document: OpenDocument): number =>
  [...recordsOf(document.records(), 'surveySums').values()].reduce((sum, { accepted }) => sum + accepted, 0);

function KeyFigures(props: { readonly document: OpenDocument; readonly years: readonly YearContents[] }) {
  const app = useApp();
  const words = () => app.words().packages;
  const count = (value: number) => formatCount(value, app.language());
  const regions = () => props.document.settings().regions;
  const rated = () => ratedRegions(props.document.settings()).length;
  const states = createMemo(() => sumOfStates(props.years));
  const batches = () => props.document.batches().map(({ batch }) => batch);
  const rejected = () => batches().reduce((sum, batch) => sum + batch.rejected, 0);
  const accepted = () =>
    batches().reduce((sum, batch) => sum + batch.count, 0) -
    rejected() +
    entered(props.document) +
    carried(props.document);
  const span = () => {
    const [first, last] = [props.years[0]?.year, props.years.at(-1)?.year];
    if (first === undefined) return '–';
    return first === last ? String(first) : `${first}–${last}`;
  };
  return (
    <div class={styles.figures}>
      <KeyFigureList>
        <KeyFigure label={words().regions} title={words().counted.regions}>
          <a class={styles.leads} href={hrefOf('data')}>
            {count(rated())}
          </a>
          <Show when={regions().length > rated()}>
            {' '}
            <small class="secondary">{words().references(regions().length - rated())}</small>
          </Show>
        </KeyFigure>
        <KeyFigure label={words().years} title={words().counted.years}>
          <a class={styles.leads} href={hrefOf('data')}>
            {span()}
          </a>
        </KeyFigure>
        <KeyFigure label={words().values} title={words().counted.values}>
          <a class={styles.leads} href={hrefOf('data')}>
            {count(totalOf(states()))}
          </a>
          <Show when={states().synthetic > 0}>
            {' '}
            <small class={styles.synthetic}>
              <StateMark state="synthetic" /> {words().ofThemSynthetic(states().synthetic)}
            </small>
          </Show>
        </KeyFigure>
        <KeyFigure label={words().responses} title={words().counted.responses}>
          <a class={styles.leads} href={hrefOf('survey')}>
            {count(accepted())}
          </a>
          <Show when={rejected() > 0}>
            {' '}
            <small class="warn">
              <a class={styles.leads} href={surveyHref('decide')}>
                {words().ofThemRejected(rejected())}
              </a>
            </small>
          </Show>
        </KeyFigure>
      </KeyFigureList>
    </div>
  );
}

/** Values by year and by how sure they are; only the states that occur. */
function Years(props: { readonly years: readonly YearContents[] }) {
  const app = useApp();
  const words = () => app.words().packages;
  const sum = createMemo(() => sumOfStates(props.years));
  const states = createMemo(() => COUNTED_STATES.filter((state) => sum()[state] > 0));
  /** A count of one year leads to the sheet of that year. */
  const count = (value: number, year?: number) => (
    <Show when={value > 0} fallback="–">
      <a
        class={styles.leads}
        href={hrefOf('data')}
        onClick={() => {
          if (year !== undefined) app.session.setYear(year);
        }}
      >
        {formatCount(value, app.language())}
      </a>
    </Show>
  );
  const kindOf = (year: number) => {
    const cover = app.derived.years().find((each) => each.year === year);
    if (cover === undefined) return '–';
    return cover.ratingYear ? words().wholeYear : words().partialYear;
  };
  return (
    <div class={styles.block}>
      <section class={styles.box} tabindex="0" aria-label={words().byYear}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().byYear}</th>
              <th scope="col">{words().whole}</th>
              <th class="number" scope="col">
                {words().inputs}
              </th>
              <For each={states()}>
                {(state) => (
                  <th class="number" scope="col">
                    <span class={styles.marked}>
                      <Show when={state !== 'final' && state}>{(marked) => <StateMark state={marked()} />}</Show>
                      <span class={styles.initial}>{app.words().terms.states[state]}</span>
                    </span>
                  </th>
                )}
              </For>
              <th class="number" scope="col">
                {words().total}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.years}>
              {(each) => (
                <tr>
                  <th scope="row">
                    {/* The figures that are counted here. */}
                    <a href={hrefOf('data')} onClick={() => app.session.setYear(each.year)}>
                      {each.year}
                    </a>
                  </th>
                  <td class="secondary">{kindOf(each.year)}</td>
                  <td class="number">{count(each.inputs, each.year)}</td>
                  <For each={states()}>
                    {(state) => (
                      <td class="number" classList={{ [styles.synthetic ?? '']: state === 'synthetic' }}>
                        {count(each.states[state], each.year)}
                      </td>
                    )}
                  </For>
                  <td class="number">{count(each.total, each.year)}</td>
                </tr>
              )}
            </For>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words().total}</th>
              <td />
              <td />
              <For each={states()}>
                {(state) => (
                  <td class="number" classList={{ [styles.synthetic ?? '']: state === 'synthetic' }}>
                    {count(sum()[state])}
                  </td>
                )}
              </For>
              <td class="number">{count(totalOf(sum()))}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <Show when={sum().synthetic > 0}>
        <p class={styles.hint}>{words().syntheticNote}</p>
      </Show>
    </div>
  );
}
