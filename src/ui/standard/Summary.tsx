import { For, Show } from 'solid-js';
import type { RegionCode } from '../../model/region';
import { ChainButton } from '../parts/ChainButton';
import { KeyFigure, KeyFigureList } from '../parts/KeyFigureList';
import { standardHref } from './address';
import styles from './standard.module.css';
import type { StandardView } from './view';

interface SummaryProps {
  readonly view: StandardView;
  readonly region: RegionCode;
}

/** How far the region fulfils the whole, its blocks and its provisions, and what is still open. */
export function Summary(props: SummaryProps) {
  const { view, region } = props;
  const words = view.words;
  const fulfilment = () => view.standard.fulfilment(region);
  const late = () => view.standard.overdue().filter((each) => each.region === region).length;
  return (
    <div class={styles.summary}>
      <KeyFigureList>
        <KeyFigure label={words().whole}>
          <ChainButton subject={view.subjectOf(region, 'whole')}>{view.percent(fulfilment().whole)}</ChainButton>
        </KeyFigure>
        <For each={view.standard.standard.blocks}>
          {(block, index) => (
            <KeyFigure title={view.text(block.title)} label={words().block(index() + 1)}>
              <ChainButton subject={view.subjectOf(region, 'block', index() + 1)}>
                {view.percent(fulfilment().blocks.get(block.id) ?? fulfilment().whole)}
              </ChainButton>
            </KeyFigure>
          )}
        </For>
        <KeyFigure label={words().unassessed}>
          <ChainButton subject={view.subjectOf(region, 'whole', 0, 'unassessed')}>
            {fulfilment().whole.unassessed} <small class="secondary">/ {fulfilment().whole.applying}</small>
          </ChainButton>
        </KeyFigure>
        <KeyFigure label={words().notesTicked}>
          <ChainButton subject={view.subjectOf(region, 'whole', 0, 'ticked')}>
            {fulfilment().whole.ticked} <small class="secondary">/ {fulfilment().whole.notes}</small>
          </ChainButton>
        </KeyFigure>
        <KeyFigure label={words().overdueCount} tone={late() > 0 ? 'bad' : undefined}>
          <Show when={late() > 0} fallback="0">
            <a class={styles.toOverdue} href={standardHref('overdue', region)}>
              {late()}
            </a>
          </Show>
        </KeyFigure>
      </KeyFigureList>
      <Provisions view={view} region={region} />
    </div>
  );
}

/** The provisions by block: a bar and a figure each, and the way to its requirements. */
function Provisions(props: SummaryProps) {
  const { view, region } = props;
  const words = view.words;
  const go = (provision: string) => {
    const section = document.getElementById(view.anchorOf(provision));
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  };
  return (
    <nav class={styles.provisions} aria-label={words().provisions}>
      <For each={view.standard.standard.blocks}>
        {(block) => (
          <ul>
            <For each={block.provisions}>
              {(provision) => {
                const number = view.numberOf(provision);
                const fulfilment = () => view.fulfilmentOf(region, provision.id);
                return (
                  <li>
                    <button
                      type="button"
                      title={`${words().provision(number)}. ${view.text(provision.title)}`}
                      aria-label={`${words().provision(number)}: ${words().fulfilled(view.percent(fulfilment()))}, ${view.unassessed(fulfilment())}`}
                      onClick={() => go(provision.id)}
                    >
                      <span class={styles.provisionName}>{words().provision(number)}</span>
                      <span class={styles.provisionShare}>{view.percent(fulfilment())}</span>
                      <svg width="100%" height="6" aria-hidden="true">
                        <rect class={styles.barGround} width="100%" height="6" />
                        <rect class={styles.share} width={`${(fulfilment().share || 0) * 100}%`} height="6" />
                      </svg>
                    </button>
                  </li>
                );
              }}
            </For>
          </ul>
        )}
      </For>
    </nav>
  );
}
