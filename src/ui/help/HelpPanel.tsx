import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import { isMedian, type Subject } from '../../model/explanation';
import { hasParagraph } from '../../model/paragraphs';
import type { RegionCode } from '../../model/region';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createExplaining } from '../../state/explaining';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { ParagraphLink } from '../parts/ParagraphLink';
import type { Facts } from '../shell/facts';
import { goTo } from '../shell/route';
import { SCREENS, type ScreenId } from '../shell/screens';
import { useShell } from '../shell/shell';
import { namingOf } from '../trace/chain';
import { regionName, shownQuantity, subjectName } from '../trace/subjectText';
import { TraceLine } from '../trace/TraceLine';
import { examplesOf } from './examples';
import { HelpKeys } from './HelpKeys';
import styles from './help.module.css';
import { topicFact } from './topicFact';
import { type HelpTopic, isScreenTopic, TOPIC_NAMES, TOPICS, topicHere } from './topics';

interface HelpPanelProps {
  readonly facts: Facts;
  /** What was asked about; null: what has the focus, or where one stands. */
  readonly topic: HelpTopic | null;
  readonly screen: ScreenId;
  /** The number that is selected. */
  readonly traced: Subject | null;
  readonly onClose: () => void;
}

/**
 * What a word means or a screen is for, beside the screen that it is about: a few sentences, the paragraphs, numbers on
 * view that are a case of it, and the way to what is near. Over a dialog it lies as one more.
 */
export function HelpPanel(props: HelpPanelProps) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().help;
  const isOverDialog = document.querySelector('dialog:modal') !== null;
  const here = topicHere(document.activeElement, props.traced, props.screen);
  const [topic, setTopic] = createSignal<HelpTopic>(props.topic ?? here);
  /** The name of the methodology where it is not the one that help tells of. */
  const ownMethod = (): string | null => {
    const method = app.document()?.methodology;
    return method === undefined || method.id === app.builtIn.id ? null : method.names[app.language()];
  };
  let heading: HTMLHeadingElement | undefined;
  createEffect(
    on(
      topic,
      () => {
        heading?.scrollIntoView({ block: 'nearest' });
        heading?.focus();
      },
      { defer: true },
    ),
  );
  return (
    <Dialog
      kind={isOverDialog ? 'modal' : 'side'}
      title={words().title}
      closeText={app.words().shell.close}
      onClose={props.onClose}
    >
      <div class={styles.panel}>
        <h3 ref={heading} class={styles.name} tabindex="-1" autofocus>
          {words().topics[topic()].name}
        </h3>
        <p class={styles.text}>{words().topics[topic()].text}</p>
        <Show when={ownMethod()}>{(name) => <p class={styles.note}>{words().ofOrder(name())}</p>}</Show>
        <Around topic={topic()} facts={props.facts} region={props.traced?.region ?? null} />
        <Show when={topic() === 'keys'}>
          <HelpKeys />
        </Show>
        <Ways topic={topic()} isOverDialog={isOverDialog} onTopic={setTopic} onClose={props.onClose} />
        <Index topic={topic()} onTopic={setTopic} />
        <Show when={!isOverDialog && app.derived.rating()}>
          <p class={styles.line}>
            <Button aria-haspopup="dialog" onClick={shell.openMethod}>
              {words().method}
            </Button>
          </p>
        </Show>
        <p class={`${styles.note} wide`}>{words().howToOpen}</p>
      </div>
    </Dialog>
  );
}

/** The paragraphs that speak of it, and what the open package has of it. */
function Around(props: {
  readonly topic: HelpTopic;
  readonly facts: Facts;
  /** That of the number that is selected. */
  readonly region: RegionCode | null;
}) {
  const app = useApp();
  const words = () => app.words().help;
  const paragraphs = () =>
    (TOPICS[props.topic].paragraphs ?? []).filter((number) => hasParagraph(app.document()?.methodology ?? {}, number));
  return (
    <>
      <Show when={paragraphs().length > 0}>
        <p class={styles.line}>
          <span class="label">{words().inOrder}</span>
          <For each={paragraphs()}>{(number) => <ParagraphLink number={number} class={styles.link} />}</For>
        </p>
      </Show>
      <Show when={topicFact(props.topic, app, props.facts)}>{(fact) => <p class={styles.fact}>{fact()}</p>}</Show>
      <Show when={app.document()} keyed>
        {(document) => <Examples topic={props.topic} document={document} region={props.region} />}
      </Show>
    </>
  );
}

