import { For, Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { Paper, Signature } from '../paper/Paper';
import styles from '../paper/paper.module.css';
import { FigureTable } from './FigureTable';
import type { ReportContent } from './report';
import type { StandardView } from './view';

interface PrintedReportProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly content: ReportContent;
}

/** The yearly report for paper: a part without words leaves room to write by hand. */
export function PrintedReport(props: PrintedReportProps) {
  const { view, region } = props;
  const words = view.words;
  return (
    <Paper app={view.app} document={view.document} region={region} form="portrait">
      <h1>
        {words().reportTitle(props.content.year())}. {view.nameOf(region)}
      </h1>
      <Show when={view.isTranslated()}>
        <p class={styles.under}>{words().translationLead}</p>
      </Show>
      <For each={props.content.items}>
        {(item) => (
          <section>
            <h2>
              <span lang="kk">{item.text.kk}</span>
              <Show when={view.isTranslated()}>
                <span class={styles.translation}>{view.text(item.text)}</span>
              </Show>
            </h2>
            <Show when={item.factors}>
              <FigureTable view={view} region={null} year={props.content.year()} figures={props.content.figures()} />
            </Show>
            <Show when={props.content.text(item.reported)} fallback={<p class={styles.blank} />}>
              {(text) => (
                <p class={styles.text} dir="auto">
                  {text()}
                </p>
              )}
            </Show>
          </section>
        )}
      </For>
      <Signature app={view.app} />
    </Paper>
  );
}
