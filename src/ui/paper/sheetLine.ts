import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { formatDay, namesIn, packageNameIn } from '../../i18n';
import type { RegionCode } from '../../model/region';
import type { AppState } from '../../state/app';
import type { OpenDocument } from '../../state/document';
import { aroundPrinting } from '../parts/paper';
import { standingText } from '../shell/standing';

/** What is printed from: the product, its open package, and whose paper it is (null: everybody's). */
export interface Printed {
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
