import { createUniqueId, Index, onCleanup, onMount, Show } from 'solid-js';
import { Icon } from './Icon';
import styles from './PlacedMenu.module.css';

export interface PlacedMenuItem {
  readonly text: string;
  /** Given: one of a group of which one holds. */
  readonly isChosen?: boolean;
  /** The menu stays, so that the command can be given again. */
  readonly stays?: boolean;
  readonly onSelect: () => void;
}

interface PlacedMenuProps {
  /** What the menu is of. */
  readonly title: string;
  readonly items: readonly PlacedMenuItem[];
  /** Under which it opens, in the window's pixels. */
  readonly box: DOMRectReadOnly;
  /** Escape, Tab, a press elsewhere, a command: the owner takes the menu away. */
  readonly onClose: () => void;
}

const MARGIN = 8;

/** A menu at a place of the window, over everything: arrows move, Enter does, Escape and a press elsewhere close. */
export function PlacedMenu(props: PlacedMenuProps) {
  let menu: HTMLDivElement | undefined;
  const titleId = createUniqueId();
  const items = () => [...(menu?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const outside = (event: PointerEvent) => {
    if (event.target instanceof Node && menu?.contains(event.target) === false) props.onClose();
  };
  onMount(() => {
    if (menu === undefined) return;
    menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    const { left, bottom, top } = props.box;
    const isBelow = bottom + height + MARGIN <= innerHeight;
    menu.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN))}px`;
    menu.style.top = `${isBelow ? bottom : Math.max(MARGIN, top - height)}px`;
    items()[0]?.focus();
    document.addEventListener('pointerdown', outside, { capture: true });
  });
  onCleanup(() => document.removeEventListener('pointerdown', outside, { capture: true }));

  const press = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const next = to[event.key];
    if (next !== undefined) all.at(next)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={menu} popover="manual" class={styles.menu} role="menu" aria-labelledby={titleId} onKeyDown={press}>
      <div id={titleId} role="presentation" class={styles.title}>
        {props.title}
      </div>
      <Index each={props.items}>
        {(item) => (
          // Commands keep their elements while what they say changes: the focus stays.
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role it has then supports it
          <button
            type="button"
            role={item().isChosen === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={item().isChosen}
            tabindex="-1"
            class={styles.item}
            onClick={() => {
              const { stays, onSelect } = item();
              onSelect();
              if (stays !== true) props.onClose();
            }}
          >
            <span class={styles.mark}>
              <Show when={item().isChosen}>
                <Icon name="check" />
              </Show>
            </span>
            {item().text}
          </button>
        )}
      </Index>
    </div>
  );
}
