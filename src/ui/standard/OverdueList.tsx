import { createMemo, createSignal, For, Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { createSheetLine } from '../paper/sheetLine';
import { EmptyState } from '../parts/EmptyState';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Wide } from '../parts/Wide';
import { standardHref } from './address';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface OverdueListProps {
  readonly view: StandardView;
  readonly region: RegionCode;
}

/** What was to be done or looked at again by now, the longest overdue first. */
export function OverdueList(props: OverdueListProps) {
  const { view, region } = props;
  const words = view.words;
  createSheetLine(() => ({ app: view.app, document: view.document, region }));
  const [isEverywhere, setEverywhere] = createSignal(false);
  const items = new Map(view.provisions.flatMap(({ items: all }) => all.map((item) => [item.id, item] as const)));
  const rows = createMemo(() =>
    view.standard.overdue().flatMap((late) => {
      const item = items.get(late.item);
      return item !== undefined && (isEverywhere() || late.region === region) ? [{ ...late, item }] : [];
    }),
  );
  return (
    <div class={styles.part}>
      <h2 class={styles.printedTitle}>
        {words().parts.overdue}: {isEverywhere() ? words().everywhere.toLowerCase() : view.nameOf(region)}
      </h2>
      <div class={styles.partLead}>
        <SegmentedControl
          label={words().whose}
          options={[
            { value: false, text: words().here },
            { value: true, text: words().everywhere },
          ]}
          value={isEverywhere()}
          onChange={setEverywhere}
        />
        <p class="label">{words().overdueLead(view.day(view.standard.today()))}</p>
      </div>
      <Show when={rows().length > 0} fallback={<EmptyState text={words().overdueNone} />}>
        <Wide label={words().parts.overdue}>
          <table class={styles.table}>
            <caption class="unseen">{words().parts.overdue}</caption>
            <thead>
              <tr>
                <th scope="col" class="number">
                  {words().days}
                </th>
                <th scope="col">{words().date}</th>
                <th scope="col">{words().overdueKind}</th>
                <Show when={isEverywhere()}>
                  <th scope="col">{view.app.words().terms.region}</th>
                </Show>
                <th scope="col">{words().requirement}</th>
                <th scope="col">{words().mark}</th>
                <th scope="col">{words().responsible}</th>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {({ region: of, item, kind, date, days }) => {
                  const mark = view.standard.mark(of, item);
                  return (
                    <tr>
                      <td class="number">{view.count(days)}</td>
                      <td>{view.date(date)}</td>
                      <td>{words().overdueKinds[kind]}</td>
                      <Show when={isEverywhere()}>
                        <td>{view.nameOf(of)}</td>
                      </Show>
                      <th scope="row" class={styles.wrapped}>
                        <a class={styles.toItem} href={standardHref('assessment', of, item.id)}>
                          {words().itemPlace(view.standard.position(item.id))}
                        </a>
                        {view.text(item.text)}
                      </th>
                      <td>{mark === null ? words().notYet : words().marks[mark]}</td>
                      <td dir="auto" class={styles.wrapped}>
                        {view.standard.said(of, item.id).responsible}
                      </td>
                    </tr>
                  );
                }}
              </For>
            </tbody>
          </table>
        </Wide>
      </Show>
    </div>
  );
}
