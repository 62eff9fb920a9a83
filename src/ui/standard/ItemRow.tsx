import { createUniqueId, For, Show } from 'solid-js';
import { type ItemPosition, MARKS, type Mark } from '../../model/assessment';
import type { RegionCode } from '../../model/region';
import type { StandardItem, StandardPart } from '../../model/wholeMethodology';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Tag } from '../parts/Tag';
import { Details } from './Details';
import { excerptOf } from './excerpt';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface RowProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly isOpen: (item: string) => boolean;
  readonly onOpen: (item: string | null) => void;
}

/** A requirement with its mark or a note with its tick, and what stands behind it once the row is opened. */
export function ItemRow(props: RowProps & { readonly item: StandardItem }) {
  const { view, region, item } = props;
  const { standard } = view;
  const words = view.words;
  const place = standard.position(item.id);
  const types = item.anyOf ?? [];
  const mark = () => standard.mark(region, item);
  const isMetByType = () => types.some((type) => standard.isTicked(region, type));
  return (
    <li
      class={styles.row}
      classList={{ [styles.note ?? '']: item.kind === 'note', [styles.open ?? '']: props.isOpen(item.id) }}
      data-item={item.id}
      data-of={item.id}
    >
      <span class={styles.number} aria-hidden="true">
        {place.number}
      </span>
      <div class={styles.wording}>
        <Wording view={view} part={item} />
        <Show when={item.permissive && standard.said(region, item.id).mark === null}>
          <p class="label">{words().permissive}</p>
        </Show>
      </div>
      <div class={styles.control}>
        <Show
          when={item.kind === 'requirement'}
          fallback={<Tick view={view} region={region} part={item} place={place} />}
        >
          <Show when={!isMetByType()} fallback={<Tag tone="accent">{words().metByType}</Tag>}>
            <MarkControl view={view} region={region} item={item} mark={mark()} place={place} />
          </Show>
        </Show>
      </div>
      <Facts {...props} part={item} place={place} isType={false} />
      <Show when={types.length > 0}>
        <div class={styles.types}>
          <p class="label">{words().anyOf}</p>
          <ul>
            <For each={types}>{(type) => <TypeRow {...props} type={type} of={item.id} />}</For>
          </ul>
        </div>
      </Show>
    </li>
  );
}

/** One of the types of which any meets the requirement. */
function TypeRow(props: RowProps & { readonly type: StandardPart; readonly of: string }) {
  const { view, region, type } = props;
  const place = view.standard.position(type.id);
  return (
    <li
      class={`${styles.row} ${styles.note}`}
      classList={{ [styles.open ?? '']: props.isOpen(type.id) }}
      data-item={type.id}
      data-of={props.of}
    >
      <span class={styles.number} aria-hidden="true">
        {place.number}
      </span>
      <div class={styles.wording}>
        <Wording view={view} part={type} />
      </div>
      <div class={styles.control}>
        <Tick view={view} region={region} part={type} place={place} />
      </div>
      <Facts {...props} part={type} place={place} isType />
    </li>
  );
}

/** The Order's own words, and under them what they mean in the user's language. */
function Wording(props: { readonly view: StandardView; readonly part: StandardPart }) {
  return (
    <>
      <p lang="kk">{props.part.text.kk}</p>
      <Show when={props.view.isTranslated()}>
        <p class={styles.translation}>{props.view.text(props.part.text)}</p>
      </Show>
    </>
  );
}

interface MarkControlProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly item: StandardItem;
  readonly mark: Mark | null;
  readonly place: ItemPosition;
}

/** One of four marks, or none yet. */
function MarkControl(props: MarkControlProps) {
  const words = props.view.words;
  return (
    <SegmentedControl<Mark | null>
      label={`${words().itemPlace(props.place)}: ${words().mark.toLowerCase()}`}
      options={MARKS.map((value) => ({ value, text: words().shortMarks[value], title: words().marks[value] }))}
      value={props.mark}
      onChange={(mark) => void props.view.standard.say(props.region, props.item.id, { mark })}
    />
  );
}

interface TickProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly part: StandardPart;
  readonly place: ItemPosition;
}

function Tick(props: TickProps) {
  const { view } = props;
  return (
    <input
      type="checkbox"
      class={styles.tick}
      checked={view.standard.isTicked(props.region, props.part)}
      aria-label={`${view.words().itemPlace(props.place)}: ${view.words().tick}`}
      onChange={({ currentTarget }) =>
        void view.standard.say(props.region, props.part.id, { mark: currentTarget.checked ? 'met' : null })
      }
    />
  );
}

interface FactsProps extends RowProps {
  readonly part: StandardPart;
  readonly place: ItemPosition;
  readonly isType: boolean;
}

/** What is said of the row in short, on a button that opens the whole of it. */
function Facts(props: FactsProps) {
  const { view, region, part } = props;
  const words = view.words;
  const id = createUniqueId();
  const said = () => view.standard.said(region, part.id);
  const isOpen = () => props.isOpen(part.id);
  const late = () => view.late(region, part.id);
  const evidence = () => {
    const { evidence: text, links } = said();
    const parts = [excerptOf(text), links.length > 0 ? words().linksCount(links.length) : ''];
    return parts.filter((each) => each !== '').join(' · ');
  };
  return (
    <>
      <button
        type="button"
        class={styles.facts}
        aria-expanded={isOpen()}
        aria-controls={isOpen() ? id : undefined}
        aria-label={[
          words().detailsOf(words().itemPlace(props.place)),
          evidence(),
          said().responsible,
          view.date(said().due),
          late() ? words().passed : '',
        ]
          .filter((each) => each !== '')
          .join(', ')}
        onClick={() => props.onOpen(isOpen() ? null : part.id)}
      >
        <span class={styles.evidence} dir="auto">
          <Show when={evidence() !== ''} fallback={<span class="muted">{words().noEvidence}</span>}>
            {evidence()}
          </Show>
        </span>
        <span class={styles.who} dir="auto">
          {said().responsible}
        </span>
        <span class={styles.when} classList={{ bad: late() }}>
          {view.date(said().due)}
          <Show when={late()}> {words().passed}</Show>
        </span>
      </button>
      <Show when={isOpen()}>
        <div id={id} class={styles.detailsRow}>
          <Details
            view={view}
            region={region}
            item={part.id}
            isType={props.isType}
            onClear={
              said().mark === null || props.isType
                ? undefined
                : () => void view.standard.say(region, part.id, { mark: null })
            }
          />
        </div>
      </Show>
    </>
  );
}
