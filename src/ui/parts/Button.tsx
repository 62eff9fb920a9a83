import { type JSX, Show, splitProps } from 'solid-js';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

interface ButtonProps extends JSX.ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one filled button of a screen; `quiet`: reads as a link; `danger`: takes something away. */
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Keys as printed: `Ctrl+S`. */
  readonly shortcut?: string;
}

/** A button with words. It does not submit a form unless `type` says so. */
export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, ['kind', 'icon', 'shortcut', 'class', 'children']);
  return (
    <button
      type="button"
      {...rest}
      class={`${styles.button} ${own.kind ? (styles[own.kind] ?? '') : ''} ${own.class ?? ''}`}
      aria-keyshortcuts={own.shortcut?.replace('Ctrl', 'Control')}
    >
      <Show when={own.icon}>{(name) => <Icon name={name()} />}</Show>
      {own.children}
      <Show when={own.shortcut}>
        {(keys) => (
          <span class={styles.keys} aria-hidden="true">
            {keys()}
          </span>
        )}
      </Show>
    </button>
  );
}
