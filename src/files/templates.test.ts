import { describe, expect, it } from 'vitest';
import { unitDescription } from '../i18n';
import { dictionaryOf } from '../i18n/dictionaries';
import { order5 } from '../methodology';
import { wholeOrder5 } from '../methodology/whole';
import type { FileReading, ReadingContext } from '../model/reading';
import { responsesIn } from '../model/unpackedResponses';
import { LANGUAGES, type Language } from '../model/words';
import type { WorkbookCell } from '../model/workbook';
import { readFile } from './readFile';
import { dataTemplate, surveyTemplate, type TableTemplate, templateCsv } from './templates';
import { writeWorkbook } from './workbook/writeWorkbook';

const questions = wholeOrder5.form.block2.questions;
const context: ReadingContext = {
  regions: order5.regions,
  inputs: order5.inputs.map(({ code, unit }) => ({ code, unit, unitSettled: true })),
  form: order5.form,
  knownIds: new Map(),
  questionTexts: Object.fromEntries(questions.map(({ code, text }) => [code, Object.values(text)])),
};

async function read(file: File): Promise<FileReading> {
  const result = await readFile(
    file,
    context,
    {},
    () => undefined,
    () => false,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const asCsv = (template: TableTemplate, language: Language) => new File([templateCsv(template, language)], 'a.csv');

async function asBook({ headings, rows }: TableTemplate): Promise<File> {
  const columns = headings.map((heading) => ({ heading, width: 20 }));
  const bytes = await writeWorkbook([{ name: '1', columns, rows, frozenColumns: 1 }], { program: '', onPaper: '' });
  return new File([new Uint8Array(bytes)], 'a.xlsx');
}

describe.each(LANGUAGES)('a template in %s', (language) => {
  const words = dictionaryOf(language);
  const data = dataTemplate(
    order5.regions.map(({ names }) => names[language]),
    order5.inputs,
    [2024, 2025],
    {
      region: words.terms.region,
      series: ({ shortNames }, year) => `${shortNames[language]}, ${year}`,
      unit: (unit) => unitDescription(unit, words.units),
    },
  );

  it('of figures is read without a question, every column in its unit', async () => {
    const filled = {
      ...data,
      rows: data.rows.map((row, at) => row.map((cell, column): WorkbookCell => (column === 0 ? cell : 100.25 + at))),
    };
    for (const file of [asCsv(filled, language), await asBook(filled)]) {
      const reading = await read(file);
      if (reading.kind !== 'dataset') throw new Error(reading.kind);
      expect(reading.questions).toEqual([]);
      expect(reading.rejected).toEqual([]);
      expect(reading.extraColumns).toEqual([]);
      expect(reading.cells).toHaveLength(order5.regions.length * order5.inputs.length * 2);
      const found = reading.cells.find(
        ({ region, input, year }) => region === 'KZ-75' && input === 'exports' && year === 2025,
      );
      const index = order5.regions.findIndex(({ code }) => code === 'KZ-75');
      expect(found?.observation).toMatchObject({ value: 100.25 + index });
    }
  });

  it('of figures in another unit than it says is asked about', async () => {
    const unit = (text: string) => text.replace(/: [^:]*( \(fdi@)/, `: ${words.units.scales[1e9]} USD$1`);
    const other = { headings: data.headings.map(unit), rows: data.rows.map((row) => row.map((cell) => cell ?? 1)) };
    expect(other.headings).not.toEqual(data.headings);
    const reading = await read(asCsv(other, language));
    expect(reading.kind === 'dataset' && reading.questions.map(({ kind }) => kind)).toContain('unit');
  });

  it('of the survey is read as filled forms', async () => {
    const template = surveyTemplate(
      language,
      questions.map(({ text }) => text[language]),
    );
    const row = [
      '7',
      2025,
      order5.regions[3]?.names[language] ?? '',
      'ЖШС',
      12,
      '',
      '',
      '2025-03-01',
      '2025-06-01',
      ...questions.map(({ scale }) => (scale.kind === 'text' ? 'еркін мәтін' : 1)),
    ];
    for (const file of [asCsv({ ...template, rows: [row] }, language), await asBook({ ...template, rows: [row] })]) {
      const reading = await read(file);
      if (reading.kind !== 'survey') throw new Error(reading.kind);
      expect(reading.extraColumns).toEqual([]);
      expect([...responsesIn(reading.chunks)]).toMatchObject([
        {
          id: '7',
          year: 2025,
          region: order5.regions[3]?.code,
          company: 'ЖШС',
          serviceDate: '2025-03-01',
          answers: questions.filter(({ scale }) => scale.kind !== 'text').map(() => 1),
          remark: 'еркін мәтін',
          rejection: null,
        },
      ]);
    }
  });
});
