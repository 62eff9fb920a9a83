import { expose } from 'comlink';
import { readFile } from '../src/files/readFile';
import type { FileProblem } from '../src/model/problem';
import type { FileReading, ReadingAnswers, ReadingContext, ReadingProgress } from '../src/model/reading';
import type { Result } from '../src/model/result';

/** Reading files off the main thread. A reading that is given up ends with its worker. */
const api = {
  read: (
    file: File,
    context: ReadingContext,
    answers: ReadingAnswers,
    report: (progress: ReadingProgress) => void,
  ): Promise<Result<FileReading, FileProblem>> => readFile(file, context, answers, report, () => false),
};

export type ReadApi = typeof api;

expose(api);
