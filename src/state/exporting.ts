import type { YearCover } from '../../workers/ratings';
import type { CopyChoices } from '../files/copies';
import type { SentResponses } from '../files/packageFile';
import { type Dictionary, packageNameIn } from '../i18n';
import { branchChoices } from '../model/choices';
import type { PackageContent } from '../model/content';
import { checking } from '../model/logChain';
import type { Methodology } from '../model/methodology';
import { declaredInputs } from '../model/ownInputs';
import { ratedRegions } from '../model/package';
import type { SentPart } from '../model/packagePart';
import { withPauses } from '../model/piecewise';
import { NO_PLAN } from '../model/plan';
import type { StorageProblem } from '../model/problem';
import { PRODUCT } from '../model/product';
import type { Choices, Rating } from '../model/rating';
import { AXES } from '../model/readings';
import { bookOf, recordsOf } from '../model/records';
import { type Result, success } from '../model/result';
import { amendmentsOf, standingResponses } from '../model/surveyStanding';
import type { WholeMethodology } from '../model/wholeMethodology';
import type { Language } from '../model/words';
import type { PackageStorage } from '../storage/storage';
import type { Calculations, Question } from './calculations';
import type { OpenDocument } from './document';
import { datedFileName, packageFileName, safeName } from './fileNames';
import { ratingYears } from './ratingYears';
import type { ScenarioState } from './scenarios';
import { stoppable, type Telling } from './stoppable';

/** A file to hand to the user. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
  /** Notes that the user has it, of the package's own file. */
  readonly kept?: () => Promise<void>;
  /**
   * Of a package file, the first entry of its log that does not fit to those before it; null where the chain holds. With a
   * broken chain a file opens without its log only: the user is asked before he is given it.
   */
  readonly misfit?: number | null;
}