interface ExamplesProps {
  readonly topic: HelpTopic;
  readonly document: OpenDocument;
  readonly region: RegionCode | null;
}

/** Numbers on view that are a case of it: of the region whose number is selected, of the own one, or else of the first. */
function Examples(props: ExamplesProps) {
  const app = useApp();
  const shell = useShell();
  const { methodology } = props.document;
  const region = createMemo((): RegionCode | null => {
    const rating = app.derived.rating();
    if (rating === null) return null;
    const wanted = [props.region, app.ownRegion()?.code].find((code) => code != null && rating.regions.includes(code));
    return wanted ?? rating.regions[Math.max(0, rating.places.indexOf(1))] ?? null;
  });
  const naming = () => namingOf(app, props.document);
  const subjects = createMemo((): readonly Subject[] => {
    const [rating, code] = [app.derived.rating(), region()];
    return rating === null || code === null ? [] : examplesOf(props.topic, { rating, methodology, region: code });
  });
  const explained = createExplaining(
    app,
    () => subjects()[0] ?? { kind: 'score', region: region() ?? '', year: app.year() ?? 0 },
    { isFormulaAll: true },
  );
  const shown = createMemo(() =>
    subjects().flatMap((subject) => {
      const result = explained().of(subject)?.result;
      return result === undefined || Number.isNaN(result.value)
        ? []
        : [{ subject, text: shownQuantity(naming(), subject, result) }];
    }),
  );
  return (
    <Show when={shown().length > 0}>
      <section class={styles.part}>
        <h4>{app.words().help.inYourData}</h4>
        <Show when={region()}>{(code) => <p class="label">{regionName(naming(), code())}</p>}</Show>
        <ul class={styles.examples}>
          <For each={shown()}>
            {({ subject, text }) => (
              <li>
                <button
                  type="button"
                  class={styles.example}
                  aria-haspopup={isMedian(subject) ? undefined : 'dialog'}
                  title={app.words().help.chain}
                  onClick={() => shell.openTrace(subject)}
                >
                  <span>{subjectName(naming(), subject)}</span>
                  <span class={styles.formula}>
                    <TraceLine naming={naming()} subject={subject} text={text} />
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

interface WaysProps {
  readonly topic: HelpTopic;
  /** A screen cannot be gone to while a dialog is open over it. */
  readonly isOverDialog: boolean;
  readonly onTopic: (topic: HelpTopic) => void;
  readonly onClose: () => void;
}

/** The screen where it is met with, and what is near in meaning. */
function Ways(props: WaysProps) {
  const app = useApp();
  const words = () => app.words().help;
  const screen = () => (props.isOverDialog ? undefined : TOPICS[props.topic].screen);
  return (
    <>
      <Show when={screen()}>
        {(id) => (
          <p class={styles.line}>
            <Button
              onClick={() => {
                props.onClose();
                goTo(id());
              }}
            >
              {words().where(app.words().shell.screen[id()])}
            </Button>
          </p>
        )}
      </Show>
      <Show when={TOPICS[props.topic].see}>
        {(see) => (
          <section class={styles.part}>
            <h4>{words().see}</h4>
            <TopicList topics={see()} onTopic={props.onTopic} />
          </section>
        )}
      </Show>
    </>
  );
}

/** Every topic there is, folded. */
function Index(props: { readonly topic: HelpTopic; readonly onTopic: (topic: HelpTopic) => void }) {
  const app = useApp();
  const words = () => app.words().help;
  const others = (wanted: (topic: HelpTopic) => boolean) => TOPIC_NAMES.filter(wanted);
  return (
    <details class={styles.part}>
      <summary class={styles.summary}>{words().all}</summary>
      <h4>{words().screens}</h4>
      <TopicList topics={SCREENS.map(({ id }): HelpTopic => `screen ${id}`)} onTopic={props.onTopic} />
      <h4>{words().words}</h4>
      <TopicList topics={others((topic) => !isScreenTopic(topic))} onTopic={props.onTopic} />
    </details>
  );
}

function TopicList(props: { readonly topics: readonly HelpTopic[]; readonly onTopic: (topic: HelpTopic) => void }) {
  const app = useApp();
  return (
    <ul class={styles.topics}>
      <For each={props.topics}>
        {(topic) => (
          <li>
            <button type="button" class={styles.link} onClick={() => props.onTopic(topic)}>
              {app.words().help.topics[topic].name}
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
