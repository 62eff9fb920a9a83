import { For, Show } from 'solid-js';
import { AXIS_NAMES } from '../../model/readings';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { Button } from '../parts/Button';
import { chosenName } from '../shell/readingsSummary';
import { METHOD } from '../shell/route';
import { useShell } from '../shell/shell';
import { dayInWords } from './changedWhen';
import styles from './package.module.css';

/** By what the open package is computed: the Order, and the readings chosen where it can be read in several ways. */
export function Method(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().packages;
  const source = () => props.document.methodology.source;
  const dated = (of: { readonly number: string; readonly date: string }) =>
    words().numberAndDate(of.number, dayInWords(of.date, app.language()));
  return (
    <section class={styles.panel} aria-labelledby="package-method">
      <h2 id="package-method">{words().methodology}</h2>
      <p>{source().title[app.language()]}</p>
      <dl class={styles.facts}>
        <dt>{words().order}</dt>
        <dd>{dated(source())}</dd>
        <Show when={source().registered}>
          {(registered) => (
            <>
              <dt>{words().registered}</dt>
              <dd>{dated(registered())}</dd>
            </>
          )}
        </Show>
      </dl>
      <p>
        <a href={METHOD}>{app.words().methodology.command}</a>
      </p>
      <Show when={app.derived.rating()}>
        <Button aria-haspopup="dialog" onClick={() => shell.openMethod()}>
          {app.words().help.method}
        </Button>
      </Show>
      <Readings document={props.document} />
    </section>
  );
}

function Readings(props: { readonly document: OpenDocument }) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words();
  const readings = () => props.document.settings().readings;
  const missing = () => props.document.settings().missing;
  const usual = () => props.document.methodology;
  return (
    <>
      <header class={styles.panelHead}>
        <h3>{words().readings.title}</h3>
        <Button kind="quiet" aria-haspopup="dialog" onClick={() => shell.openReadings()}>
          {words().packages.change}
        </Button>
      </header>
      <dl class={styles.choices}>
        <For each={AXIS_NAMES}>
          {(axis) => (
            <div>
              <dt>{words().readings.axes[axis].name}</dt>
              <dd classList={{ accent: readings()[axis] !== usual().readings[axis] }}>
                {chosenName(axis, readings(), words())}
              </dd>
            </div>
          )}
        </For>
        <div>
          <dt>{words().readings.missing.name}</dt>
          <dd classList={{ accent: missing() !== usual().missing }}>
            {words().readings.missing.values[missing()].name}
          </dd>
        </div>
      </dl>
    </>
  );
}
