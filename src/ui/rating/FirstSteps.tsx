import { type JSX, Show } from 'solid-js';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { ladderHref, regionHref } from '../region/address';
import { useShell } from '../shell/shell';
import styles from './firstSteps.module.css';
import side from './side.module.css';
import type { LeagueView } from './view';

/**
 * Three steps from a rating of all regions to one's own: which it is, why it stands where it stands, what would lift it.
 * They are there until the last one is taken or they are put away, and ask for nothing.
 */
export function FirstSteps(props: { readonly view: LeagueView }) {
  const { view } = props;
  const { session } = view.app;
  const shell = useShell();
  const words = () => view.words().rating.firstSteps;
  /** The own region, where it has a place to be explained. */
  const placed = () => {
    const own = view.own();
    return own !== null && (view.rating().places[view.indexOf(own)] ?? 0) > 0 ? own : null;
  };
  const openWhy = (region: string): void => {
    session.setFirstSteps('why');
    location.hash = regionHref(region);
  };
  const openLift = (region: string): void => {
    session.setFirstSteps('all');
    location.hash = ladderHref(region);
  };
  return (
    <Show when={session.firstSteps() !== 'all'}>
      <section class={`${side.part} ${styles.firstSteps}`}>
        <div class={side.head}>
          <h2>{words().title}</h2>
          <Button kind="quiet" onClick={() => session.setFirstSteps('all')}>
            {words().hide}
          </Button>
        </div>
        <ol class={styles.steps}>
          <Step done={view.own() === null ? null : words().done}>
            <Show when={view.own()} fallback={<Way text={words().region} onTake={shell.chooseOwnRegion} isDialog />}>
              {(own) => view.nameOf(own())}
            </Show>
          </Step>
          <Step done={session.firstSteps() === 'why' ? words().done : null}>
            <Show when={placed()} fallback={words().why}>
              {(own) => <Way text={words().why} onTake={() => openWhy(own())} />}
            </Show>
          </Step>
          <Step done={null}>
            <Show when={placed()} fallback={words().lift}>
              {(own) => <Way text={words().lift} onTake={() => openLift(own())} />}
            </Show>
          </Step>
        </ol>
      </section>
    </Show>
  );
}

/** A step with its number, or with a tick and the word for it once it has been taken. */
function Step(props: { readonly done: string | null; readonly children: JSX.Element }) {
  return (
    <li class={styles.step} classList={{ [styles.done ?? '']: props.done !== null }}>
      <Show when={props.done}>
        {(done) => (
          <>
            <Icon name="check" class={styles.tick} />
            <span class="unseen">{done()}: </span>
          </>
        )}
      </Show>
      {props.children}
    </li>
  );
}

function Way(props: { readonly text: string; readonly onTake: () => void; readonly isDialog?: boolean }) {
  return (
    <button
      type="button"
      class={styles.way}
      aria-haspopup={props.isDialog ? 'dialog' : undefined}
      onClick={() => props.onTake()}
    >
      {props.text}
    </button>
  );
}
