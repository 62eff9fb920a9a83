import { createMemo, createSignal, For, Show } from 'solid-js';
import { formatNumber, type Names, namesIn } from '../../i18n';
import type { ItemKey } from '../../model/difference';
import { AXIS_NAMES } from '../../model/readings';
import { recordsOf } from '../../model/records';
import type { ClaimCheck, Standing } from '../../model/reviewEffect';
import { useApp } from '../../state/app';
import { ALL, type Reviewing, type Verdict } from '../../state/reviewing';
import type { Arrivals } from '../importing/arrivals';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import { DifferenceTable } from './DifferenceTable';
import { Effect, SCORE_DECIMALS } from './Effect';
import type { ReviewGround } from './itemText';
import styles from './review.module.css';

interface ReviewDialogProps {
  readonly review: Reviewing;
  readonly arrivals: Arrivals;
}

/** A colleague's copy of the open package beside it: what differs, what it does to the place, and what becomes of it. */
export function ReviewDialog(props: ReviewDialogProps) {
  const app = useApp();
  const words = () => app.words().reviewing;
  const { review } = props;
  const [reason, setReason] = createSignal('');
  const [said, setSaid] = createSignal('');

  const ground = createMemo((): ReviewGround | null => {
    const document = app.document();
    if (document === null) return null;
    const named = (of: 'scenario' | 'weights'): ReadonlyMap<string, string> => {
      const mine = [...recordsOf(document.records(), of)].map(([id, { name }]) => [id, name] as const);
      const theirs = review
        .difference()
        .items.flatMap((item) =>
          item.kind === 'record' && item.of === of && item.theirs !== null && 'name' in item.theirs
            ? [[item.id, item.theirs.name] as const]
            : [],
        );
      return new Map([...theirs, ...mine]);
    };
    return {
      words: app.words(),
      language: app.language(),
      names: namesIn(document.settings(), document.methodology, app.language()),
      settings: document.settings(),
      methodology: document.methodology,
      scenarios: named('scenario'),
      weights: named('weights'),
    };
  });

  const nothing = () =>
    review.difference().items.length > 0 ? words().nothing : review.part === null ? words().same : words().samePart;
  const conflicts = () => review.open().filter(({ standing }) => standing === 'conflict').length;
  const left = () => review.open().length;
  const decide = async (kind: Verdict['kind'], keys: Iterable<ItemKey>): Promise<void> => {
    const before = left();
    if (!(await review.decide({ kind, keys, reason: reason().trim() }))) return;
    const decided = before - left();
    setSaid(kind === 'accept' ? words().decided(decided, 0) : words().decided(0, decided));
  };
  const everything = () => review.open().map(({ key }) => key);

  return (
    <Dialog
      kind="wide"
      title={words().title(review.file.name)}
      closeText={app.words().shell.close}
      onClose={props.arrivals.endReview}
      footer={
        <div class={styles.footer}>
          <Button onClick={() => props.arrivals.openApart()}>{words().apart}</Button>
          <Show when={left() > 0} fallback={<span class="spring" />}>
            <div class={styles.reason}>
              <TextField
                label={words().reason}
                value={reason()}
                maxlength={500}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </div>
            <Button aria-disabled={review.isBusy()} onClick={() => void decide('refuse', everything())}>
              {words().refuseAll}
            </Button>
            <Button kind="primary" aria-disabled={review.isBusy()} onClick={() => void decide('accept', everything())}>
              {words().acceptAll}
            </Button>
          </Show>
        </div>
      }
    >
      <div class={styles.review}>
        <div class={styles.lead}>
          <p>{left() > 0 ? words().lead(left(), conflicts()) : nothing()}</p>
          <Show when={props.arrivals.reviewsToCome() > 0}>
            <p class="label">{app.words().importing.waiting(props.arrivals.reviewsToCome())}</p>
          </Show>
          <For each={answers(review)}>
            {({ accepted, refused, reason }) => <p>{words().answered(accepted, refused, reason)}</p>}
          </For>
          <Show when={beginning(review, words())}>{(text) => <p class="label">{text()}</p>}</Show>
          <p class="unseen" role="status">
            {said()}
          </p>
        </div>
        <Claims claims={review.claims()} names={ground()?.names ?? null} />
        <Show when={left() > 0 && ground()}>
          {(standing) => (
            <>
              <Together review={review} names={standing().names} />
              <p class={`label ${styles.keys}`}>{words().keys}</p>
              <DifferenceTable review={review} ground={standing()} onDecide={(kind, keys) => void decide(kind, keys)} />
            </>
          )}
        </Show>
      </div>
    </Dialog>
  );
}

