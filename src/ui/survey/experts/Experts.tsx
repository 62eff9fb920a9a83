import { createMemo, createSignal, For, Show } from 'solid-js';
import { expertOpinions } from '../../../model/experts';
import { type Factor, factorsOf } from '../../../model/methodology';
import { ratedRegions } from '../../../model/package';
import { recordsOf } from '../../../model/records';
import type { SurveySummary } from '../../../model/survey';
import type { SurveyActions } from '../../../state/surveyActions';
import { Button } from '../../parts/Button';
import { createMediaQuery } from '../../parts/mediaQuery';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { TextField } from '../../parts/TextField';
import { ROW_HEIGHT } from '../../sheet/layout';
import { Sheet } from '../../sheet/Sheet';
import type { CellText, SheetHandle, Skipped } from '../../sheet/source';
import { useShell } from '../../shell/shell';
import styles from '../survey.module.css';
import type { SurveyView } from '../view';
import { createMarkSheet, HIGHEST, LOWEST } from './markSheet';

interface ExpertsProps {
  readonly view: SurveyView;
  readonly actions: SurveyActions;
  readonly summary: SurveySummary;
}

/** A thin scroll bar under the last row and the lines around, in pixels. */
const [SCROLL_BAR, BORDERS] = [12, 2] as const;
/** So many texts that are no mark are told; the rest is counted. */
const MOST_TOLD = 4;

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
  const shell = useShell();
  const words = () => view.words().experts;
  const marks = createMemo(
    () =>
      new Map(
        [...recordsOf(view.document.records(), 'expertMark')].filter(
          ([, each]) => each.factor === factor.code && each.year === view.year(),
        ),
      ),
  );
  const opinions = createMemo(() => expertOpinions(marks().values(), factor.code, view.year()));
  const [added, setAdded] = createSignal<readonly string[]>([]);
  const [name, setName] = createSignal('');
  const experts = createMemo(() => [...new Set([...[...marks().values()].map(({ expert }) => expert), ...added()])]);
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
  const isNarrow = createMediaQuery('(max-width: 720px)');
  const sheet = createMarkSheet({
    view,
    factor: factor.code,
    isNarrow,
    regions: createMemo(() => regions().map(({ code }) => code)),
    experts,
    marks,
    opinions,
    surveyOf,
    usedIn: valueIn,
  });
  let marksSheet: SheetHandle | undefined;
  const add = () => {
    const wanted = name().trim();
    if (wanted === '' || experts().includes(wanted)) return;
    setAdded([...added(), wanted]);
    setName('');
    marksSheet?.activate({ row: 0, column: experts().indexOf(wanted) + 1 });
    marksSheet?.focus();
  };

  /** What is told of one action is told in one message. */
  let said: string[] = [];
  const saySoon = (text: string): void => {
    if (said.length === 0) {
      queueMicrotask(() => {
        shell.say(said.join(' '));
        said = [];
      });
    }
    said.push(text);
  };
  const tellSkipped = ({ readOnly, outside }: Skipped): void => {
    const { skippedReadOnly, skippedOutside } = view.app.words().data;
    if (readOnly > 0) saySoon(skippedReadOnly(readOnly));
    if (outside > 0) saySoon(skippedOutside(outside));
  };
  const write = (batch: readonly CellText[], isPasted = false): void => {
    const { wanted, refused } = sheet.read(batch);
    if (wanted.length > 0) void props.actions.mark(view.year(), wanted);
    if (isPasted && batch.length > 1) saySoon(view.app.words().pasting.wrote(batch.length - refused.length));
    if (refused.length === 0) return;
    const told = refused.slice(0, MOST_TOLD).map((text) => `«${text}»`);
    saySoon(words().noMark(told.join(', '), refused.length, LOWEST, HIGHEST));
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
      <div
        class={styles.markSheet}
        style={{
          height: `${(regions().length + 1) * ROW_HEIGHT + SCROLL_BAR}px`,
          'max-width': `${sheet.width() + BORDERS}px`,
        }}
      >
        <Sheet
          source={sheet.source}
          label={title()}
          hint={view.app.words().data.hint}
          onReady={(handle) => {
            marksSheet = handle;
            const first = sheet.first();
            if (first !== null) handle.activate(first);
          }}
          onEdit={write}
          onPaste={(batch) => write(batch, true)}
          onFill={(batch) => write(sheet.filled(batch))}
          onClear={(places) => write(places.map((place) => ({ ...place, text: '' })))}
          onTooLarge={(cells, most) => shell.say(view.app.words().pasting.tooLarge(cells, most))}
          onSkipped={tellSkipped}
          onLastRow={() => shell.say(view.app.words().data.lastRow)}
          onStranded={(text) => shell.say(view.app.words().data.stranded(text))}
          onUndo={() => void view.app.undo()}
          onRedo={() => void view.app.redo()}
        />
      </div>
      <Show when={experts().length === 0}>
        <p class="label">{words().none}</p>
      </Show>
    </section>
  );
}
