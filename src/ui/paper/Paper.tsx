import { type Accessor, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import { formatDay, namesIn, packageNameIn } from '../../i18n';
import type { RegionCode } from '../../model/region';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { aroundPrinting } from '../parts/paper';
import { standingText } from '../shell/standing';
import styles from './paper.module.css';

/** What is printed from: the product, its open package, and whose paper it is (null: everybody's). */
interface Printed {
  readonly app: AppState;
  readonly document: OpenDocument;
  readonly region: RegionCode | null;
}

/** What stands at the foot of every sheet: which package, whose, when, by whom, and what its figures may be called. */
function sheetLine({ app, document, region }: Printed): string {
  const [words, language] = [app.words(), app.language()];
  const settings = document.settings();
  const standing = standingText(app, words);
  const scenario = app.scenarios.scenario();
  const author = app.session.author().trim();
  return [
    packageNameIn(language, settings.name),
    ...(region === null ? [] : [namesIn(settings, document.methodology, language).region(region)]),
    ...(standing === '' ? [] : [standing]),
    ...(scenario === null ? [] : [words.report.scenario(scenario.name)]),
    words.sheet.print.printed(formatDay(new Date(), language)),
    ...(author === '' ? [] : [words.standard.madeBy(author)]),
  ].join(' · ');
}

/** A text as a string of a style sheet. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/**
 * Writes the line at the foot of the sheets for as long as something is being printed. It is handed to the style sheet,
 * which alone can write into the margins.
 *
 * @param onShown what is to be done once that which is printed is on the page
 */
export function createSheetLine(of: () => Printed, onShown: () => void = () => undefined): Accessor<boolean> {
  const [isPrinting, setPrinting] = createSignal(false);
  const { style } = window.document.documentElement;
  const begin = () => {
    style.setProperty('--sheet-line', quoted(sheetLine(of())));
    setPrinting(true);
    onShown();
  };
  const end = () => {
    setPrinting(false);
    style.removeProperty('--sheet-line');
  };
  onCleanup(aroundPrinting(begin, end));
  return isPrinting;
}

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
