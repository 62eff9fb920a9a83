import type { ProjectWords } from '../files/projectsCsv';
import { type Dictionary, packageNameIn } from '../i18n';
import { declaredInputs } from '../model/ownInputs';
import { ratedRegions } from '../model/package';
import type { PlannedProject } from '../model/plan';
import type { FileProblem } from '../model/problem';
import type { ProjectsReading } from '../model/projectFile';
import { projectInputs } from '../model/projectInputs';
import type { Result } from '../model/result';
import type { Language } from '../model/words';
import type { OpenDocument } from './document';
import type { OutgoingFile } from './exporting';
import { datedFileName } from './fileNames';

/** Inputs that amounts of projects can be given for, in the units that the package keeps them in. */
function offeredInputs({ methodology, settings }: Pick<OpenDocument, 'methodology' | 'settings'>) {
  const inputs = declaredInputs(methodology, settings());
  const known = new Map(inputs.map((input) => [input.code, input]));
  return projectInputs(methodology, (code) => known.get(code)?.unit).flatMap((code) => known.get(code) ?? []);
}

/** Reads a file of projects; nothing of it is written. What reads and writes files is loaded when it is first needed. */
export async function readProjectFile(
  document: OpenDocument,
  years: readonly number[],
  file: File,
  language: Language,
): Promise<Result<ProjectsReading, FileProblem>> {
  const { readProjectsCsv } = await import('../files/projectsCsv');
  const inputs = offeredInputs(document);
  return readProjectsCsv(file, { regions: ratedRegions(document.settings()), inputs, years, language });
}

/** As what projects are written. */
export type ProjectFileForm = 'xlsx' | 'csv';

/** Writes projects as a file that `readProjectFile` reads. */
export async function writeProjectFile(
  document: OpenDocument,
  projects: readonly PlannedProject[],
  form: ProjectFileForm,
  language: Language,
  words: Dictionary,
): Promise<OutgoingFile> {
  const { projectsCsv, projectTable } = await import('../files/projectsCsv');
  const inputs = offeredInputs(document);
  const regions = new Map(document.settings().regions.map(({ code, names }) => [code, names[language]]));
  const named: ProjectWords = {
    region: (code) => regions.get(code) ?? code,
    input: (code) => inputs.find((input) => input.code === code)?.shortNames[language] ?? code,
    status: (status) => words.projects.statuses[status],
  };
  const name = datedFileName(words.projects.fileName, form, new Date());
  if (form === 'csv') return { name, type: 'text/csv;charset=utf-8', content: projectsCsv(projects, language, named) };
  const { writtenTable, XLSX_TYPE } = await import('./writtenWorkbook');
  const table = projectTable(projects, language, named);
  const onPaper = packageNameIn(language, document.settings().name);
  return { name, type: XLSX_TYPE, content: await writtenTable(words.projects.title, table, onPaper) };
}
