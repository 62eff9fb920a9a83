import { createSignal, For, Show } from 'solid-js';
import type { QuestionCode } from '../../model/methodology';
import {
  columnsByOrder,
  isEnough,
  readsAsForm,
  SURVEY_FIELDS,
  type SurveyColumns,
  type SurveyField,
} from '../../model/surveyColumns';
import { useApp } from '../../state/app';
import { Button } from '../parts/Button';
import { Select } from '../parts/Select';
import { TextField } from '../parts/TextField';
import styles from './importing.module.css';

interface ColumnMatchingProps {
  /** What the first row says, column by column. */
  readonly names: readonly string[];
  /** What is known of them. */
  readonly columns: SurveyColumns['columns'];
  readonly onColumns: (columns: SurveyColumns) => void;
}

/** A table that may be a survey: which of its columns is which, as far as it is known, the rest to be said or taken by order. */
export function ColumnMatching(props: ColumnMatchingProps) {
  const app = useApp();
  const words = () => app.words().importing.columns;
  const form = () => app.document()?.methodology.form;
  const questions = (): readonly QuestionCode[] => form()?.block2.questions.map(({ code }) => code) ?? [];
  const [columns, setColumns] = createSignal(props.columns);
  const byOrder = columnsByOrder(props.names.length, questions());
  /** A first row that reads as a form is one, however the columns are found. */
  const isForm = (of: SurveyColumns['columns']): boolean => {
    const rules = form();
    return rules !== undefined && readsAsForm(props.names, of, rules);
  };
  const [hasHeader, setHasHeader] = createSignal(!isForm(props.columns) && !isForm(byOrder));
  const [year, setYear] = createSignal(String(app.year() ?? new Date().getFullYear()));
  const told = (): SurveyColumns => ({
    columns: columns(),
    hasHeader: hasHeader(),
    year: columns().year === undefined && /^\d{4}$/.test(year()) ? Number(year()) : null,
  });
  const options = () => [
    { value: null, text: words().none },
    ...props.names.map((name, index) => ({ value: index, text: name === '' ? words().unnamed(index + 1) : name })),
  ];
  const choose = (field: SurveyField | QuestionCode, index: number | null) => {
    const { [field]: _before, ...rest } = columns() as Readonly<Record<string, number>>;
    setColumns(index === null ? rest : { ...rest, [field]: index });
  };
  const nameOf = (field: SurveyField | QuestionCode): string =>
    (SURVEY_FIELDS as readonly string[]).includes(field) ? words().fields[field as SurveyField] : field;
  return (
    <section class={styles.matching}>
      <p>{words().lead}</p>
      <div class={styles.matchingTools}>
        <Button onClick={() => setColumns(byOrder)}>{words().byOrder}</Button>
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={hasHeader()}
            onChange={({ currentTarget }) => setHasHeader(currentTarget.checked)}
          />
          {words().hasHeader}
        </label>
      </div>
      <div class={styles.matchingFields}>
        <For each={[...SURVEY_FIELDS, ...questions()]}>
          {(field) => (
            <div class={styles.matchingField}>
              <Select
                label={nameOf(field)}
                labelled
                options={options()}
                value={columns()[field] ?? null}
                onChange={(index) => choose(field, index)}
              />
              <Show when={field === 'year' && columns().year === undefined}>
                <TextField
                  label={words().yearOfAll}
                  inputmode="numeric"
                  value={year()}
                  onInput={({ currentTarget }) => setYear(currentTarget.value.trim())}
                />
              </Show>
            </div>
          )}
        </For>
      </div>
      <div class={styles.matchingTools}>
        <Button kind="primary" disabled={!isEnough(told(), questions())} onClick={() => props.onColumns(told())}>
          {words().read}
        </Button>
        <Show when={!isEnough(told(), questions())}>
          <p class="label">{words().needed}</p>
        </Show>
      </div>
    </section>
  );
}
