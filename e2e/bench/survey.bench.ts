// A survey file of many responses, read as import reads it, beside Papa Parse's own bare parse of the same text.
import Papa from 'papaparse';
import { readFile } from '../../src/files/readFile';
import { order5 } from '../../src/methodology';
import { countIn } from '../../src/model/packedResponses';
import type { ReadingContext } from '../../src/model/reading';

const HEADINGS = ['id', 'year', 'region', 'company', 'employees', 'sector', 'invested', 'service_date', 'survey_date'];
const QUESTIONS = order5.form.block2.questions.map(({ code }) => code.toLowerCase());
const REGIONS = order5.regions.filter(({ role }) => role === 'rated').map(({ code }) => code);
const GOAL = 0.85;
const LINES_AT_ONCE = 10_000;

const context: ReadingContext = { regions: order5.regions, inputs: [], form: order5.form, knownIds: new Map() };

/** The columns of the form, with an id before them or without. */
const columnsOf = (hasIds: boolean): readonly string[] => [...HEADINGS.slice(hasIds ? 0 : 1), ...QUESTIONS];

/** A survey file of so many responses, no two of which say the same, each with an id of its own or none. */
function surveyFile(rows: number, hasIds: boolean): File {
  const parts: string[] = [];
  let lines = [columnsOf(hasIds).join(',')];
  for (let row = 0; row < rows; row++) {
    const marks = Array.from({ length: 13 }, (_, question) => 1 + ((row * 7 + question * (3 + (row % 4))) % 7));
    const about = [
      ...(hasIds ? [`r${row}`] : []),
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
    if (lines.length < LINES_AT_ONCE) continue;
    parts.push(`${lines.join('\n')}\n`);
    lines = [];
  }
  return new File([...parts, lines.join('\n')], 'survey.csv');
}

/** Processor time of the whole process, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const settle = (): void => globalThis.gc?.();

/** Megabytes of the heap and of buffers outside it. */
function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

const perSecond = (rows: number, time: number): string =>
  `${Math.round(rows / time).toLocaleString('en')} thousand rows/s`;

async function bareTime(file: File): Promise<number> {
  const text = await file.text();
  settle();
  const begun = processorTime();
  Papa.parse(text, { step: () => undefined });
  return processorTime() - begun;
}

async function measure(rows: number, hasIds: boolean): Promise<void> {
  const file = surveyFile(rows, hasIds);
  const bare = await bareTime(file);
  settle();
  const idle = memory();
  const begun = processorTime();
  let last = performance.now();
  let [longest, most] = [0, 0];
  let pieces = 0;
  const report = () => {
    longest = Math.max(longest, performance.now() - last);
    // To ask for the memory takes as long as to read some thousand rows.
    if (++pieces % 8 === 0) most = Math.max(most, memory() - idle);
    last = performance.now();
  };
  const read = await readFile(file, context, {}, report, () => false);
  const ours = processorTime() - begun;
  settle();
  const held = memory() - idle;
  const count = read.ok && read.value.kind === 'survey' ? countIn(read.value.chunks) : 0;
  console.log(
    `${count.toLocaleString('en')} responses × ${columnsOf(hasIds).length} columns, ${hasIds ? 'with ids' : 'named by what they say'}: ` +
      `${perSecond(rows, ours)}, ${(bare / ours).toFixed(2)} of Papa Parse bare (${perSecond(rows, bare)}; goal ${GOAL}); ` +
      `${held.toFixed(0)} MB held, ${most.toFixed(0)} MB at most; at most ${longest.toFixed(0)} ms between two chances to stop`,
  );
}

for (const hasIds of [true, false]) for (const rows of [250_000, 1_000_000]) await measure(rows, hasIds);
