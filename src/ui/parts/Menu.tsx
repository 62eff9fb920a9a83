import { createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly text: string;
  readonly explanation?: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** Words of the button that opens it. */
  readonly text: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
  readonly class?: string;
}

/** A button with a list of commands under it: arrows move, Enter does, Escape and a click elsewhere close. */
export function Menu(props: MenuProps) {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let box: HTMLDivElement | undefined;
  let list: HTMLDivElement | undefined;

  const items = () => [...(list?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  const opener = () => box?.querySelector<HTMLButtonElement>('[aria-haspopup]');
  const outside = (event: PointerEvent) => {
    if (!box?.contains(event.target as Node)) setOpen(false);
  };
  const place = () => {
    if (list !== undefined && box !== undefined && open()) placeBeside(list, box.getBoundingClientRect());
  };
  document.addEventListener('pointerdown', outside);
  const follow = (event: Event) => {
    if (event.target !== list) place();
  };
  document.addEventListener('scroll', follow, { capture: true });
  window.addEventListener('resize', place);
  onCleanup(() => {
    document.removeEventListener('pointerdown', outside);
    document.removeEventListener('scroll', follow, { capture: true });
    window.removeEventListener('resize', place);
  });

  const openAt = (index: number) => {
    setOpen(true);
    // Over everything: what scrolls around the button would cut it off.
    list?.showPopover();
    place();
    items().at(index)?.focus();
  };
  const close = () => {
    setOpen(false);
    opener()?.focus();
  };
  const step = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: at <= 0 ? -1 : at - 1,
      Home: 0,
      End: -1,
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      if (open()) all.at(next)?.focus();
      else if (event.key !== 'Home' && event.key !== 'End') openAt(event.key === 'ArrowUp' ? -1 : 0);
    } else if (open() && event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') setOpen(false);
  };
  return (
    <div ref={box} class={`${styles.menu} ${props.class ?? ''}`}>
      <Button
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        {...(props.icon === undefined ? {} : { icon: props.icon })}
        onKeyDown={step}
        onClick={() => (open() ? setOpen(false) : openAt(0))}
      >
        {props.text}
        <Icon name="down" class={styles.arrow} />
      </Button>
      <Show when={open()}>
        <div
          ref={list}
          id={id}
          popover="manual"
          class={styles.list}
          role="menu"
          aria-label={props.text}
          onKeyDown={step}
        >
          <For each={props.items}>
            {(item, index) => (
              <button
                type="button"
                role="menuitem"
                // What scrolls has to be within reach of Tab, which closes the menu.
                tabindex={index() === 0 ? 0 : -1}
                class={styles.item}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.text}
                <Show when={item.explanation}>
                  <span>{item.explanation}</span>
                </Show>
              </button>
            )}
          </For>
        </div>
      </Show>
    </div>
  );
}

/** Pixels between a list and its button, and to the edge of the window. */
const [GAP, EDGE] = [4, 12];

/** Puts a list under its button, the right ends in line, or above it where there is more room; what has none scrolls. */
function placeBeside(list: HTMLElement, { left, right, top, bottom }: DOMRectReadOnly): void {
  const { style } = list;
  style.maxHeight = '';
  style.minWidth = `${right - left}px`;
  const { offsetWidth: width, offsetHeight: height } = list;
  const [below, above] = [innerHeight - bottom - GAP - EDGE, top - GAP - EDGE];
  const isBelow = height <= below || below >= above;
  style.maxHeight = `${isBelow ? below : above}px`;
  style.top = `${isBelow ? bottom + GAP : Math.max(EDGE, top - GAP - height)}px`;
  style.left = `${Math.max(EDGE, Math.min(right, innerWidth - EDGE) - width)}px`;
}
