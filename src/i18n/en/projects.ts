import type { PlanProblem } from '../../model/plan';
import type { ProjectFault } from '../../model/projectFields';
import type { ProjectFact, ProjectRowFault } from '../../model/projectFile';
import { formatCount } from '../format';
import type { projects as kazakh } from '../kk/projects';
import type { NamedMessagesOf } from '../messages';
import { pluralEn } from '../plural';
import { say } from '../say';
import { excerpt } from '../sentence';
import { valueProblems } from './valueProblems';

const counted = (value: number, one: string, other: string): string =>
  `${formatCount(value, 'en')} ${pluralEn(value, one, other)}`;

const statuses: typeof kazakh.statuses = {
  idea: 'idea',
  planned: 'planned',
  contracted: 'contracted',
  running: 'running',
};

const columns: typeof kazakh.columns = {
  included: 'Count',
  name: 'Project',
  region: 'Region',
  input: 'Input',
  unit: 'Unit',
  part: 'FDI, %',
  share: 'Share, %',
  status: 'Status',
  probability: 'Prob., %',
  jobs: 'Jobs',
  alone: 'R alone',
  without: 'Without',
};
const columnsLong: typeof columns = {
  included: 'Whether the project is counted',
  name: 'Name of the project',
  region: 'In which region the project is',
  input: 'To which input the amount is added',
  unit: 'In which currency and scale the amount is',
  part: 'What part of the amount is foreign direct investment (FDI). It is part of fixed capital and is not added to it.',
  share: 'What part of the amount is counted',
  status: 'Status of the project',
  probability: 'Probability of the project: acts only under “by probability”',
  jobs: 'Jobs, for information: they do not enter the rating',
  alone: "By how much the region's R would change with this project alone over the baseline",
  without: "The region's place with this project taken out of the scenario",
};

const faults: NamedMessagesOf<ProjectFault> = {
  'name blank': () => 'The name of the project is empty. Type a name.',
  'region unknown': ({ text }) =>
    text === ''
      ? 'No region is named. Choose a region.'
      : `There is no region “${excerpt(text)}”. Choose from the list.`,
  'region ambiguous': ({ text, regions }, { region }) =>
    `“${excerpt(text)}” fits several regions: ${regions.map(region).join(', ')}. Type the whole name.`,
  'input unknown': ({ text }) =>
    `“${excerpt(text)}” is no input that amounts of projects are added to. Choose fixed capital, exports or SME value added.`,
  'money unknown': ({ text }) => `“${excerpt(text)}” is no known money. For example: bn KZT, mln USD.`,
  'status unknown': ({ text }) => `There is no status “${excerpt(text)}”: ${Object.values(statuses).join(', ')}.`,
  'tick unknown': ({ text }) => `“${excerpt(text)}”: type yes or no.`,
  'amount faulty': ({ text }) => `“${excerpt(text)}” is no number, or too large. The amount has not changed.`,
  'amount too large': ({ text }) =>
    `“${excerpt(text)}” is more than the whole economy makes in a year. Check the figure and the unit. The amount has not changed.`,
  'amount in other money': ({ text, currency }) =>
    `“${excerpt(text)}”: the line is in other money. Choose ${currency} in the “Unit” column first. The amount has not changed.`,
  'expression faulty': ({ problem }, names) => say(valueProblems, problem, names),
  'percent outside': ({ text }) => `“${excerpt(text)}”: type a per cent from 0 to 100.`,
  'jobs faulty': ({ text }) => `“${excerpt(text)}”: type the number of jobs as a whole number.`,
};

const facts: Readonly<Record<ProjectFact, string>> = {
  share: 'share',
  status: 'status',
  probability: 'probability',
  jobs: 'number of jobs',
  part: 'FDI share',
};

const rowFaults: NamedMessagesOf<ProjectRowFault> = {
  ...faults,
  'quotes broken': () => 'The quotes do not pair. Correct the row.',
  'amount blank': () => 'The amount is empty. Type an amount.',
  'year faulty': ({ text }) => `“${excerpt(text)}” is no year.`,
  'year outside': ({ year }) => `${year} is neither observed nor planned. Plan the year first.`,
  'facts differ': ({ fact, row }) =>
    `Row ${formatCount(row, 'en')} of the same project has another ${facts[fact]}. The rows of one project have to agree.`,
};

const problems: NamedMessagesOf<PlanProblem> = {
  'no exchange rate': ({ currency, year, into }, names) =>
    `There is no ${currency} rate of ${year}: nothing of this amount is added to “${names.input(into)}”. Type the rate under “Exchange rates”.`,
  'unknown region': ({ region }) => `The package has no region ${region}: the project is not counted. Choose another.`,
  'unknown input': ({ input }, names) => `The package has no input ${names.input(input)}: the amount is not counted.`,
  'no level': ({ region, input, year }, names) =>
    `${names.region(region)}, ${names.input(input)}, ${year}: the level is missing or not above zero, so nothing can be added to it. Type it on the Data screen.`,
  'year outside': ({ year }) => `${year} is neither observed nor planned: the amount is not counted. Plan the year.`,
  'unit differs': ({ input }, names) => `${names.input(input)} is kept in another unit: the amount is not counted.`,
  'unknown override': ({ region, input, year }, names) =>
    `${names.region(region)}, ${names.input(input)}, ${year}: the package has no such cell, the change has no effect.`,
};

