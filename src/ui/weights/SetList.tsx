import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { WORKING_SET } from '../../model/weightSets';
import type { SetFileKind } from '../../state/weightEdits';
import { FileButton } from '../importing/FileButton';
import { MethodLink } from '../method/MethodLink';
import { Button } from '../parts/Button';
import { ChainButton } from '../parts/ChainButton';
import { Change } from '../parts/Change';
import { download } from '../parts/download';
import { Menu, type MenuItem } from '../parts/Menu';
import { NameField } from '../parts/NameField';
import { Tag } from '../parts/Tag';
import { placesGained } from '../rating/league';
import { DeleteSet } from './DeleteSet';
import { TakeSets } from './TakeSets';
import type { SetRow, WeightsView } from './view';
import styles from './weights.module.css';

/** Endings of files that sets are read from. */
const SET_FILES = '.csv,.xlsx,.json,.txt';

/** Every set with the own region's R and place under it, which of them is on view, and what can be done with it. */
export function SetList(props: { readonly view: WeightsView }) {
  const { view } = props;
  const words = view.words;
  /** The direction that weighs most in the methodology. */
  const heaviest = createMemo(() => view.directions.reduce((most, each) => (each.weight > most.weight ? each : most)));
  const weightIn = ({ weights }: SetRow): number => weights[heaviest().code] ?? heaviest().weight;
  const isOwn = () => view.own() >= 0;
  let table: HTMLTableElement | undefined;
  /** The name that was typed, or given up, has had the keyboard: it goes to the set on view. */
  const focusOnView = (): void => {
    view.setForm(null);
    queueMicrotask(() => table?.querySelector<HTMLElement>('[aria-current=true] button')?.focus());
  };
  const toDelete = () => {
    const form = view.form();
    return form?.kind === 'delete' ? form.id : null;
  };
  const toTake = () => {
    const form = view.form();
    return form?.kind === 'take' ? form.sets : null;
  };
  const ownName = () => view.app.ownRegion()?.shortNames[view.language()] ?? '';
  return (
    <section class={styles.part} data-help="weightSet">
      <div class={styles.head}>
        <h2>{words().sets}</h2>
        <Menu text={words().actions} items={actionsOf(view)} />
        <FileButton accept={SET_FILES} onFiles={(files) => void view.readFiles(files)}>
          {words().fromFile}
        </FileButton>
      </div>
      <table ref={table} class={styles.sets}>
        <thead>
          <tr>
            <th scope="col">{words().set}</th>
            <th scope="col" class="number">
              {words().weightIn(heaviest().code)}
            </th>
            <Show when={isOwn()}>
              <th scope="col" class="number">
                {words().own(ownName())}
              </th>
              <th scope="col" class="number">
                {words().place}
              </th>
              <th scope="col" class="number" title={words().change}>
                ±
              </th>
            </Show>
          </tr>
        </thead>
        <tbody>
          <For each={view.sets()}>
            {(set) => (
              <tr
                classList={{ [styles.shown ?? '']: view.onView() === set.id }}
                aria-current={view.onView() === set.id}
              >
                <th scope="row">
                  <Named view={view} set={set} onEnd={focusOnView} />
                </th>
                <td class="number">
                  <ChainButton
                    subject={{
                      kind: 'direction weight',
                      region: view.ownCode(),
                      year: view.rating()?.year ?? 0,
                      direction: heaviest().code,
                    }}
                    under={() => view.underSet(set)}
                  >
                    {view.number(weightIn(set), 1)}
                  </ChainButton>
                </td>
                <Show when={isOwn()}>
                  <Result view={view} set={set} />
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={view.form()?.kind === 'save'}>
        <Saving view={view} onEnd={focusOnView} />
      </Show>
      <Show when={toDelete()}>{(id) => <DeleteSet view={view} id={id()} />}</Show>
      <Show when={toTake()}>{(sets) => <TakeSets view={view} sets={sets()} />}</Show>
      <p class="label">{words().ownMethodLead}</p>
      <p class="label">
        <MethodLink />
      </p>
    </section>
  );
}

/** What can be done with the set on view, and with all. */
function actionsOf(view: WeightsView): readonly MenuItem[] {
  const words = view.words();
  const id = view.onView();
  const name = id === null ? (view.sets()[0]?.name ?? '') : view.named(id);
  const isSaved = id !== null && id !== WORKING_SET;
  const hasSaved = view.sets().some((set) => set.id !== null && set.id !== WORKING_SET);
  const give = (kind: SetFileKind, all: boolean) => async () =>
    download(await view.file(all ? null : id, kind, all ? words.fileOfAll : name));
  return [
    ...(isSaved ? [{ text: words.rename, onSelect: () => view.setForm({ kind: 'rename', id }) }] : []),
    ...(id === null ? [] : [{ text: words.delete, explanation: name, onSelect: () => view.askToRemove(id) }]),
    { text: words.toXlsx, explanation: name, onSelect: give('xlsx', false) },
    { text: words.toCsv, explanation: name, onSelect: give('csv', false) },
    { text: words.toJson, explanation: name, onSelect: give('json', false) },
    ...(hasSaved
      ? [
          { text: words.allToXlsx, onSelect: give('xlsx', true) },
          { text: words.allToCsv, onSelect: give('csv', true) },
          { text: words.allToJson, onSelect: give('json', true) },
        ]
      : []),
  ];
}

/** A set's name, by which it is put on view; a field while it is renamed. */
function Named(props: { readonly view: WeightsView; readonly set: SetRow; readonly onEnd: () => void }) {
  const { view } = props;
  const words = view.words;
  const isNamed = () => {
    const form = view.form();
    return form?.kind === 'rename' && form.id === props.set.id;
  };
  return (
    <Show
      when={isNamed()}
      fallback={
        <>
          <button type="button" title={words().show(props.set.name)} onClick={() => view.choose(props.set.id)}>
            {props.set.name}
          </button>
          <Show when={props.set.id === null}>
            <Tag>{words().readOnly}</Tag>
          </Show>
          <Show when={props.set.id === WORKING_SET}>
            <Tag tone="accent">{words().notSaved}</Tag>
          </Show>
        </>
      }
    >
      <NameField
        label={words().nameOf(props.set.name)}
        hint={words().nameKeys}
        text={untrack(() => props.set.name)}
        keepsOnLeave
        onName={(name) => (props.set.id === null ? Promise.resolve(null) : view.rename(props.set.id, name))}
        onEnd={props.onEnd}
      />
    </Show>
  );
}

function Result(props: { readonly view: WeightsView; readonly set: SetRow }) {
  const { view } = props;
  const result = () => view.resultOf(props.set.id);
  const place = () => result()?.places[view.own()] ?? 0;
  const gained = () => {
    const [order, here] = [view.resultOf(null), result()];
    return order === undefined || here === undefined || props.set.id === null
      ? null
      : placesGained(order.places, here.places, view.own());
  };
  const changeWords = () => {
    const words = view.app.words().rating;
    const by = gained() ?? 0;
    return by === 0 ? words.same : by > 0 ? words.up(by) : words.down(-by);
  };
  const subject = (kind: 'score' | 'place'): Subject => ({
    kind,
    region: view.ownCode(),
    year: view.rating()?.year ?? 0,
  });
  const under = () => view.underSet(props.set);
  return (
    <>
      <td class="number">
        <ChainButton subject={subject('score')} under={under}>
          {view.number(result()?.scores[view.own()] ?? Number.NaN, 3)}
        </ChainButton>
      </td>
      <td class="number">
        <ChainButton subject={subject('place')} under={under}>
          {place() === 0 ? '–' : place()}
        </ChainButton>
      </td>
      <td class="number">
        <Show when={gained() !== null}>
          <ChainButton
            subject={subject('place')}
            under={under}
            formula={`${view.resultOf(null)?.places[view.own()] ?? ''} − ${place()}`}
          >
            <Change places={gained()} words={changeWords()} />
          </ChainButton>
        </Show>
      </td>
    </>
  );
}

/** The name under which the working set is kept; where another has it, that one can be replaced. */
function Saving(props: { readonly view: WeightsView; readonly onEnd: () => void }) {
  const { view } = props;
  const words = view.words;
  const [tried, setTried] = createSignal('');
  const save = (name: string) => {
    setTried(name);
    return view.save(name);
  };
  return (
    <div class={styles.naming}>
      <NameField label={words().nameOfNew} hint={words().nameKeys} text="" onName={save} onEnd={props.onEnd} />
      <Show when={view.withName(tried())}>
        {(set) => (
          <>
            <Show when={view.usedBy(set().id)}>{(scenarios) => <p class="warn">{words().usedBy(scenarios())}</p>}</Show>
            <Button
              onClick={async () => {
                await view.replace(set());
                props.onEnd();
              }}
            >
              {words().replace(set().name)}
            </Button>
          </>
        )}
      </Show>
    </div>
  );
}
