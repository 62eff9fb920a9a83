import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatCount } from '../../i18n';
import { readYear } from '../../model/calendar';
import { recordsOf } from '../../model/records';
import { Button } from '../parts/Button';
import { TextField } from '../parts/TextField';
import { type PackageYear, packageYears } from './packageYears';
import { Cancel, DeleteButton, DeleteRow, Form, FormRow, focusHandle, Handle } from './Row';
import styles from './structure.module.css';
import type { TabProps } from './tab';

/** The years of the package, each with what it holds. */
export function YearsTab(props: TabProps) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const years = createMemo(() => {
    props.document.cellsVersion(); // the cells themselves are plain arrays
    const { settings, mirror, batches, records } = props.document;
    return packageYears(settings(), mirror().columns, batches(), recordsOf(records(), 'form'));
  });
  const [wanted, setWanted] = createSignal('');
  const next = () => String((years().at(-1)?.year ?? new Date().getFullYear() - 1) + 1);
  const add = async () => {
    const text = wanted().trim() || next();
    const year = yearOf(text);
    const added = edits.run(
      year === null
        ? Promise.resolve({ kind: 'problem', problem: { code: 'yearFaulty', text } })
        : structure.addYear(year),
    );
    if (!(await added)) return;
    setWanted('');
    focusHandle(String(year));
  };
  return (
    <>
      <section class={styles.box} tabindex="0" aria-label={words().tabs.years}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words().year}</th>
              <th scope="col">{app.words().packages.whole}</th>
              <th class="number" scope="col">
                {words().figures}
              </th>
              <th class="number" scope="col">
                {words().responses}
              </th>
              <th scope="col">
                <span class="unseen">{words().actions}</span>
              </th>
            </tr>
          </thead>
          <tbody data-rows>
            <For each={years()} fallback={<NoYears text={words().noYears} />}>
              {(each) => <YearRow {...props} year={each} />}
            </For>
          </tbody>
        </table>
      </section>
      <Form edits={edits} code="" isStanding label={words().addYear} onSubmit={() => void add()}>
        <TextField
          label={words().newYear}
          value={wanted()}
          placeholder={next()}
          inputMode="numeric"
          size={6}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <Button type="submit">{words().addYear}</Button>
      </Form>
    </>
  );
}

const NoYears = (props: { readonly text: string }) => (
  <tr>
    <td colspan={5} class="label">
      {props.text}
    </td>
  </tr>
);

/** A year as tables print it, within the years that a package may hold; null for anything else. */
function yearOf(text: string): number | null {
  const read = readYear(text);
  return read.kind === 'year' ? read.year : null;
}

function YearRow(props: TabProps & { readonly year: PackageYear }) {
  const { edits } = props;
  const { app, structure, words } = edits;
  const count = (value: number) => (value === 0 ? '–' : formatCount(value, app.language()));
  const code = () => String(props.year.year);
  const kind = () => {
    const cover = app.derived.years().find(({ year }) => year === props.year.year);
    if (props.year.figures === 0 && props.year.responses === 0) return words().isEmpty;
    return cover?.ratingYear === true ? words().isRating : words().isPartial;
  };
  const [to, setTo] = createSignal('');
  const move = () => {
    const year = yearOf(to());
    const moved = edits.run(
      year === null
        ? Promise.resolve({ kind: 'problem', problem: { code: 'yearFaulty', text: to() } })
        : structure.moveYear(props.year.year, year),
    );
    void moved.then((done) => done && focusHandle(String(year)));
  };
  const remove = () => void edits.run(structure.deleteYear(props.year.year)).then(() => focusHandle(code()));
  return (
    <>
      <tr>
        <th scope="row">
          <Handle
            edits={edits}
            code={code()}
            name={code()}
            canDelete
            {...(props.year.figures > 0 ? { form: 'move' } : {})}
          />
        </th>
        <td class="secondary">{kind()}</td>
        <td class="number">{count(props.year.figures)}</td>
        <td class="number">{count(props.year.responses)}</td>
        <td class={styles.tools}>
          <Show when={props.year.figures > 0}>
            <Button
              kind="quiet"
              aria-label={words().moveYearOf(props.year.year)}
              onClick={() => edits.open({ kind: 'move', of: code() })}
            >
              {words().moveYear}
            </Button>
          </Show>
          <DeleteButton edits={edits} code={code()} name={code()} />
        </td>
      </tr>
      <Show when={edits.isOpen('move', code())}>
        <FormRow edits={edits} code={code()} label={words().moveYearOf(props.year.year)} onSubmit={move}>
          <TextField
            label={words().moveTo(props.year.year)}
            value={to()}
            inputMode="numeric"
            size={6}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
          <Button type="submit">{words().move}</Button>
          <Cancel edits={edits} code={code()} />
          <p class={`label ${styles.lead}`}>{words().moveLead}</p>
        </FormRow>
      </Show>
      <Show when={edits.isOpen('delete', code())}>
        <DeleteRow
          edits={edits}
          code={code()}
          name={code()}
          dependants={structure.dependantsOfYear(props.year.year)}
          onDelete={remove}
        />
      </Show>
    </>
  );
}