const EXPORT_KINDS = [
  'results workbook',
  'results exchange',
  'results Excel',
  'results JSON',
  'data CSV',
  'survey CSV',
  'whole survey CSV',
  'package',
  'anonymous copy',
  'copy with sums',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json';
const BINARY = 'application/octet-stream';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a package file is to be sent. */
export interface Sending extends CopyChoices {
  /** It is encrypted with it; null: it is not. */
  readonly passphrase: string | null;
  /** What of the package it holds; null: all of it. */
  readonly part: SentPart | null;
}

/** Everything that a file of this package is written from. */
export interface ExportSource {
  readonly document: OpenDocument;
  readonly wholeMethodology: () => Promise<WholeMethodology>;
  readonly choices: Choices;
  readonly years: readonly YearCover[];
  /** The year on view. */
  readonly year: number | null;
  readonly scenarios: Pick<ScenarioState, 'planFor' | 'scenario'>;
  readonly calculations: Pick<Calculations, 'rateAll' | 'plans'>;
  readonly storage: PackageStorage;
  readonly language: Language;
  readonly words: Dictionary;
  readonly sending: Sending;
  /** Where it is told how far a long writing is. */
  readonly notices: Telling;
}

/** The rating years under the three readings of ¶10, the other axes as chosen. */
const resultsQuestions = (years: readonly YearCover[], choices: Choices): readonly Question[] =>
  ratingYears(years).flatMap((year) =>
    AXES.points.map((points) => ({ year, choices: { ...choices, readings: { ...choices.readings, points } } })),
  );

/** What is on view, be it a scenario. */
const rateResults = ({ calculations, years, choices }: ExportSource): Promise<readonly Rating[]> =>
  calculations.rateAll(resultsQuestions(years, choices));

/** The base under the package's own readings, whatever is on view: neither a scenario nor a weight set is its claim. */
async function rateBase({ calculations, document, scenarios, years }: ExportSource): Promise<readonly Rating[]> {
  const settings = document.settings();
  const choices = branchChoices(settings, document.records(), null);
  const [base] = await calculations.plans([
    {
      inputs: declaredInputs(document.methodology, settings),
      plan: scenarios.planFor(null) ?? NO_PLAN,
      years: ratingYears(years),
      choices: [choices],
    },
  ]);
  return base?.ratings.flat() ?? [];
}

/**
 * Writes one of the files that leave. The writers are loaded when they are wanted: none of them is needed to see a
 * rating. A package file holds what storage holds. Null where the user has stopped it.
 */
export async function writeExport(
  kind: ExportKind,
  source: ExportSource,
): Promise<Result<OutgoingFile | null, StorageProblem>> {
  const { document, storage, language, words } = source;
  const { methodology } = document;
  const base = safeName(packageNameIn(language, document.settings().name));
  const scenario = source.scenarios.scenario()?.name ?? null;
  const ofPart = partName(source, base);
  const ofResults = scenario === null ? base : `${base} ${safeName(scenario)}`;
  const named = (of: Exclude<ExportKind, 'package'>, extension: string, what = base): string =>
    datedFileName(`${what} ${words.exporting.files[of]}`, extension, new Date());
  switch (kind) {
    case 'results workbook': {
      const { resultsWorkbook } = await import('./exportWorkbook');
      const whole = await storage.readWhole(document.id);
      if (!whole.ok) return whole;
      const bytes = await stoppable(source.notices, (say, signal) => resultsWorkbook(source, whole.value, say, signal));
      return bytes === null ? success(null) : file(named(kind, 'xlsx'), XLSX, new Blob([bytes]));
    }
    case 'results exchange': {
      const { resultsCsv } = await import('../files/resultsCsv');
      const content = resultsCsv(await rateResults(source), methodology, scenario !== null);
      return file(named(kind, 'csv', ofResults), CSV, content);
    }
    case 'results Excel': {
      const { resultsCsvForExcel } = await import('../files/resultsCsv');
      const { resultsWords } = await import('./resultsWords');
      const inWords = resultsWords(words, language, document.settings().regions);
      const content = resultsCsvForExcel(await rateResults(source), methodology, inWords, scenario !== null);
      return file(named(kind, 'csv', ofResults), CSV, content);
    }
    case 'results JSON': {
      const { resultsJson } = await import('../files/resultsJson');
      const content = resultsJson(await rateResults(source), await source.wholeMethodology(), {
        product: PRODUCT,
        package: document.settings().name,
        scenario,
      });
      return file(named(kind, 'json', ofResults), JSON_TYPE, content);
    }
    case 'data CSV': {
      const { datasetCsv } = await import('../files/datasetCsv');
      const whole = await storage.readWhole(document.id);
      return whole.ok ? file(named(kind, 'csv'), CSV, datasetCsv(whole.value, methodology)) : whole;
    }
    case 'survey CSV':
    case 'whole survey CSV': {
      const { surveyCsv } = await import('../files/surveyCsv');
      const whole = await storage.readWhole(document.id);
      if (!whole.ok) return whole;
      const standing = standingResponses(
        presentBatches(whole.value),
        amendmentsOf(bookOf(whole.value.records)),
        methodology.form.block2.questions.map(({ code }) => code),
      );
      const isWhole = kind === 'whole survey CSV';
      return file(named(kind, 'csv'), CSV, surveyCsv(standing, methodology.form, isWhole));
    }
    case 'package': {
      const whole = await storage.readWhole(document.id);
      if (!whole.ok) return whole;
      const isSums = whole.value.records.some(({ of }) => of === 'surveySums');
      const { withUnwritten } = await import('./withUnwritten');
      const all = withUnwritten(whole.value, document.unwritten(), new Date());
      const content = await packageBlob(all, isSums ? 'sums' : 'full', source);
      const { misfit } = await withPauses(checking(all.log));
      if (source.sending.part !== null) {
        return success({ name: datedFileName(ofPart, 'tartym', new Date()), type: content.type, content, misfit });
      }
      const sequence = whole.value.log.at(-1)?.sequence ?? 0;
      const name = packageFileName(packageNameIn(language, document.settings().name), sequence, new Date());
      return success({ name, type: content.type, content, misfit, kept: () => document.markSaved(sequence) });
    }
    case 'anonymous copy':
    case 'copy with sums': {
      const whole = await storage.readWhole(document.id);
      if (!whole.ok) return whole;
      const isSums = kind === 'copy with sums';
      const copy = await copyOf(whole.value, isSums, methodology, source.sending);
      const content = await packageBlob(copy, isSums ? 'sums' : 'anonymous', source);
      const { misfit } = await withPauses(checking(whole.value.log));
      return success({ name: named(kind, 'tartym', ofPart), type: content.type, content, misfit });
    }
  }
}

/** What a file with a part of a package is called: after the package and the part. */
function partName({ document, sending: { part }, words }: ExportSource, base: string): string {
  if (part === null) return base;
  if (part.kind === 'survey') return `${base} ${words.sending.parts.file}`;
  const record = recordsOf(document.records(), part.kind).get(part.id);
  return record === undefined ? base : `${base} ${safeName(record.name)}`;
}

/** A package as its file, with the places that its base has: text where it is small and nobody wants it encrypted. */
async function packageBlob(content: PackageContent, responses: SentResponses, source: ExportSource): Promise<Blob> {
  const { claimOf, writePackageFile } = await import('../files/packageFile');
  const { packageBytes, isPlain } = await import('../files/packageBytes');
  // Whatever is wrong with the computation, the data leave: then they claim nothing.
  const { part, passphrase } = source.sending;
  const claims =
    part === null || part.kind === 'scenario'
      ? await rateBase(source).then(
          (ratings) => ({ claimed: ratings.map(claimOf) }),
          () => ({}),
        )
      : {};
  const holds = part === null ? {} : { holds: part.kind };
  const stamp = { product: PRODUCT, written: new Date().toISOString(), ...claims, responses, ...holds };
  const sent = part === null ? content : (await import('../files/packagePart')).partOf(content, part);
  const bytes = await packageBytes(writePackageFile(sent, stamp), passphrase);
  return new Blob([bytes], { type: isPlain(bytes) ? JSON_TYPE : BINARY });
}

/** The package as it is sent on: without names and free texts, or with sums in the place of single responses. */
async function copyOf(
  content: PackageContent,
  isSums: boolean,
  methodology: Methodology,
  choices: CopyChoices,
): Promise<PackageContent> {
  const { withoutNames, withSums } = await import('../files/copies');
  if (!isSums) return withoutNames(content, choices);
  const { carriedSums } = await import('../engine/carriedSums');
  const amendments = amendmentsOf(bookOf(content.records));
  const sums = carriedSums(presentBatches(content), amendments, methodology, ratedRegions(content.settings));
  return withSums(content, sums, choices);
}

/** The batches that undo has not taken away. */
const presentBatches = ({ batches }: Pick<PackageContent, 'batches'>) =>
  batches.flatMap(({ batch: { synthetic }, present, responses }) => (present ? [{ synthetic, responses }] : []));

const file = (name: string, type: string, content: string | Blob) => success<OutgoingFile>({ name, type, content });
