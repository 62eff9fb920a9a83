import { For, Show } from 'solid-js';
import { codeOf, type Explanation, isMedian, type Subject } from '../../model/explanation';
import { around } from './around';
import { type ChainView, explanationOf } from './chain';
import { codeAndName, regionName, shownQuantity, stepName, subjectName } from './subjectText';
import styles from './trace.module.css';

/** Of a number that is of no region, so many regions are named. */
const MOST_NAMED = 40;

/** The numbers it was compared with or that it lacks, and those that rest on it in turn. */
export function LinksPart(props: { readonly view: ChainView; readonly explanation: Explanation }) {
  const { view } = props;
  /** The same number of several regions was compared; beside other numbers of its own, those of the others alone. */
  const isOwn = ({ region }: Subject): boolean => region === props.explanation.subject.region;
  const isOfOneKind = () => new Set(props.explanation.restsOn.map(({ kind }) => kind)).size === 1;
  const among = (): readonly Subject[] => {
    const { restsOn } = props.explanation;
    const others = restsOn.filter((each) => !isOwn(each));
    return others.length > 0 && isOfOneKind() ? restsOn : others;
  };
  const ofItself = () => props.explanation.restsOn.filter((each) => !among().includes(each));
  const compared = () => {
    const { subject } = props.explanation;
    const all = among();
    if (all.length === 0) return [];
    // Which ones they are is what such a number says; a median names its middle in the formula.
    if (subject.region === '' && !isMedian(subject) && all.length <= MOST_NAMED) return [all];
    return around(all, all.findIndex(isOwn));
  };
  const heading = (): string => {
    const { kind } = props.explanation.subject;
    const { compared: other, placesMet, bothPlaces } = view.words().trace;
    return kind === 'places reproduced' ? placesMet : kind === 'rank agreement' ? bothPlaces : other;
  };
  /** What is of another year is computed once it is gone to. */
  const isThere = (each: Subject): boolean => !Number.isNaN(explanationOf(view, each)?.result.value);
  const lacking = () => ofItself().filter((each) => !isThere(each));
  const restingOn = () => ofItself().filter(isThere);
  return (
    <>
      <Show when={compared().length > 0}>
        <section class={styles.part}>
          <h4>{heading()}</h4>
          <ol class={styles.links}>
            <For each={compared()}>
              {(stretch) =>
                typeof stretch === 'number' ? (
                  <li class={styles.between}>{view.words().trace.between(stretch)}</li>
                ) : (
                  <For each={stretch}>
                    {(each) => (
                      <Link
                        view={view}
                        subject={each}
                        name={regionName(view.naming(), each.region)}
                        isSelf={each.region === props.explanation.subject.region}
                      />
                    )}
                  </For>
                )
              }
            </For>
          </ol>
        </section>
      </Show>
      <Show when={restingOn().length > 0}>
        <section class={styles.part}>
          <h4>{view.words().trace.restsOn}</h4>
          <ul class={styles.links}>
            <For each={restingOn()}>{(each) => <Link view={view} subject={each} name={ownName(view, each)} />}</For>
          </ul>
        </section>
      </Show>
      <Show when={lacking().length > 0}>
        <section class={styles.part}>
          <h4>{view.words().trace.lacking}</h4>
          <ul class={styles.links}>
            <For each={lacking()}>{(each) => <Link view={view} subject={each} name={ownName(view, each)} />}</For>
          </ul>
        </section>
      </Show>
      <Show when={props.explanation.leadsTo.length > 0}>
        <section class={styles.part}>
          <h4>{view.words().trace.partOf}</h4>
          <ul class={styles.links}>
            <For each={props.explanation.leadsTo}>
              {(each) => <Link view={view} subject={each} name={partName(view, each)} />}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}

const ownName = (view: ChainView, subject: Subject): string => {
  if ('direction' in subject) return codeAndName(view.naming(), subject.direction);
  return 'factor' in subject ? codeAndName(view.naming(), subject.factor) : stepName(view.naming(), subject);
};

const partName = (view: ChainView, subject: Subject): string => {
  if ('part' in subject) return subjectName(view.naming(), subject);
  const kind = view.words().chain.kinds[subject.kind];
  const code = 'input' in subject ? '' : codeOf(subject);
  const year = subject.year === view.subject().year ? '' : `, ${subject.year}`;
  return code === '' ? `${kind}${year}` : `${kind} ${code}${year}`;
};

interface LinkProps {
  readonly view: ChainView;
  readonly subject: Subject;
  readonly name: string;
  /** Of the region itself, among others. */
  readonly isSelf?: boolean;
}

function Link(props: LinkProps) {
  const { view } = props;
  const figure = (): string => {
    const explanation = explanationOf(view, props.subject);
    return explanation === null ? '' : shownQuantity(view.naming(), props.subject, explanation.result);
  };
  return (
    <li classList={{ [styles.self ?? '']: props.isSelf === true }}>
      <button type="button" class={styles.row} onClick={() => view.go(props.subject)}>
        <span>{props.name}</span>
        <span class="number">{figure()}</span>
      </button>
    </li>
  );
}
