import { createMemo, For, Show } from 'solid-js';
import { compareNames, formatCount } from '../../i18n';
import { ratedRegions } from '../../model/package';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import styles from './importing.module.css';
import { Section } from './Section';
import type { SurveyCounts } from './surveyCounts';

/** A set of so many regions is shown whole, with those that sent nothing; of a larger one, those that sent something. */
const SHOWN_WHOLE = 40;
const MOST_ROWS = 200;

interface SurveyByRegionProps {
  readonly document: OpenDocument;
  readonly counts: SurveyCounts;
  /** The package has responses already: then what it will have is shown beside what comes. */
  readonly hasEarlier: boolean;
}

/** Responses of a file by region and year, against the least number of ¶4. */
export function SurveyByRegion(props: SurveyByRegionProps) {
  const app = useApp();
  const words = () => app.words().importing;
  const least = () => props.document.methodology.form.leastResponses;
  const rows = createMemo(() => {
    const regions = ratedRegions(props.document.settings());
    const compare = compareNames(app.language());
    return regions
      .map((region) => ({
        name: region.names[app.language()],
        years: props.counts.years.map((year) => props.counts.of(region.code, year)),
      }))
      .filter(({ years }) => regions.length <= SHOWN_WHOLE || years.some((each) => each.accepted + each.rejected > 0))
      .sort((a, b) => compare(a.name, b.name));
  });
  const count = (value: number) => (value === 0 ? '–' : formatCount(value, app.language()));
  return (
    <Section title={words().byRegion} lead={words().leastResponses(least())} more={rows().length - MOST_ROWS}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {words().region}
            </th>
            <For each={props.counts.years}>
              {(year) => (
                <th class={styles.group} colSpan={props.hasEarlier ? 3 : 2} scope="colgroup">
                  {year}
                </th>
              )}
            </For>
          </tr>
          <tr>
            <For each={props.counts.years}>
              {() => (
                <>
                  <th class={`number ${styles.groupStart}`} scope="col">
                    {words().accepted}
                  </th>
                  <th class="number" scope="col">
                    {words().rejected}
                  </th>
                  <Show when={props.hasEarlier}>
                    <th class="number" scope="col">
                      {words().inPackage}
                    </th>
                  </Show>
                </>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={rows().slice(0, MOST_ROWS)}>
            {(row) => (
              <tr>
                <th scope="row">{row.name}</th>
                <For each={row.years}>
                  {(of) => (
                    <>
                      <td
                        class={`number ${styles.groupStart}`}
                        classList={{ warn: !props.hasEarlier && of.accepted < least() }}
                      >
                        {count(of.accepted)}
                      </td>
                      <td class="number secondary">{count(of.rejected)}</td>
                      <Show when={props.hasEarlier}>
                        <td class="number" classList={{ warn: of.inPackage < least() }}>
                          {count(of.inPackage)}
                        </td>
                      </Show>
                    </>
                  )}
                </For>
              </tr>
            )}
          </For>
          <Show when={props.counts.unplaced > 0}>
            <tr>
              <th scope="row">{words().noPlace}</th>
              <td
                class="number secondary"
                colSpan={Math.max(1, props.counts.years.length * (props.hasEarlier ? 3 : 2))}
              >
                {count(props.counts.unplaced)}
              </td>
            </tr>
          </Show>
        </tbody>
      </table>
    </Section>
  );
}
