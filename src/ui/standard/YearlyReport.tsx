import { createMemo, For, Show } from 'solid-js';
import { LONGEST_TEXT } from '../../model/assessment';
import { declaredInputs } from '../../model/ownInputs';
import type { Rating } from '../../model/rating';
import type { RegionCode } from '../../model/region';
import { readText } from '../../model/typedStatement';
import type { ReportPart } from '../../model/wholeMethodology';
import { createFigures } from '../../state/figures';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { draftOf } from './draft';
import { Field } from './Field';
import { FigureTable } from './FigureTable';
import { PrintedReport } from './PrintedReport';
import type { ReportContent, ReportItem } from './report';
import { reportFigures } from './reportFigures';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface YearlyReportProps {
  readonly view: StandardView;
  readonly region: RegionCode;
}

/** The yearly report of provision 2, drafted from the package's figures; every text can be written over. */
export function YearlyReport(props: YearlyReportProps) {
  const { app, words } = props.view;
  return (
    <Show when={app.derived.rating()} fallback={<EmptyState text={words().reportYear} />}>
      {(rating) => <Report {...props} rating={rating()} />}
    </Show>
  );
}

function Report(props: YearlyReportProps & { readonly rating: Rating }) {
  const { view, region } = props;
  const { app, document } = view;
  const words = view.words;
  const provision = view.provisions.find(({ items }) => items.some(({ reported }) => reported !== undefined));
  const items = (provision?.items ?? []).filter((item): item is ReportItem => item.reported !== undefined);
  const shown = createFigures(app, document);
  const year = () => props.rating.year;
  const figures = createMemo(() =>
    reportFigures(
      {
        methodology: document.methodology,
        inputs: declaredInputs(document.methodology, document.settings()),
        rating: props.rating,
        columns: shown().columns,
        regions: shown().regions,
      },
      region,
      items.flatMap(({ factors = [] }) => factors),
    ),
  );
  const of = () => ({ region, year: year(), language: view.language() });
  const draft = (part: ReportPart) => draftOf(part, view, region, year(), figures());
  const content: ReportContent = {
    items,
    year,
    figures,
    text: (part) => view.standard.reportText(of(), part) ?? draft(part),
    isOwn: (part) => view.standard.reportText(of(), part) !== null,
  };
  const keep = (part: ReportPart) => (text: string) =>
    view.standard.writeReport(of(), part, text === draft(part) ? null : text);
  return (
    <div class={styles.part}>
      <article class={styles.report}>
        <h2>
          {words().reportTitle(year())}. {view.nameOf(region)}
        </h2>
        <Show when={provision?.interpretation?.regions.includes(region) && provision.interpretation}>
          {(found) => (
            <p class={styles.interpretation}>
              {words().interpretation}: {view.text(found().reason)}
            </p>
          )}
        </Show>
        <p class="label">{words().reportDraft}</p>
        <For each={items}>
          {(item) => (
            // Keyed: what is being typed belongs to one report.
            <Show when={`${year()} ${view.language()}`} keyed>
              <section>
                <h3>
                  <span lang="kk">{item.text.kk}</span>
                  <Show when={view.isTranslated()}>
                    <span class={styles.translation}>{view.text(item.text)}</span>
                  </Show>
                </h3>
                <Show when={item.factors}>
                  <FigureTable view={view} region={region} year={year()} figures={figures()} />
                </Show>
                <Field
                  view={view}
                  isLong
                  label={words().textOf(view.text(item.text))}
                  isBare
                  hint={content.text(item.reported) === '' ? words().write : ''}
                  value={content.text(item.reported)}
                  text={String}
                  read={readText}
                  onKeep={keep(item.reported)}
                  longest={LONGEST_TEXT}
                />
                <Show when={content.isOwn(item.reported)}>
                  <p class={styles.ownWords}>
                    <span class="label">{words().ownWords}</span>
                    <Button kind="quiet" onClick={() => void view.standard.writeReport(of(), item.reported, null)}>
                      {words().backToDraft}
                    </Button>
                  </p>
                </Show>
              </section>
            </Show>
          )}
        </For>
      </article>
      <PrintedReport view={view} region={region} content={content} />
    </div>
  );
}
