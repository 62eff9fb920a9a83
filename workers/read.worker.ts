import { expose, transfer } from 'comlink';
import { readFile } from '../src/files/readFile';
import type { FileProblem } from '../src/model/problem';
import type { FileReading, ReadingAnswers, ReadingContext, ReadingProgress } from '../src/model/reading';
import { buffersIn } from '../src/model/responsePacker';
import type { Result } from '../src/model/result';

/** Reading files off the main thread. A reading that is given up ends with its worker. */
const api = {
  async read(
    file: File,
    context: ReadingContext,
    answers: ReadingAnswers,
    report: (progress: ReadingProgress) => void,
  ): Promise<Result<FileReading, FileProblem>> {
    const result = await readFile(file, context, answers, report, () => false);
    return result.ok && result.value.kind === 'survey' ? transfer(result, [...buffersIn(result.value.chunks)]) : result;
  },
};

export type ReadApi = typeof api;

expose(api);
