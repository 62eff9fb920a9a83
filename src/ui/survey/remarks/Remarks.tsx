import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatCount } from '../../../i18n';
import { ratedRegions } from '../../../model/package';
import { recordsOf } from '../../../model/records';
import type { SurveyActions } from '../../../state/surveyActions';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { Wide } from '../../parts/Wide';
import { standingIn } from '../responseText';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';
import { beginning, foundRemarks, type Remark, remarksOf, tagCounts } from './remarks';

interface RemarksProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
}

/** So many are drawn; others are found by typing. */
const MOST_SHOWN = 200;

/** The free answers to Q16: found by a piece of text, counted, and told what they are about. */
export function Remarks(props: RemarksProps) {
  const { view } = props;
  const words = () => view.words().remarks;
  const [text, setText] = createSignal('');
  const [region, setRegion] = createSignal('');
  const [tag, setTag] = createSignal<string | null>(null);
  const [newTag, setNewTag] = createSignal('');
  const [ticked, setTicked] = createSignal<ReadonlySet<string>>(new Set());
  const remarks = createMemo(() => remarksOf(standingIn(view), view.year()));
  const tagsOf = (id: string) => recordsOf(view.document.records(), 'tags').get(id)?.tags ?? [];
  const found = createMemo(() => foundRemarks(remarks(), { text: text(), region: region(), tag: tag() }, tagsOf));
  const tags = createMemo(() => tagCounts(remarks(), tagsOf));
  const count = (of: readonly Remark[]) => of.reduce((sum, { responses }) => sum + responses.length, 0);
  const chosen = () => found().filter((remark) => ticked().has(remark.text));
  const idsOf = (of: readonly Remark[]) => of.flatMap(({ responses }) => responses.map(({ response }) => response.id));
  const tick = (name: string, isTicked: boolean) => {
    const next = new Set(ticked());
    if (isTicked) next.add(name);
    else next.delete(name);
    setTicked(next);
  };
  const add = async () => {
    const name = newTag().trim();
    if (name === '' || chosen().length === 0) return;
    if (!(await props.actions.tag(idsOf(chosen()), name, true))) return;
    setTicked(new Set<string>());
    setNewTag('');
  };
  const regions = () => [
    { value: '', text: words().allRegions },
    ...ratedRegions(view.document.settings()).map(({ code }) => ({ value: code, text: view.nameOf(code) })),
  ];
  return (
    <section class={styles.part}>
      <h2>{words().title}</h2>
      <Show when={remarks().length > 0} fallback={<p class="label">{words().none}</p>}>
        <div class={styles.decision}>
          <TextField
            label={words().find}
            bare
            placeholder={words().find}
            value={text()}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Select label={words().region} options={regions()} value={region()} onChange={setRegion} />
          <span class="label" role="status">
            {words().shown(count(found()), count(remarks()))}
          </span>
        </div>
        <Show when={tags().length > 0}>
          <ul class={styles.tagFilter} aria-label={words().tags}>
            <For each={tags()}>
              {([name, responses]) => (
                <li>
                  <button
                    type="button"
                    class={styles.tagChoice}
                    aria-pressed={tag() === name}
                    onClick={() => setTag(tag() === name ? null : name)}
                  >
                    {name} <span class="muted">{formatCount(responses, view.language())}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={found().length > 0} fallback={<p class="label">{words().noneFound}</p>}>
          <Wide label={words().title}>
            <table class={styles.table}>
              <caption class="unseen">{words().title}</caption>
              <thead>
                <tr>
                  <th scope="col" class={styles.tick}>
                    <span class="unseen">{words().select}</span>
                  </th>
                  <th scope="col">{words().answer}</th>
                  <th scope="col" class="number">
                    {words().responses}
                  </th>
                  <th scope="col">{words().regions}</th>
                  <th scope="col">{words().tags}</th>
                </tr>
              </thead>
              <tbody>
                <For each={found().slice(0, MOST_SHOWN)}>
                  {(remark) => (
                    <RemarkRow
                      view={view}
                      remark={remark}
                      tags={[...new Set(remark.responses.flatMap(({ response }) => tagsOf(response.id)))]}
                      isTicked={ticked().has(remark.text)}
                      onTick={(isTicked) => tick(remark.text, isTicked)}
                      onUntag={(name) => void props.actions.tag(idsOf([remark]), name, false)}
                    />
                  )}
                </For>
              </tbody>
            </table>
          </Wide>
          <Show when={found().length > MOST_SHOWN}>
            <p class="label">{words().more(found().length - MOST_SHOWN)}</p>
          </Show>
          <form
            class={styles.decision}
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <TextField
              label={words().newTag}
              bare
              placeholder={words().newTag}
              list="survey-tags"
              value={newTag()}
              onInput={({ currentTarget }) => setNewTag(currentTarget.value)}
            />
            <datalist id="survey-tags">
              <For each={tags()}>{([name]) => <option value={name} />}</For>
            </datalist>
            <Button type="submit" disabled={newTag().trim() === '' || chosen().length === 0}>
              {words().tagChosen(count(chosen()))}
            </Button>
          </form>
        </Show>
      </Show>
    </section>
  );
}

interface RemarkRowProps {
  readonly view: SurveyView;
  readonly remark: Remark;
  readonly tags: readonly string[];
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onUntag: (tag: string) => void;
}

function RemarkRow(props: RemarkRowProps) {
  const { view } = props;
  const words = () => view.words().remarks;
  const shown = () => beginning(props.remark.text);
  const [isOpen, setOpen] = createSignal(false);
  /** Whose answers are counted, region by region: `Абай облысы 2, Ақмола облысы 1`. */
  const counted = () =>
    regions()
      .map((name) => {
        const own = props.remark.responses.filter(({ response }) => view.nameOf(response.region ?? '') === name);
        return `${name} ${formatCount(own.length, view.language())}`;
      })
      .join(', ');
  const regions = () => [...new Set(props.remark.responses.map(({ response }) => view.nameOf(response.region ?? '')))];
  return (
    <tr class={styles.row}>
      <td>
        <input
          type="checkbox"
          aria-label={words().selectOf(shown())}
          checked={props.isTicked}
          onChange={({ currentTarget }) => props.onTick(currentTarget.checked)}
        />
      </td>
      <th scope="row" class={styles.remark} dir="auto">
        {shown()}
      </th>
      <td class="number">
        <button
          type="button"
          class={styles.whose}
          aria-expanded={isOpen()}
          title={words().whose}
          onClick={() => setOpen(!isOpen())}
        >
          {formatCount(props.remark.responses.length, view.language())}
        </button>
      </td>
      <td class={styles.wrapped}>
        <Show
          when={isOpen()}
          fallback={regions().length > MOST_NAMED ? words().regionsCount(regions().length) : regions().join(', ')}
        >
          {counted()}
        </Show>
      </td>
      <td>
        <span class={styles.choices}>
          <For each={props.tags}>
            {(tag) => (
              <button
                type="button"
                class={styles.tagChoice}
                aria-label={words().untag(tag, shown())}
                onClick={() => props.onUntag(tag)}
              >
                {tag} ×
              </button>
            )}
          </For>
        </span>
      </td>
    </tr>
  );
}

/** Regions that are named one by one; more are counted. */
const MOST_NAMED = 3;
