import { createMemo, createResource, createSignal, For, Show } from 'solid-js';
import type { Subject } from '../../model/explanation';
import { factorsOf } from '../../model/methodology';
import type { Rating } from '../../model/rating';
import { AXES, type Readings } from '../../model/readings';
import type { RegionCode } from '../../model/region';
import { useApp } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { createExplaining } from '../../state/explaining';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { ParagraphLink } from '../parts/ParagraphLink';
import { SegmentedControl } from '../parts/SegmentedControl';
import { Select } from '../parts/Select';
import { useShell } from '../shell/shell';
import { namingOf } from '../trace/chain';
import { FormulaPart } from '../trace/FormulaPart';
import { codeAndName, regionName, shownQuantity, subjectName } from '../trace/subjectText';
import { factorWith, growthFactor } from './examples';
import styles from './method.module.css';
import { workedSteps } from './workedSteps';

interface MethodPageProps {
  readonly document: OpenDocument;
  readonly onClose: () => void;
}

/**
 * How the rating is computed, worked through with the numbers on view: one factor of one region, from the cells to the
 * place. Another factor, region or way to points can be looked at; the package stays as it is.
 */
export function MethodPage(props: MethodPageProps) {
  const app = useApp();
  const words = () => app.words().help;
  return (
    <Dialog
      kind="wide"
      help="points"
      title={words().method}
      closeText={app.words().shell.close}
      onClose={props.onClose}
      isText
    >
      <Show when={app.derived.rating()}>
        {(rating) => <Worked document={props.document} rating={rating()} onClose={props.onClose} />}
      </Show>
    </Dialog>
  );
}

function Worked(props: MethodPageProps & { readonly rating: Rating }) {
  const app = useApp();
  const { methodology } = props.document;
  const words = () => app.words().help.worked;
  const naming = () => namingOf(app, props.document);
  const [chosenRegion, setRegion] = createSignal<RegionCode | null>(null);
  const [chosenFactor, setFactor] = createSignal<string | null>(null);
  const [chosenPoints, setPoints] = createSignal<Readings['points'] | null>(null);

  const region = createMemo((): RegionCode => {
    const { regions, places } = props.rating;
    const wanted = [chosenRegion(), app.ownRegion()?.code].find((code) => code != null && regions.includes(code));
    return wanted ?? regions[Math.max(0, places.indexOf(1))] ?? '';
  });
  const factor = createMemo((): string => {
    const known = factorsOf(methodology).map(({ code }) => code);
    const ground = { rating: props.rating, methodology, region: region() };
    const usual = growthFactor(ground) ?? factorWith(ground, () => true);
    return known.find((code) => code === chosenFactor()) ?? usual ?? known[0] ?? '';
  });
  const usualPoints = () => props.rating.choices.readings.points;
  const points = () => chosenPoints() ?? usualPoints();
  const isTried = () => points() !== usualPoints();
  const [tried] = createResource(
    () => (isTried() ? { rating: props.rating, points: points() } : null),
    async (asked) => ({ ...asked, found: await app.ratingOf(asked.rating.year, asked.points) }),
  );
  const rated = createMemo((): Rating | null => {
    if (!isTried()) return props.rating;
    const found = tried.latest;
    return found?.rating === props.rating && found.points === points() ? found.found : null;
  });
  return (
    <>
      <p>{words().lead}</p>
      <div class={styles.choices}>
        <Select
          label={app.words().terms.region}
          options={props.rating.regions.map((value) => ({ value, text: regionName(naming(), value) }))}
          value={region()}
          onChange={setRegion}
        />
        <Select
          label={words().factor}
          options={factorsOf(methodology).map(({ code }) => ({ value: code, text: codeAndName(naming(), code) }))}
          value={factor()}
          onChange={setFactor}
        />
        <SegmentedControl
          label={app.words().readings.axes.points.name}
          options={AXES.points.map((value) => ({ value, text: app.words().readings.axes.points.values[value].name }))}
          value={points()}
          onChange={setPoints}
        />
      </div>
      <p class={styles.note} role="status">
        {isTried() ? (rated() === null ? words().computing : words().tried) : ''}
      </p>
      <Show when={rated()}>
        {(shown) => (
          <Steps
            document={props.document}
            rating={shown()}
            region={region()}
            factor={factor()}
            isTried={isTried()}
            onClose={props.onClose}
          />
        )}
      </Show>
    </>
  );
}

interface StepsProps extends MethodPageProps {
  readonly rating: Rating;
  readonly region: RegionCode;
  readonly factor: string;
  /** The numbers are those of another reading than the package's: what is shown elsewhere is not theirs. */
  readonly isTried: boolean;
}

function Steps(props: StepsProps) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().help.worked;
  const naming = () => namingOf(app, props.document);
  const steps = createMemo(() =>
    workedSteps(props.document.methodology, props.rating, { region: props.region, factor: props.factor }),
  );
  const explained = createExplaining(app, () => ({ kind: 'place', region: props.region, year: props.rating.year }), {
    isFormulaAll: true,
    given: () => props.rating,
  });
  const open = (subject: Subject): void => {
    props.onClose();
    queueMicrotask(() => shell.openTrace(subject));
  };
  const view = {
    words: app.words,
    language: app.language,
    naming,
    get go() {
      return props.isTried ? null : open;
    },
  };
  return (
    <ol class={styles.steps}>
      <For each={steps()}>
        {(step) => (
          <Show when={explained().of(step.subject)}>
            {(explanation) => (
              <li>
                <h3>{subjectName(naming(), step.subject)}</h3>
                <p class={styles.lead}>
                  {words().steps[step.kind]}{' '}
                  <For each={explanation().paragraphs}>
                    {(number) => <ParagraphLink number={number} class={styles.paragraph} />}
                  </For>
                </p>
                <Show
                  when={!Number.isNaN(explanation().result.value)}
                  fallback={<p class={styles.note}>{words().noValue}</p>}
                >
                  <p class={styles.figure} data-step={step.kind}>
                    {shownQuantity(naming(), step.subject, explanation().result)}
                    <Show when={explanation().result.isShare}>{'\u00A0%'}</Show>
                  </p>
                  <FormulaPart view={view} explanation={explanation()} />
                </Show>
                <Show when={!props.isTried}>
                  <Button kind="quiet" aria-haspopup="dialog" onClick={() => open(step.subject)}>
                    {words().whole}
                  </Button>
                </Show>
              </li>
            )}
          </Show>
        )}
      </For>
    </ol>
  );
}
