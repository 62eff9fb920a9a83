import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { formatExact, formatShort, plainNumber, say } from '../../i18n';
import { readQuantity } from '../../model/quantity';
import { samePlain } from '../../model/same';
import { type RateDoubt, type RateOfYear, rateDoubt, ratesOf } from './exchangeRates';
import styles from './projects.module.css';
import type { ProjectTable } from './projectTable';
import type { ScenariosView } from './view';

/** What foreign money cost in tenge, year by year, and who says so: asked for where an amount waits for it. */
export function Rates(props: { readonly table: ProjectTable }) {
  const { table } = props;
  const { view } = table;
  const words = () => view.app.words().projects;
  const rates = createMemo(
    () => ratesOf(table.projects(), (input) => table.inputOf(input)?.unit, view.document.settings().exchangeRates),
    [],
    { equals: samePlain },
  );
  const keys = createMemo(() => rates().map(keyOf), [], { equals: samePlain });
  return (
    <Show when={keys().length > 0}>
      <section class={styles.rates} aria-label={words().rates}>
        <h3 title={words().ratesLead}>{words().rates}</h3>
        {/* By their names: a rate keeps its fields while it is typed. */}
        <For each={keys()}>
          {(key) => (
            <Show when={rates().find((each) => keyOf(each) === key)}>
              {(rate) => <Rate view={view} of={rate()} doubt={rateDoubt(rate(), rates())} />}
            </Show>
          )}
        </For>
      </section>
    </Show>
  );
}

const keyOf = ({ currency, year }: RateOfYear): string => `${currency} ${year}`;

interface RateProps {
  readonly view: ScenariosView;
  readonly of: RateOfYear;
  readonly doubt: RateDoubt | null;
}

/** The fields of one rate and who says so; one that is doubted is kept all the same. */
export function Rate(props: RateProps) {
  const { view } = props;
  const words = () => view.app.words().projects;
  const [fault, setFault] = createSignal<string | null>(null);
  const faultId = createUniqueId();
  let rate: HTMLInputElement | undefined;
  let source: HTMLInputElement | undefined;
  const label = () => words().rateOf(props.of.currency, props.of.year);
  const doubtText = ({ isMore, times, than, year }: RateDoubt): string => {
    const [often, usual] = [formatShort(times, 0, view.language()), formatShort(than, 2, view.language())];
    return words().rateDoubt(isMore, often, usual, year);
  };
  const isAsked = () => props.of.isWanted && props.of.rate === null;

  const keep = async (): Promise<void> => {
    if (rate === undefined || source === undefined) return;
    const { currency, year } = props.of;
    const typed = readQuantity(rate.value, rate.value.includes(',') ? ',' : '.');
    if (typed.kind === 'blank' && props.of.rate === null) return;
    const said = typed.kind === 'number' ? { rate: typed.value, source: source.value.trim() } : null;
    if (said === null && typed.kind !== 'blank') {
      setFault(say(view.app.words().problems, { code: 'rateFaulty', text: rate.value }, view.names()));
      return;
    }
    if (samePlain(said, props.of.rate)) return;
    setFault(await view.faultOf(view.edits.setExchangeRate(currency, year, said)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void keep();
  };
  return (
    <div class={styles.rate} classList={{ [styles.asked ?? '']: isAsked() }}>
      <span>{label()}</span>
      <span aria-hidden="true">=</span>
      <input
        ref={rate}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label={isAsked() ? `${label()}: ${words().rateMissing}` : label()}
        aria-invalid={fault() !== null}
        aria-describedby={fault() === null ? undefined : faultId}
        placeholder={words().rateHint}
        title={props.of.rate === null ? undefined : formatExact(props.of.rate.rate, view.language())}
        value={props.of.rate === null ? '' : plainNumber(props.of.rate.rate, view.language())}
        onInput={() => setFault(null)}
        onChange={() => void keep()}
        onKeyDown={press}
      />
      <span>₸</span>
      <input
        ref={source}
        type="text"
        class={styles.source}
        autocomplete="off"
        aria-label={words().rateSourceOf(props.of.currency, props.of.year)}
        placeholder={words().rateSourceHint}
        value={props.of.rate?.source ?? ''}
        onChange={() => void keep()}
        onKeyDown={press}
      />
      <Show when={isAsked()}>
        <span class="warn">{words().rateMissing}</span>
      </Show>
      <Show when={fault()}>
        {(text) => (
          <span id={faultId} class="bad" role="alert">
            {text()}
          </span>
        )}
      </Show>
      <Show when={props.doubt}>
        {(doubt) => (
          <span class="warn" role="status">
            {doubtText(doubt())}
          </span>
        )}
      </Show>
    </div>
  );
}
