import { type JSX, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { AppState } from '../../state/app';
import styles from './paper.module.css';
import './sheets.css';
import { createSheetLine, type Printed } from './sheetLine';

interface PaperProps extends Printed {
  /** `page`: one upright sheet, which takes a smaller face rather than a second one. */
  readonly form: 'landscape' | 'portrait' | 'page';
  readonly children: JSX.Element;
}

/** A document for paper: on the page for as long as it is being printed, and then nothing else is. */
export function Paper(props: PaperProps) {
  let box: HTMLElement | undefined;
  const isPrinting = createSheetLine(
    () => props,
    () => {
      if (props.form === 'page' && box !== undefined) fitOnPage(box);
    },
  );
  return (
    <Show when={isPrinting()}>
      <Portal
        ref={(made) => {
          box = made;
          box.className = `${styles.paper} ${styles[props.form] ?? ''}`;
        }}
      >
        {props.children}
      </Portal>
    </Show>
  );
}

/** Sizes of the face that are tried on a single page, in points: below the last nobody reads. */
const [LARGEST, SMALLEST, STEP] = [10.5, 6, 0.25];
/** An upright A4 sheet between its margins, in millimetres; a little is left, as printers measure letters otherwise. */
const PAGE_HEIGHT = 297 - 12 - 16 - 4;

/** Gives a page the largest face with which it is one sheet. */
function fitOnPage(box: HTMLElement): void {
  box.classList.add(styles.measured ?? '');
  // By the measure of the page itself, whichever zoom it is looked at under.
  const millimetre = box.offsetWidth / PAGE_WIDTH;
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    box.style.fontSize = `${size}pt`;
    if (box.offsetHeight <= PAGE_HEIGHT * millimetre) break;
  }
  box.classList.remove(styles.measured ?? '');
}

/** As the style sheet has it. */
const PAGE_WIDTH = 182;

/** Where it is signed. */
export function Signature(props: { readonly app: AppState }) {
  const words = () => props.app.words().standard;
  return (
    <p class={styles.signature}>
      <span>{words().signedBy}</span>
      <span>{words().signature}</span>
      <span>{words().signedOn}</span>
    </p>
  );
}
