import { createSignal, Show, untrack } from 'solid-js';
import { formatCount, packageNameIn } from '../../i18n';
import { useApp } from '../../state/app';
import type { PackageList } from '../../state/packages';
import { Button } from '../parts/Button';
import { Tag } from '../parts/Tag';
import { TextField } from '../parts/TextField';
import { changedWhen } from './changedWhen';
import styles from './package.module.css';

/** A package as the list knows it. */
export type Summary = ReturnType<PackageList['list']>[number];

interface PackageRowProps {
  readonly summary: Summary;
  readonly onRemove: () => void;
}

/** One package of the list; the open one is marked, and what stands in it is shown below the list. */
export function PackageRow(props: PackageRowProps) {
  const app = useApp();
  const words = () => app.words().packages;
  const [isRenaming, setRenaming] = createSignal(false);
  let renameButton: HTMLButtonElement | undefined;
  const name = () => packageNameIn(app.language(), props.summary.name);
  const isOpen = () => app.document()?.id === props.summary.id;
  const changes = () => props.summary.position.changesSinceFile;
  const endRenaming = () => {
    setRenaming(false);
    renameButton?.focus();
  };
  return (
    <tr classList={{ [styles.openRow ?? '']: isOpen() }} aria-current={isOpen() ? 'true' : undefined}>
      <th scope="row" class={styles.name}>
        <Show when={isRenaming()} fallback={<Name summary={props.summary} isOpen={isOpen()} />}>
          <NameField summary={props.summary} onEnd={endRenaming} />
        </Show>
      </th>
      <td>{changedWhen(new Date(props.summary.changedAt), new Date(), words(), app.language())}</td>
      <td class="number" classList={{ muted: changes() === 0 }}>
        {formatCount(changes(), app.language())}
      </td>
      <td class={styles.actions}>
        <Show when={!isOpen()}>
          <Button
            kind="quiet"
            aria-label={words().openOf(name())}
            onClick={() => void app.openPackage(props.summary.id)}
          >
            {words().open}
          </Button>
        </Show>
        <Button
          ref={renameButton}
          kind="quiet"
          class={styles.lesser ?? ''}
          aria-label={words().renameOf(name())}
          onClick={() => setRenaming(true)}
        >
          {words().rename}
        </Button>
        <Button
          kind="quiet"
          class={styles.lesser ?? ''}
          aria-label={words().deleteOf(name())}
          onClick={() => props.onRemove()}
        >
          {words().delete}
        </Button>
      </td>
    </tr>
  );
}

function Name(props: { readonly summary: Summary; readonly isOpen: boolean }) {
  const app = useApp();
  const words = () => app.words().packages;
  const name = () => packageNameIn(app.language(), props.summary.name);
  const isSynthetic = () => app.derived.standing() === 'demo';
  return (
    <span class={styles.nameLine}>
      <span class={styles.nameText} title={name()}>
        {name()}
      </span>
      <Show when={props.isOpen}>
        <Tag tone="accent">{words().isOpen}</Tag>
        <Show when={isSynthetic()}>
          <Tag tone="warn" title={words().syntheticNote}>
            {words().synthetic}
          </Tag>
        </Show>
      </Show>
    </span>
  );
}

/** The name while it is changed: Enter and leaving the field keep the new one, Escape the old one. */
function NameField(props: { readonly summary: Summary; readonly onEnd: () => void }) {
  const app = useApp();
  const words = () => app.words().packages;
  // The demo's name is shown in the language on view; left as it is shown, it stays as it was written.
  const shown = untrack(() => packageNameIn(app.language(), props.summary.name));
  let isOver = false;
  const end = () => {
    isOver = true;
    props.onEnd();
  };
  const keep = async (field: HTMLInputElement, isLeft: boolean) => {
    if (isOver) return;
    isOver = true; // the field is left once more when it goes
    const { id, name } = props.summary;
    const open = app.document();
    const wanted = field.value === shown ? name : field.value;
    const kept = await app.packages.rename(id, name, wanted, open?.id === id ? open.commit : undefined);
    if (kept || isLeft) end();
    else {
      isOver = false;
      field.select();
    }
  };
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.key === 'Enter') void keep(event.currentTarget, false);
    else if (event.key === 'Escape') end();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextField
      label={words().renameOf(shown)}
      bare
      title={words().renameKeys}
      value={shown}
      ref={(field) =>
        queueMicrotask(() => {
          field.focus();
          field.select();
        })
      }
      onKeyDown={press}
      onBlur={(event) => void keep(event.currentTarget, true)}
    />
  );
}
