import { createSignal, For } from 'solid-js';
import { LANGUAGES, type Language } from '../../model/words';
import { useApp } from '../../state/app';
import { TEMPLATE_FORMS, TEMPLATES, type TemplateForm, type TemplateKind, writeTemplate } from '../../state/templates';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { download } from '../parts/download';
import { SegmentedControl } from '../parts/SegmentedControl';
import { useShell } from '../shell/shell';
import styles from './importing.module.css';

/** Empty tables to be filled in elsewhere: what of, in which language and as which file. */
export function Templates(props: { readonly onClose: () => void }) {
  const app = useApp();
  const shell = useShell();
  const words = () => app.words().importing.templates;
  const [language, setLanguage] = createSignal<Language>(app.language());
  const write = async (kind: TemplateKind, form: TemplateForm): Promise<void> => {
    const file = await writeTemplate(kind, form, language(), app);
    if (file === null) return;
    download(file);
    shell.say(app.words().exporting.done(file.name));
  };
  return (
    <Dialog title={words().title} closeText={app.words().shell.close} onClose={props.onClose}>
      <div class={styles.templates}>
        <p class="label">{words().lead}</p>
        <SegmentedControl
          label={words().language}
          options={LANGUAGES.map((value) => ({ value, text: app.words().shell.languageNames[value] }))}
          value={language()}
          onChange={setLanguage}
        />
        <For each={TEMPLATES}>
          {(kind) => (
            <section class={styles.template} aria-labelledby={`template-${kind}`}>
              <div>
                <h3 id={`template-${kind}`}>{words().kinds[kind]}</h3>
                <p class="label">{words().kindsLead[kind]}</p>
              </div>
              <For each={TEMPLATE_FORMS}>
                {(form) => (
                  <Button
                    aria-label={words().write(words().kinds[kind], form.toUpperCase())}
                    onClick={() => void write(kind, form)}
                  >
                    {form.toUpperCase()}
                  </Button>
                )}
              </For>
            </section>
          )}
        </For>
      </div>
    </Dialog>
  );
}