export const projects: typeof kazakh = {
  title: 'Projects',
  sheetHint:
    'A name typed into the last row begins a project. Type a value at once; Space or F2 chooses from a list. To leave the table press Esc, then Tab.',
  add: 'Add a project',
  addLine: 'Another input',
  addLineLong: 'Adds a line for another input to the selected project',
  delete: 'Delete the project',
  deleteLong: 'Deletes the selected projects (the same: clear the name with Delete)',
  newName: (number) => (number === 1 ? 'New project' : `New project ${formatCount(number, 'en')}`),
  none: 'No projects. Type a name, then with Tab the region and the amount, or paste a table from Excel (Ctrl+V). Enter leads here from the list of scenarios.',
  onBase: 'Projects are written into a scenario: choose a scenario or begin a new one.',
  statuses,
  columns,
  columnsLong,
  amountOf: (year) => `Amount of ${year}`,
  amountLong: (year) =>
    `The amount of ${year}; for an input over January–June the part of it that falls in these months`,
  halfYear: (input) =>
    `“${input}”: the level is over January–June. The amount is added to it whole and not halved: enter the part of it that falls in January–June.`,
  included: 'counted',
  notIncluded: 'not counted',
  inherited: (scenario) => `from the scenario “${scenario}”`,
  together: 'Projects together',
  placeWithoutAny: 'place without them',
  togetherLong: 'With all projects and with none: not the sum of single effects but computed again',
  negative: 'negative amount: the level falls',
  absurd: (times) => `${times} times the level of the region in this year: check amount and unit`,
  counted: (amount) => `${amount} counted`,
  faults,
  problems,
  belowZero: (input, year, value) =>
    `${input}, ${year}: negative amounts of projects push the input below zero (${value}). Check the amounts.`,
  takesAway: 'the amount is negative and is taken away from the input.',
  skipped: (fields) => `Not pasted: ${counted(fields, 'cell', 'cells')}.`,
  pasted: (projects) => `Written: ${counted(projects, 'project', 'projects')}.`,
  leftOut: (rows) => `Not written: ${counted(rows, 'row', 'rows')}.`,
  faultAt: (row, column, fault) => `Pasted row ${formatCount(row, 'en')}, “${column}”: ${fault}`,
  moreFaults: (cells) => `And ${counted(cells, 'more wrong cell', 'more wrong cells')}.`,
  chooseRegion: 'Region of the project',
  deleted: (projects) => `Deleted: ${counted(projects, 'project', 'projects')}. Ctrl+Z brings them back.`,

  rates: 'Exchange rates, tenge',
  ratesLead: 'The average rate of the year and where it comes from; shown in the trace.',
  rateOf: (currency, year) => `1 ${currency}, ${year}`,
  rateSourceOf: (currency, year) => `${currency}, ${year}: source of the rate`,
  rateMissing: 'rate needed',
  rateDoubt: (isMore, times, than, year) =>
    `${times} times ${isMore ? 'more' : 'less'} than ${year === null ? `usual (about ${than})` : `in ${year} (${than})`}: check the figure; it is kept as typed`,
  rateHint: 'such as 520',
  rateSourceHint: 'such as National Bank, average of the year',

  importFile: 'Import',
  importLong: 'Reads projects from a CSV or XLSX file: what would be added is shown first',
  exportFile: 'Export',
  exportLong: 'Writes the projects of the scenario into a file; without any, a template to fill in',
  fileName: 'projects',
  example: 'Example project',
  importOf: (file) => `Import of projects: ${file}`,
  importCounts: (rows, projects, rejected) =>
    `Read: ${counted(rows, 'row', 'rows')}, ${counted(projects, 'project', 'projects')}. Left out: ${counted(rejected, 'row', 'rows')}.`,
  headerUnknown: (missing, found) =>
    `The file lacks the columns: ${missing.join(', ')}. Found: ${excerpt(found.join(', ')) || '–'}. Name the columns in the first row; “Export” gives a sample.`,
  repeated: (rows) =>
    `The same project, indicator and year occur once more: ${counted(rows, 'row', 'rows')}. If they are repetitions, do not add them up.`,
  repeatedAsk: 'Repeated rows',
  repeatedSum: 'Add up',
  repeatedLeave: 'Leave out',
  repeatedRow: (row, first) => `Row ${formatCount(row, 'en')} (as row ${formatCount(first, 'en')}):`,
  write: (projects) => `Write ${counted(projects, 'project', 'projects')}`,
  amounts: 'Amounts',
  isNew: 'new',
  changes: 'changes',
  rejected: 'Rows left out',
  row: 'Row',
  reason: 'Reason',
  rowText: 'Text in the file',
  rowFaults,
};
