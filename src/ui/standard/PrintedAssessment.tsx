import { For, Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import type { StandardItem, StandardPart, StandardProvision } from '../../model/wholeMethodology';
import { Paper, Signature } from '../paper/Paper';
import styles from '../paper/paper.module.css';
import type { StandardView } from './view';

interface PrintedAssessmentProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly withNotes: boolean;
}

/** The self-assessment of a region for paper: what it comes to, then every requirement with what is said of it. */
export function PrintedAssessment(props: PrintedAssessmentProps) {
  return (
    <Paper app={props.view.app} document={props.view.document} region={props.region} form="landscape">
      <Sheets {...props} />
    </Paper>
  );
}

function Sheets(props: PrintedAssessmentProps) {
  const { view, region } = props;
  const words = view.words;
  const { standard } = view.standard;
  const whole = () => view.standard.fulfilment(region);
  return (
    <>
      <h1>
        {words().selfAssessment}: {view.nameOf(region)}
      </h1>
      <p class={styles.under}>
        {words().whole}: {view.percent(whole().whole)} · {view.unassessed(whole().whole)} ·{' '}
        {words().notesOf(whole().whole.ticked, whole().whole.notes)}
        <Show when={view.isTranslated()}>
          <br />
          {words().translationLead}
        </Show>
      </p>
      <table class={`${styles.table} ${styles.sum}`}>
        <thead>
          <tr>
            <th scope="col">{words().allTogether}</th>
            <For each={standard.blocks}>{(_, index) => <th scope="col">{words().block(index() + 1)}</th>}</For>
            <For each={view.provisions}>{(_, index) => <th scope="col">{words().provision(index() + 1)}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{view.percent(whole().whole)}</td>
            <For each={standard.blocks}>
              {({ id }) => <td>{view.percent(whole().blocks.get(id) ?? whole().whole)}</td>}
            </For>
            <For each={view.provisions}>{({ id }) => <td>{view.percent(view.fulfilmentOf(region, id))}</td>}</For>
          </tr>
        </tbody>
      </table>
      <table class={`${styles.table} ${styles.fixed}`}>
        <colgroup>
          <col class={styles.ofNumber} />
          <col />
          <col class={styles.ofMark} />
          <col class={styles.ofEvidence} />
          <col class={styles.ofResponsible} />
          <col class={styles.ofDates} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words().number}</th>
            <th scope="col">{words().requirement}</th>
            <th scope="col">{words().mark}</th>
            <th scope="col">
              {words().evidence}, {words().links.toLowerCase()}
            </th>
            <th scope="col">{words().responsible}</th>
            <th scope="col">
              {words().due} / {words().review.toLowerCase()}
            </th>
          </tr>
        </thead>
        <For each={view.provisions}>
          {(provision, index) => (
            <>
              <For each={standard.blocks.filter(({ provisions }) => provisions[0]?.id === provision.id)}>
                {(block) => (
                  <tbody>
                    <tr class={styles.group}>
                      <th scope="rowgroup" colspan="6" class={styles.group}>
                        <span lang="kk">{block.title.kk}</span>
                        <Show when={view.isTranslated()}>
                          <span class={styles.translation}>{view.text(block.title)}</span>
                        </Show>
                      </th>
                    </tr>
                  </tbody>
                )}
              </For>
              <ProvisionRows {...props} provision={provision} number={index() + 1} />
            </>
          )}
        </For>
      </table>
      <Signature app={view.app} />
    </>
  );
}

interface ProvisionRowsProps extends PrintedAssessmentProps {
  readonly provision: StandardProvision;
  readonly number: number;
}

function ProvisionRows(props: ProvisionRowsProps) {
  const { view, region, provision } = props;
  const words = view.words;
  const fulfilment = () => view.fulfilmentOf(region, provision.id);
  const ofKind = (kind: StandardItem['kind']) => provision.items.filter((item) => item.kind === kind);
  const isRead = () => provision.interpretation?.regions.includes(region) === true;
  return (
    <tbody>
      <tr class={styles.group}>
        <th scope="rowgroup" colspan="6" class={styles.group}>
          {words().provision(props.number)}. <span lang="kk">{provision.title.kk}</span>
          <Show when={view.isTranslated()}>
            <span class={styles.translation}>{view.text(provision.title)}</span>
          </Show>
          <span class={styles.translation}>
            {view.percent(fulfilment())} · {view.unassessed(fulfilment())}
          </span>
          <Show when={isRead() && provision.interpretation}>
            {(found) => (
              <span class={styles.translation}>
                {words().interpretation}: {view.text(found().reason)}
              </span>
            )}
          </Show>
        </th>
      </tr>
      <For each={ofKind('requirement')}>
        {(item) => (
          <>
            <PrintedRow view={view} region={region} part={item} mark={markText(item)} />
            <For each={(item.anyOf ?? []).filter((type) => view.standard.isTicked(region, type))}>
              {(type) => <PrintedRow view={view} region={region} part={type} mark={words().marks.met} />}
            </For>
          </>
        )}
      </For>
      <Show when={props.withNotes && ofKind('note').length > 0}>
        <tr>
          <th scope="rowgroup" colspan="6" class={styles.group}>
            {words().notes}. {words().notesLead}
          </th>
        </tr>
        <For each={ofKind('note')}>
          {(item) => <PrintedRow view={view} region={region} part={item} mark={tickText(item)} />}
        </For>
      </Show>
    </tbody>
  );

  function markText(item: StandardItem): string {
    const mark = view.standard.mark(region, item);
    return mark === null ? words().notYet : words().marks[mark];
  }
  function tickText(item: StandardItem): string {
    return view.standard.isTicked(region, item) ? words().marks.met : '';
  }
}

interface PrintedRowProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly part: StandardPart;
  readonly mark: string;
}

function PrintedRow(props: PrintedRowProps) {
  const { view, region, part } = props;
  const words = view.words;
  const said = () => view.standard.said(region, part.id);
  const { kind, number } = view.standard.position(part.id);
  return (
    <tr>
      <td>{kind === 'type' ? words().itemName(kind, number) : number}</td>
      <td>
        <span lang="kk">{part.text.kk}</span>
        <Show when={view.isTranslated()}>
          <span class={styles.translation}>{view.text(part.text)}</span>
        </Show>
      </td>
      <td>{props.mark}</td>
      <td dir="auto">
        {said().evidence}
        <Show when={said().documentDate}>{(day) => <> ({words().documentOf(view.date(day()))})</>}</Show>
        <For each={said().links}>{(link) => <div>{link}</div>}</For>
      </td>
      <td dir="auto">{said().responsible}</td>
      <td class={styles.narrow}>
        <Show when={said().due ?? said().review}>
          {view.date(said().due) || '–'}
          <br />/ {view.date(said().review) || '–'}
        </Show>
      </td>
    </tr>
  );
}
