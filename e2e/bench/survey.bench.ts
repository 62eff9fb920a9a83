// A survey file of many responses, read as import reads it, beside Papa Parse's own bare parse of the same text.
import Papa from 'papaparse';
import { readFile } from '../../src/files/readFile';
import { order5 } from '../../src/methodology';
import type { ReadingContext } from '../../src/model/reading';

const HEADINGS = ['id', 'year', 'region', 'company', 'employees', 'sector', 'invested', 'service_date', 'survey_date'];
const QUESTIONS = order5.form.block2.questions.map(({ code }) => code.toLowerCase());
const REGIONS = order5.regions.filter(({ role }) => role === 'rated').map(({ code }) => code);
const GOAL = 0.85;

const context: ReadingContext = { regions: order5.regions, inputs: [], form: order5.form, knownIds: new Map() };

/** A survey file of so many responses, no two of which say the same. */
function surveyText(rows: number): string {
  const lines = [[...HEADINGS, ...QUESTIONS].join(',')];
  for (let row = 0; row < rows; row++) {
    const marks = Array.from({ length: 13 }, (_, question) => 1 + ((row * 7 + question * (3 + (row % 4))) % 7));
    const about = [
      `r${row}`,
      2025,
      REGIONS[row % REGIONS.length],
      `Enterprise ${row}`,
      1 + (row % 300),
      'trade',
      'yes',
    ];
    lines.push(
      [...about, '2025-05-10', '2026-02-15', ...marks, row % 6, 'no', ['roads', '', 'power'][row % 3]].join(','),
    );
  }
  return lines.join('\n');
}

/** Processor time of the whole process, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const settle = (): void => globalThis.gc?.();

const perSecond = (rows: number, time: number): string =>
  `${Math.round(rows / time).toLocaleString('en')} thousand rows/s`;

for (const rows of [50_000, 100_000, 200_000]) {
  const text = surveyText(rows);
  settle();
  let begun = processorTime();
  Papa.parse(text, { step: () => undefined });
  const bare = processorTime() - begun;

  const file = new File([text], 'survey.csv');
  settle();
  const idle = process.memoryUsage().heapUsed;
  begun = processorTime();
  let last = performance.now();
  let longest = 0;
  const report = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const read = await readFile(file, context, {}, report, () => false);
  const ours = processorTime() - begun;
  settle();
  const held = (process.memoryUsage().heapUsed - idle) / 1e6;
  const count = read.ok && read.value.kind === 'survey' ? read.value.responses.length : 0;
  console.log(
    `${count.toLocaleString('en')} responses × 25 columns: ${perSecond(rows, ours)}, ${(bare / ours).toFixed(2)} of Papa Parse bare ` +
      `(${perSecond(rows, bare)}; goal ${GOAL}); ${held.toFixed(0)} MB held; at most ${longest.toFixed(0)} ms between two chances to stop`,
  );
}
