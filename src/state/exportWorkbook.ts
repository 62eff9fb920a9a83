import { resultsSheets, type WorkbookContent } from '../files/resultsWorkbook';
import { formatDay, namesIn, packageNameIn, say } from '../i18n';
import { dayOf, timeOf } from '../model/calendar';
import type { LogEntry } from '../model/change';
import type { PackageContent } from '../model/content';
import { PRODUCT } from '../model/product';
import { type Rating, type Standing, standingOf } from '../model/rating';
import type { ExportSource } from './exporting';
import { ratedPackage } from './ratedPackage';
import { methodLines, workbookWords } from './workbookWords';
import { writtenWorkbook } from './writtenWorkbook';

/**
 * The results workbook of a package: the base under the package's own readings and the methodology's weights, whatever
 * is on view, and beside it what each scenario comes to in the year on view and the planning years.
 *
 * @param say is told each step
 * @throws where `signal` stops it between two steps
 */
export async function resultsWorkbook(
  source: ExportSource,
  content: PackageContent,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { document, words, language } = source;
  const { rating, sheets, writing } = words.exporting.steps;
  say(rating);
  const { methodology } = document;
  const { settings } = content;
  const { years, scenarios } = await ratedPackage(source);
  signal.throwIfAborted();
  say(sheets);
  const ground = { words, language, settings, methodology, standingOf: standings(content, methodology) };
  const name = packageNameIn(language, settings.name);
  const results: WorkbookContent = {
    years,
    scenarios,
    data: content,
    method: methodLines(ground, {
      package: name,
      written: moment(new Date().toISOString()),
      ratings: years.map(({ rating }) => rating),
    }),
    log: logLines(content.log, source),
  };
  const kinds = new Set(years.map(({ rating }) => words.terms.standings[ground.standingOf(rating)].word));
  const onPaper = [name, ...kinds, formatDay(new Date(), language)].join(' · ');
  const made = resultsSheets(results, methodology, workbookWords(ground));
  say(writing);
  return writtenWorkbook(made, { program: PRODUCT, onPaper }, signal);
}

/** A package that holds made-up figures is a demonstration in every year, also in one that uses none of them. */
function standings(
  { batches, observations }: PackageContent,
  methodology: ExportSource['document']['methodology'],
): (rating: Rating) => Standing {
  const isDemo =
    batches.some(({ batch, present }) => present && batch.synthetic) ||
    observations.some(({ observation }) => observation.kind === 'number' && observation.status === 'synthetic');
  return (rating) => {
    const standing = standingOf(rating, methodology);
    if (isDemo) return 'demo';
    return rating.projected && standing === 'analysis' ? 'scenario' : standing;
  };
}

function logLines(log: readonly LogEntry[], { document, words, language }: ExportSource): WorkbookContent['log'] {
  const names = namesIn(document.settings(), document.methodology, language);
  const labels = new Map(
    log.flatMap((entry) =>
      entry.kind === 'change' ? [[entry.sequence, say(words.changeLabels, entry.change.label, names)] as const] : [],
    ),
  );
  return log.map((entry) => {
    const [when, who] = [moment(entry.at), entry.by ?? ''];
    if (entry.kind === 'freeze') return [entry.sequence, when, who, words.log.frozen(entry.version.name)];
    const done = labels.get(entry.kind === 'change' ? entry.sequence : entry.of) ?? '';
    const what =
      entry.kind === 'change' ? done : entry.kind === 'undo' ? words.shell.undoOf(done) : words.shell.redoOf(done);
    return [entry.sequence, when, who, what];
  });
}

/** `2026-11-30 05:31`, by the clock of the user. */
function moment(iso: string): string {
  const at = new Date(iso);
  return `${dayOf(at)} ${timeOf(at)}`;
}