type Words = ReturnType<ReturnType<typeof useApp>['words']>['reviewing'];

/** What the colleague has decided about the own file, reason by reason. */
function answers(review: Reviewing): readonly { reason: string; accepted: number; refused: number }[] {
  const byReason = new Map<string, { reason: string; accepted: number; refused: number }>();
  for (const { reason, accepted, refused } of review.difference().answers) {
    const known = byReason.get(reason) ?? { reason, accepted: 0, refused: 0 };
    known.accepted += accepted.length;
    known.refused += refused.length;
    byReason.set(reason, known);
  }
  return [...byReason.values()];
}

/** Since when the two packages went their own ways, and what of it nobody has to decide about. */
function beginning(review: Reviewing, words: Words): string {
  const { common, since, items, alike } = review.difference();
  const mine = items.length - review.open().length;
  const isBlind = review.open().some(({ base }) => base === undefined);
  const said = [
    review.part !== null ? words.parts[review.part] : '',
    common > 0 ? words.common(since.mine, since.theirs) : isBlind && review.part === null ? words.noCommon : '',
    mine > 0 ? words.onlyMine(mine) : '',
    alike > 0 ? words.alike(alike) : '',
  ];
  return said.filter((each) => each !== '').join(' ');
}

/** Place and R with all that is open taken over. */
function Together(props: { readonly review: Reviewing; readonly names: Names }) {
  const app = useApp();
  const words = () => app.words().reviewing;
  return (
    <Show when={props.review.effects()}>
      {(effects) => (
        <p class={styles.together}>
          <span>
            {[words().year(effects().year), app.ownRegion()?.names[app.language()], words().all]
              .filter((each) => each !== undefined)
              .join(' · ')}
            :
          </span>
          <Effect effect={effects().variants.get(ALL) ?? null} group={null} names={props.names} />
        </p>
      )}
    </Show>
  );
}

/** Regions told one by one of each year whose claim does not hold. */
const MOST_TOLD = 5;

/** How the results that the file claims stand to its figures. */
function Claims(props: { readonly claims: ClaimCheck | null; readonly names: Names | null }) {
  const app = useApp();
  const words = () => app.words().reviewing.claims;
  const standing = ({ place, R }: Standing): string =>
    `${place ?? '–'}${R === null ? '' : ` · R ${formatNumber(R, SCORE_DECIMALS, app.language())}`}`;
  return (
    <Show when={props.claims} fallback={<p class="label">{words().checking}</p>}>
      {(claims) => (
        <Show
          when={claims().faults.length > 0 || claims().isOtherMethodology}
          fallback={
            <p class="label">{claims().years === 0 ? words().none : words().hold(claims().years, claims().regions)}</p>
          }
        >
          <div class={styles.fault}>
            <p>{claims().isOtherMethodology ? words().otherMethodology : words().fault}</p>
            <For each={claims().faults}>
              {({ year, faults, heldBy }) => (
                <>
                  <p class="label">
                    {words().year(year, faults.length)}{' '}
                    {heldBy === null
                      ? words().noReading
                      : words().heldBy(
                          AXIS_NAMES.map((axis) => {
                            const values: Readonly<Record<string, { readonly name: string }>> =
                              app.words().readings.axes[axis].values;
                            return values[heldBy[axis]]?.name ?? heldBy[axis];
                          }).join(', '),
                        )}
                  </p>
                  <For each={faults.slice(0, MOST_TOLD)}>
                    {({ region, claimed, computed }) => (
                      <p class="label">
                        {words().line(props.names?.region(region) ?? region, standing(claimed), standing(computed))}
                      </p>
                    )}
                  </For>
                </>
              )}
            </For>
          </div>
        </Show>
      )}
    </Show>
  );
}
