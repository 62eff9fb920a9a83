import { createMemo, createSignal, For, Show } from 'solid-js';
import { expertOpinions } from '../../../model/experts';
import { type Factor, factorsOf } from '../../../model/methodology';
import { ratedRegions } from '../../../model/package';
import { recordsOf } from '../../../model/records';
import type { SurveySummary } from '../../../model/survey';
import { expertMarkId } from '../../../model/surveyRecords';
import type { SurveyActions } from '../../../state/surveyActions';
import { Button } from '../../parts/Button';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { Wide } from '../../parts/Wide';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';

interface ExpertsProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
  readonly summary: SurveySummary;
}

/** The ends of the scale on which experts mark, as respondents do. */
const [LOWEST, HIGHEST] = [1, 7] as const;

/** What experts say instead of the survey, where the methodology lets them (¶7): their marks, mean and spread, and the choice. */
export function Experts(props: ExpertsProps) {
  const { view } = props;
  const factors = factorsOf(view.methodology).filter(
    ({ formula }) => formula.kind === 'survey' && formula.expertAllowed,
  );
  return (
    <Show when={factors.length > 0} fallback={<p class={styles.message}>{view.words().experts.notAllowed}</p>}>
      <For each={factors}>{(factor) => <FactorExperts {...props} factor={factor} />}</For>
    </Show>
  );
}

function FactorExperts(props: ExpertsProps & { readonly factor: Factor }) {
  const { view, factor } = props;
  const words = () => view.words().experts;
  const marks = createMemo(() =>
    [...recordsOf(view.document.records(), 'expertMark').values()].filter(
      (each) => each.factor === factor.code && each.year === view.year(),
    ),
  );
  const opinions = createMemo(() => expertOpinions(marks(), factor.code, view.year()));
  const [added, setAdded] = createSignal<readonly string[]>([]);
  const [name, setName] = createSignal('');
  const experts = createMemo(() => [...new Set([...marks().map(({ expert }) => expert), ...added()])]);
  const isChosen = () => view.document.settings().expert.includes(factor.code);
  const regions = () => ratedRegions(view.document.settings());
  const valueIn = (region: string) => {
    const rating = view.app.derived.rating();
    const index = rating?.regions.indexOf(region) ?? -1;
    const place = rating?.factors.findIndex((each) => each.factor === factor.code) ?? -1;
    return rating?.factors[place]?.values[index] ?? Number.NaN;
  };
  const surveyOf = (region: string) => {
    const code = factor.formula.kind === 'survey' ? factor.formula.questions[0] : undefined;
    const statistics = props.summary.questions.find(({ question }) => question === code);
    return statistics?.value[props.summary.regions.indexOf(region)] ?? Number.NaN;
  };
  const add = () => {
    const wanted = name().trim();
    if (wanted === '' || experts().includes(wanted)) return;
    setAdded([...added(), wanted]);
    setName('');
  };
  const title = () => `${factor.code} ${factor.names[view.language()]}`;
  return (
    <section class={styles.part}>
      <h2>{title()}</h2>
      <p class="label">{words().lead}</p>
      <div class={styles.decision}>
        <SegmentedControl
          label={words().source}
          options={[
            { value: false, text: words().survey },
            { value: true, text: words().experts },
          ]}
          value={isChosen()}
          onChange={(chosen) => void props.actions.chooseExperts(factor.code, chosen)}
        />
        <span class="label">{isChosen() ? words().chosenExperts : words().chosenSurvey}</span>
      </div>
      <form
        class={styles.decision}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField
          label={words().newExpert}
          bare
          placeholder={words().newExpert}
          value={name()}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" disabled={name().trim() === ''}>
          {words().add}
        </Button>
      </form>
      <Wide label={title()}>
        <table class={`${styles.table} ${styles.narrowTable}`}>
          <caption class="unseen">{title()}</caption>
          <thead>
            <tr>
              <th scope="col" class={styles.frozen}>
                {view.words().counts.region}
              </th>
              <For each={experts()}>
                {(expert) => (
                  <th scope="col" class="number">
                    {expert}
                  </th>
                )}
              </For>
              <th scope="col" class="number">
                {words().mean}
              </th>
              <th scope="col" class="number">
                {words().spread}
              </th>
              <th scope="col" class="number">
                {words().surveyMean}
              </th>
              <th scope="col" class="number">
                {words().used}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={regions()}>
              {({ code }) => (
                <tr class={styles.row} classList={{ [styles.own ?? '']: view.isOwn(code) }}>
                  <th scope="row" class={styles.frozen}>
                    {view.nameOf(code)}
                  </th>
                  <For each={experts()}>{(expert) => <MarkCell {...props} region={code} expert={expert} />}</For>
                  <td class="number">{view.number(opinions().get(code)?.mean ?? Number.NaN, 2)}</td>
                  <td class="number">{view.number(opinions().get(code)?.deviation ?? Number.NaN, 2)}</td>
                  <td class="number secondary">{view.number(surveyOf(code), 2)}</td>
                  <td class="number">{view.number(valueIn(code), 2)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Wide>
      <Show when={experts().length === 0}>
        <p class="label">{words().none}</p>
      </Show>
    </section>
  );
}

interface MarkCellProps extends ExpertsProps {
  readonly factor: Factor;
  readonly region: string;
  readonly expert: string;
}

/** One expert's mark of one region: typed, kept with Enter or when it is left, emptied to take it away. */
function MarkCell(props: MarkCellProps) {
  const { view } = props;
  const words = () => view.words().experts;
  const of = () => ({ factor: props.factor.code, region: props.region, year: view.year(), expert: props.expert });
  const standing = () => recordsOf(view.document.records(), 'expertMark').get(expertMarkId(of()))?.mark ?? null;
  const shown = (mark: number | null) =>
    mark === null ? '' : String(mark).replace('.', view.language() === 'en' ? '.' : ',');
  const [problem, setProblem] = createSignal(false);
  const keep = (field: HTMLInputElement) => {
    const typed = field.value.trim();
    const mark = typed === '' ? null : markIn(typed);
    setProblem(mark === undefined);
    if (mark === undefined || mark === standing()) return;
    void props.actions.mark(of(), mark);
  };
  return (
    <td class="number">
      <input
        class={styles.markField}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label={words().markOf(props.expert, view.nameOf(props.region))}
        aria-invalid={problem()}
        title={problem() ? words().scale(LOWEST, HIGHEST) : undefined}
        value={shown(standing())}
        onChange={({ currentTarget }) => keep(currentTarget)}
      />
    </td>
  );
}

/** A mark on the scale; undefined where the text is none. */
function markIn(text: string): number | undefined {
  const mark = Number(text.replace(',', '.'));
  return Number.isFinite(mark) && mark >= LOWEST && mark <= HIGHEST ? mark : undefined;
}
