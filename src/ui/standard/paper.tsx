import { type Accessor, createSignal, type JSX, onCleanup, Show } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { RegionCode } from '../../model/region';
import { aroundPrinting } from '../parts/paper';
import styles from './paper.module.css';
import type { StandardView } from './view';

/** What stands at the foot of every sheet: which package, whose (null: everybody's), when, by whom, and what its figures may be called. */
export function sheetLine(view: StandardView, region: RegionCode | null): string {
  const { app, document, words } = view;
  const standing = app.derived.standing();
  const author = app.session.author().trim();
  return [
    view.packageName(document.settings().name),
    ...(region === null ? [] : [view.nameOf(region)]),
    ...(standing === null ? [] : [app.words().terms.standings[standing].word]),
    app.words().sheet.print.printed(view.day(view.standard.today())),
    ...(author === '' ? [] : [words().madeBy(author)]),
  ].join(' · ');
}

/** A text as a string of a style sheet. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/**
 * Writes the line at the foot of the sheets for as long as something is being printed. It is handed to the style sheet,
 * which alone can write into the margins.
 */
export function createSheetLine(view: StandardView, region: () => RegionCode | null): Accessor<boolean> {
  const [isPrinting, setPrinting] = createSignal(false);
  const { style } = window.document.documentElement;
  const begin = () => {
    style.setProperty('--sheet-line', quoted(sheetLine(view, region())));
    setPrinting(true);
  };
  const end = () => {
    setPrinting(false);
    style.removeProperty('--sheet-line');
  };
  onCleanup(aroundPrinting(begin, end));
  return isPrinting;
}

interface PaperProps {
  readonly view: StandardView;
  readonly region: RegionCode;
  readonly isLandscape: boolean;
  readonly children: JSX.Element;
}

/** A document for paper: on the page for as long as it is being printed, and then nothing else is. */
export function Paper(props: PaperProps) {
  const isPrinting = createSheetLine(props.view, () => props.region);
  return (
    <Show when={isPrinting()}>
      <Portal
        ref={(box) => {
          box.className = `${styles.paper} ${(props.isLandscape ? styles.landscape : styles.portrait) ?? ''}`;
        }}
      >
        {props.children}
      </Portal>
    </Show>
  );
}

/** Where it is signed. */
export function Signature(props: { readonly view: StandardView }) {
  const words = props.view.words;
  return (
    <p class={styles.signature}>
      <span>{words().signedBy}</span>
      <span>{words().signature}</span>
      <span>{words().signedOn}</span>
    </p>
  );
}
