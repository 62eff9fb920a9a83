import { createMemo, createSignal, For, Show } from 'solid-js';
import { readYear } from '../../model/calendar';
import type { InputCode } from '../../model/methodology';
import { factorsOf } from '../../model/methodology';
import { seriesOf } from '../../model/ownInputs';
import type { ShapedColumn, SketchedColumn, TableShape, TableSketch } from '../../model/tableShape';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import { columnLetters } from './columnLetters';
import styles from './importing.module.css';

/** So many rows of figures show that they are figures. */
const SHOWN_FIGURES = 6;
/** Letters of a cell that stand in a list of choices. */
const SHOWN_LETTERS = 40;

/** What is said of a column while it is being said: the year as it is typed. */
interface Draft {
  readonly input: InputCode | null;
  readonly year: string;
  readonly unit: string;
}

const draftOf = ({ input, year, unit }: SketchedColumn): Draft => ({
  input,
  year: year === null ? '' : String(year),
  unit,
});

/** How a table as statistics offices print it is made up: as it seems to be, to be put right, beside the table itself. */
export function TableWizard(props: { readonly sketch: TableSketch; readonly onShape: (shape: TableShape) => void }) {
  const app = useApp();
  const words = () => app.words().importing.table;
  const [region, setRegion] = createSignal(props.sketch.region);
  const [headingLine, setHeadingLine] = createSignal(props.sketch.headingLine);
  const [drafts, setDrafts] = createSignal<readonly Draft[]>(props.sketch.columns.map(draftOf));
  const columns = () => props.sketch.columns;
  const update = (at: number, said: Partial<Draft>) =>
    setDrafts(drafts().map((draft, index) => (index === at ? { ...draft, ...said } : draft)));
  const updateAll = (said: Partial<Draft>) => setDrafts(drafts().map((draft) => ({ ...draft, ...said })));

  const inputs = createMemo(() => {
    const document = app.document();
    if (document === null) return [];
    const soft = factorsOf(document.methodology).filter(({ formula }) => formula.kind === 'survey');
    return [...seriesOf(document.methodology, document.settings()), ...soft].map(({ code, shortNames }) => ({
      value: code as InputCode | null,
      text: shortNames[app.language()],
    }));
  });
  const options = () => [{ value: null, text: words().none }, ...inputs()];
  /** Undefined where columns differ. */
  const inputOfAll = createMemo(() => {
    const [first, ...more] = new Set(drafts().map(({ input }) => input));
    return more.length === 0 ? first : undefined;
  });
  const unitOfAll = createMemo(() => {
    const [first = '', ...more] = new Set(drafts().map(({ unit }) => unit));
    return more.length === 0 ? first : '';
  });
  const shaped = createMemo((): readonly ShapedColumn[] =>
    columns().flatMap(({ index }, at) => {
      const draft = drafts()[at];
      const year = readYear(draft?.year ?? '');
      if (draft === undefined || draft.input === null || year.kind !== 'year' || index === region()) return [];
      return [{ index, input: draft.input, year: year.year, unit: draft.unit }];
    }),
  );
  const width = () => Math.max(...props.sketch.rows.map(({ cells }) => cells.length));
  const places = () => Array.from({ length: width() }, (_, index) => index);
  const shownRows = createMemo(() => {
    const above = props.sketch.rows.filter(({ line }) => line <= headingLine());
    return props.sketch.rows.slice(0, above.length + SHOWN_FIGURES);
  });
  const read = () => {
    const of = region();
    if (of !== null) props.onShape({ headingLine: headingLine(), region: of, columns: shaped() });
  };
  const isEnough = () => region() !== null && shaped().length > 0;
  return (
    <section class={styles.matching}>
      <p>{words().lead}</p>
      <div class={styles.matchingFields}>
        <div class={styles.matchingField}>
          <Select
            label={words().region}
            labelled
            options={[
              ...(region() === null ? [{ value: null, text: '–' }] : []),
              ...places().map((index) => ({
                value: index as number | null,
                text: words().column(columnLetters(index), sampleOf(props.sketch, headingLine(), index)),
              })),
            ]}
            value={region()}
            onChange={setRegion}
          />
        </div>
        <div class={styles.matchingField}>
          <Select
            label={words().first}
            labelled
            options={props.sketch.rows.slice(1).map(({ line, cells }, at) => ({
              value: props.sketch.rows[at]?.line ?? 0,
              text: words().firstRow(line, (cells[region() ?? 0] ?? '').slice(0, SHOWN_LETTERS)),
            }))}
            value={headingLine()}
            onChange={setHeadingLine}
          />
        </div>
        <div class={styles.matchingField}>
          <Select
            label={words().inputOfAll}
            labelled
            options={[
              ...(inputOfAll() === undefined ? [{ value: undefined, text: words().different }] : []),
              ...options(),
            ]}
            value={inputOfAll()}
            onChange={(input) => input !== undefined && updateAll({ input })}
          />
        </div>
        <div class={styles.matchingField}>
          <TextField
            label={words().unitOfAll}
            placeholder={words().unitHint}
            value={unitOfAll()}
            onChange={({ currentTarget }) => updateAll({ unit: currentTarget.value.trim() })}
          />
        </div>
      </div>
      <section class={styles.sketch} tabindex="0" aria-label={words().caption}>
        <table class={styles.sketchTable}>
          <thead>
            <tr>
              <th scope="col" class={`${styles.sketchCell} ${styles.sketchMargin}`}>
                {words().line}
              </th>
              <For each={places()}>
                {(index) => (
                  <th scope="col" class={`${styles.sketchCell} ${styles.sketchMargin}`}>
                    {columnLetters(index)}
                  </th>
                )}
              </For>
            </tr>
            <tr>
              <td class={styles.sketchCell} />
              <For each={places()}>
                {(index) => {
                  const at = () => columns().findIndex((column) => column.index === index);
                  const draft = () => (index === region() ? undefined : drafts()[at()]);
                  return (
                    <td class={styles.sketchCell}>
                      <Show when={draft()}>
                        {(said) => (
                          <div class={styles.sketchColumn}>
                            <Select
                              label={words().inputOf(columnLetters(index))}
                              options={options()}
                              value={said().input}
                              onChange={(input) => update(at(), { input })}
                            />
                            <TextField
                              bare
                              label={words().yearOf(columnLetters(index))}
                              placeholder={words().year}
                              inputmode="numeric"
                              value={said().year}
                              onInput={({ currentTarget }) => update(at(), { year: currentTarget.value })}
                            />
                            <TextField
                              bare
                              label={words().unitOf(columnLetters(index))}
                              placeholder={words().unit}
                              value={said().unit}
                              onInput={({ currentTarget }) => update(at(), { unit: currentTarget.value })}
                            />
                          </div>
                        )}
                      </Show>
                    </td>
                  );
                }}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={shownRows()}>
              {({ line, cells }) => (
                <tr classList={{ [styles.above ?? '']: line <= headingLine() }}>
                  <th scope="row" class={`${styles.sketchCell} ${styles.sketchMargin}`}>
                    {line}
                  </th>
                  <For each={places()}>
                    {(index) => (
                      <td
                        class={styles.sketchCell}
                        classList={{
                          [styles.named ?? '']: index === region(),
                          [styles.figure ?? '']: index !== region() && line > headingLine(),
                        }}
                      >
                        {cells[index] ?? ''}
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
      <div class={styles.matchingTools}>
        <Button kind="primary" data-next disabled={!isEnough()} onClick={read}>
          {words().read(shaped().length)}
        </Button>
        <Show when={!isEnough()}>
          <p class="label">{words().needed}</p>
        </Show>
      </div>
    </section>
  );
}

/** What a column says in the first row below its headings, short. */
const sampleOf = ({ rows }: TableSketch, headingLine: number, index: number): string =>
  (rows.find(({ line, cells }) => line > headingLine && (cells[index] ?? '') !== '')?.cells[index] ?? '').slice(
    0,
    SHOWN_LETTERS,
  );
