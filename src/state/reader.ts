import { type Remote, releaseProxy, wrap } from 'comlink';
import type { ReadApi } from '../../workers/read.worker';
import { factorsOf, type InputCode, type Methodology } from '../model/methodology';
import { seriesOf } from '../model/ownInputs';
import type { PackageSettings } from '../model/package';
import type { FileProblem } from '../model/problem';
import type { FileReading, KnownInput, ReadingAnswers, ReadingContext, ReadingProgress } from '../model/reading';
import { failure, type Result } from '../model/result';
import { reported } from './reported';

export interface ReadingOptions {
  readonly answers?: ReadingAnswers;
  readonly report?: (progress: ReadingProgress) => void;
  readonly signal?: AbortSignal;
}

/** Reads files off the main thread; a reading that is given up ends at once, wherever it is. */
export interface Reader {
  read(file: File, context: ReadingContext, options?: ReadingOptions): Promise<Result<FileReading, FileProblem>>;
}

export const createReader = (): Reader => ({
  async read(file, context, { answers = {}, report = () => undefined, signal } = {}) {
    const cancelled = failure<FileProblem>({ code: 'cancelled', place: { file: file.name } });
    if (signal?.aborted === true) return cancelled;
    // Loaded when a file is first read: a rating that is there already needs none of it.
    const { default: ReadWorker } = await import('../../workers/read.worker?worker&inline');
    const worker = new ReadWorker({ name: 'read' });
    const api: Remote<ReadApi> = wrap<ReadApi>(worker);
    try {
      const given = new Promise<typeof cancelled>((resolve) => {
        signal?.addEventListener('abort', () => resolve(cancelled), { once: true });
      });
      return await reported(report, (told) => Promise.race([api.read(file, context, answers, told), given]));
    } finally {
      api[releaseProxy]();
      worker.terminate();
    }
  },
});

/** Every series that can be entered, soft factors under their own codes included, and the unit each is to be in. */
export function knownInputs(
  settings: PackageSettings,
  methodology: Methodology,
  hasObservations: (input: InputCode) => boolean,
  figures: ReadonlyMap<InputCode, Readonly<Record<number, Float64Array>>> = new Map(),
): readonly KnownInput[] {
  const series = [
    ...seriesOf(methodology, settings),
    ...factorsOf(methodology).filter((factor) => factor.formula.kind === 'survey'),
  ];
  return series.map(({ code, unit }) => ({
    figures: figures.get(code) ?? {},
    code,
    unit: settings.units[code] ?? unit,
    unitSettled: hasObservations(code),
  }));
}
