import { For, Show } from 'solid-js';
import { LONGEST_LINE, LONGEST_TEXT, type Statement } from '../../model/assessment';
import { readDay, readLine, readLinks, readText } from '../../model/typedStatement';
import { Button } from '../parts/Button';
import { Field } from './Field';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface DetailsProps {
  readonly view: StandardView;
  readonly region: string;
  readonly item: string;
  /** A type stands or does not: nobody answers for it by a date. */
  readonly isType: boolean;
  /** Takes the mark away; not there where none is given. */
  readonly onClear?: (() => void) | undefined;
}

/** What shows that a requirement is met, who answers for it and by when. */
export function Details(props: DetailsProps) {
  const { view, region, item } = props;
  const words = view.words;
  const said = () => view.standard.said(region, item);
  const keep =
    <Key extends keyof Statement>(key: Key) =>
    (value: Statement[Key], seen: Statement[Key]) =>
      view.standard.say(region, item, { [key]: value }, { [key]: seen });
  const day = (key: 'documentDate' | 'due' | 'review') => (
    <Field
      view={view}
      label={words()[key]}
      hint={words().dayHint}
      value={said()[key]}
      text={view.date}
      read={readDay}
      onKeep={keep(key)}
      longest={LONGEST_LINE}
    />
  );
  return (
    <div class={styles.details}>
      <div class={styles.wideField}>
        <Field
          view={view}
          isLong
          label={words().evidence}
          value={said().evidence}
          text={String}
          read={readText}
          onKeep={keep('evidence')}
          longest={LONGEST_TEXT}
        />
      </div>
      <div class={styles.wideField}>
        <Field
          view={view}
          isLong
          label={words().links}
          hint={words().linksHint}
          value={said().links}
          text={(links) => links.join('\n')}
          read={readLinks}
          onKeep={keep('links')}
          longest={LONGEST_TEXT * 2}
        />
      </div>
      {day('documentDate')}
      <Show when={!props.isType}>
        <Field
          view={view}
          label={words().responsible}
          value={said().responsible}
          text={String}
          read={readLine}
          onKeep={keep('responsible')}
          longest={LONGEST_LINE}
        />
        {day('due')}
        {day('review')}
      </Show>
      <Show when={said().links.length > 0}>
        <ul class={styles.links} aria-label={words().links}>
          <For each={said().links}>
            {(link) => (
              <li>
                <bdi>{link}</bdi>{' '}
                <a href={link} target="_blank" rel="noopener noreferrer" aria-label={words().openLink(link)}>
                  {words().open}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.onClear}>
        {(clear) => (
          <Button kind="quiet" onClick={() => clear()()}>
            {words().clear}
          </Button>
        )}
      </Show>
    </div>
  );
}
