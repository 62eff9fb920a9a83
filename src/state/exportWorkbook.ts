import { resultsSheets, type WorkbookContent } from '../files/resultsWorkbook';
import { formatDay, namesIn, packageNameIn } from '../i18n';
import { dayOf, timeOf } from '../model/calendar';
import type { PackageContent } from '../model/content';
import { cellItem } from '../model/difference';
import type { CellAddress } from '../model/present';
import { PRODUCT } from '../model/product';
import { type Rating, type Standing, standingOf } from '../model/rating';
import type { ExportSource } from './exporting';
import { cellsOf, logLines } from './logLines';
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
    log: logSheet(content, source),
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

/** Cells of one entry that are told one by one. */
const MOST_CELLS = 200;

/** The log in its own order, a line for each cell that an entry has written, so that a filter finds it. */
function logSheet(content: PackageContent, { document, words, language }: ExportSource): WorkbookContent['log'] {
  const said = { words, language, names: namesIn(content.settings, document.methodology, language) };
  const standing = new Map(
    content.observations.map(({ region, input, year, observation }) => [cellItem(region, input, year), observation]),
  );
  const stands = ({ region, input, year }: CellAddress) => standing.get(cellItem(region, input, year)) ?? null;
  return logLines(content.log, said, stands)
    .toReversed()
    .flatMap((line): WorkbookContent['log'] => {
      const { sequence: number, at, by: who, what } = line;
      const entry = { number, when: moment(at), who, what };
      const nowhere = { where: '', before: null, after: null };
      if (line.cells === 0) return [{ ...entry, ...nowhere }];
      const cells = cellsOf(line, MOST_CELLS, said).map(({ place, before, after, values, verdict }) => ({
        ...entry,
        where: place,
        before: values.before ?? before,
        after: verdict === 'refused' ? `${after} – ${words.log.verdicts.refused}` : (values.after ?? after),
      }));
      const rest = line.cells - cells.length;
      return rest === 0 ? cells : [...cells, { ...entry, ...nowhere, where: words.log.more(rest) }];
    });
}

/** `2026-11-30 05:31`, by the clock of the user. */
function moment(iso: string): string {
  const at = new Date(iso);
  return `${dayOf(at)} ${timeOf(at)}`;
}
