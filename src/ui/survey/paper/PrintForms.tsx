import { createResource, createSignal, For, onCleanup, onMount, type ParentProps, Show } from 'solid-js';
import { render } from 'solid-js/web';
import { ratedRegions } from '../../../model/package';
import type { SurveyForm } from '../../../model/wholeMethodology';
import { LANGUAGES, type Language } from '../../../model/words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { whilePrinting } from '../../parts/paper';
import { SegmentedControl } from '../../parts/SegmentedControl';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import type { SurveyView } from '../view';
import { numbersFrom } from './numbers';
import { PrintedForm } from './PrintedForm';
import styles from './paper.module.css';

/** A ream of paper, two sheets a form. */
const MOST_COPIES = 250;

interface PrintFormsProps {
  readonly view: SurveyView;
  readonly onClose: () => void;
}

/** The official form to be printed: in which language, for which region, in what quantity and numbered from where. */
export function PrintForms(props: PrintFormsProps) {
  const { view } = props;
  const words = () => view.words().paper;
  const [language, setLanguage] = createSignal<Language>(view.language());
  const [region, setRegion] = createSignal('');
  const [copies, setCopies] = createSignal(1);
  const [first, setFirst] = createSignal('');
  const [whole] = createResource(view.app.wholeMethodology);
  const regions = () => ratedRegions(view.document.settings());
  const regionName = () => regions().find(({ code }) => code === region())?.names[language()] ?? '';
  const numbers = () => numbersFrom(first().trim(), copies());

  const printed = (form: SurveyForm): { readonly element: HTMLElement; readonly end: () => void } => {
    const element = document.createElement('div');
    element.className = styles.print ?? '';
    const end = render(
      () => (
        <For each={numbers()}>
          {(number) => <PrintedForm form={form} language={language()} region={regionName()} number={number} />}
        </For>
      ),
      element,
    );
    return { element, end };
  };
  onCleanup(
    whilePrinting(() => {
      const form = whole()?.form;
      return form === undefined ? { element: document.createElement('div') } : printed(form);
    }),
  );
  return (
    <Dialog
      kind="wide"
      title={words().title}
      closeText={view.app.words().shell.close}
      onClose={props.onClose}
      footer={
        <>
          <span class="label">
            {first().trim() === '' ? '' : words().numbers(numbers()[0] ?? '', numbers().at(-1) ?? '')}
          </span>
          <span class="spring" />
          <Button kind="primary" shortcut="Ctrl+P" disabled={whole() === undefined} onClick={() => window.print()}>
            {words().print}
          </Button>
        </>
      }
    >
      <div class={styles.options}>
        <div class={styles.fields}>
          <SegmentedControl
            label={words().language}
            class={styles.language ?? ''}
            options={LANGUAGES.map((value) => ({ value, text: words().languages[value] }))}
            value={language()}
            onChange={setLanguage}
          />
          <p class="label">{language() === 'kk' ? words().official : words().unofficial}</p>
          <Select
            label={words().region}
            labelled
            grow
            options={[
              { value: '', text: words().blank },
              ...regions().map(({ code, names }) => ({ value: code, text: names[language()] })),
            ]}
            value={region()}
            onChange={setRegion}
          />
          <TextField
            label={`${words().copies} (${words().copiesBetween(MOST_COPIES)})`}
            inputmode="numeric"
            value={copies()}
            onChange={({ currentTarget }) => {
              const wanted = Math.round(Number(currentTarget.value)) || 1;
              setCopies(Math.min(MOST_COPIES, Math.max(1, wanted)));
              currentTarget.value = String(copies());
            }}
          />
          <TextField
            label={words().first}
            value={first()}
            onInput={({ currentTarget }) => setFirst(currentTarget.value)}
          />
          <p class="label">{words().firstHint}</p>
        </div>
        <section class={styles.preview} aria-label={words().preview} tabindex="0">
          <Show when={whole()?.form}>
            {(form) => (
              <Sheet>
                <PrintedForm form={form()} language={language()} region={regionName()} number={numbers()[0] ?? ''} />
              </Sheet>
            )}
          </Show>
        </section>
      </div>
    </Dialog>
  );
}

/** A sheet of paper drawn as wide as the frame it lies in. */
function Sheet(props: ParentProps) {
  let sheet: HTMLDivElement | undefined;
  onMount(() => {
    const frame = sheet?.parentElement;
    if (sheet === undefined || frame === null || frame === undefined) return;
    const ownWidth = sheet.offsetWidth;
    const observer = new ResizeObserver(() => sheet?.style.setProperty('zoom', String(frame.clientWidth / ownWidth)));
    observer.observe(frame);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div ref={sheet} class={styles.sheet}>
      {props.children}
    </div>
  );
}
