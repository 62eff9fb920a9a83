import type { ChangeLabel, MethodologyAct, RecordAct } from '../../model/change';
import type { NamedKind } from '../../model/records';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { pluralEn } from '../plural';
import { itemPlace } from './itemPlace';

const counted = (count: number, one: string, other: string): string =>
  `${formatCount(count, 'en')} ${pluralEn(count, one, other)}`;
const countedCells = (count: number): string => counted(count, 'cell', 'cells');

/** ` (12 cells, 3 responses)`; nothing where there is neither. */
function brought(cells: number, responses: number): string {
  const parts = [
    ...(cells > 0 ? [countedCells(cells)] : []),
    ...(responses > 0 ? [counted(responses, 'response', 'responses')] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const RECORD_NAMES: Readonly<Record<NamedKind, (name: string) => string>> = {
  scenario: (name) => `the scenario “${name}”`,
  override: (name) => `cells in the scenario “${name}”`,
  project: (name) => `the project “${name}”`,
  growth: (name) => `an expected growth in the scenario “${name}”`,
  weights: (name) => `the weight set “${name}”`,
};

const RECORD_ACTS: Readonly<Record<RecordAct, string>> = {
  added: 'addition',
  changed: 'change',
  deleted: 'deletion',
};

const METHODOLOGY_ACTS: Readonly<Record<MethodologyAct, string>> = {
  copied: 'copying the methodology',
  changed: 'changing the methodology',
  imported: 'taking the methodology from a file',
  replaced: 'replacing the methodology',
};

export const changeLabels: NamedMessagesOf<ChangeLabel> = {
  typed: ({ region, input, year }, names) =>
    `entry of a value (${names.region(region)}, ${names.input(input)}, ${year})`,
  cleared: ({ cells }) => `clearing of ${countedCells(cells)}`,
  pasted: ({ cells }) => `pasting of ${countedCells(cells)}`,
  filled: ({ cells }) => `filling of ${countedCells(cells)}`,
  moved: ({ cells }) => `moving of ${countedCells(cells)}`,
  corrected: ({ cells }) => `correction of ${countedCells(cells)} as checks proposed`,
  checked: ({ cells }) => `marking of ${countedCells(cells)} as checked`,
  imported: ({ file, cells, responses }) => `import of “${file}”${brought(cells, responses)}`,
  status: ({ cells }) => `status or source of ${countedCells(cells)}`,
  renamed: ({ name }) => `renaming to “${name}”`,
  readings: () => 'choice of readings',
  methodology: ({ act, names }) => `${METHODOLOGY_ACTS[act]} (“${names.en}”)`,
  yearAdded: ({ year }) => `addition of ${year}`,
  yearDeleted: ({ year, cells, responses }) => `deletion of ${year}${brought(cells, responses)}`,
  yearMoved: ({ from, to, cells }) => `move of the values of ${from} to ${to}${brought(cells, 0)}`,
  inputAdded: ({ names }) => `addition of the series “${names.en}”`,
  inputRenamed: ({ names }) => `renaming of a series to “${names.en}”`,
  inputDeleted: ({ names, cells }) => `deletion of the series “${names.en}”${brought(cells, 0)}`,
  inputsOrdered: () => 'order of the series',
  unitDeclared: ({ input, cells }, names) =>
    `unit of ${names.input(input)}${cells > 0 ? `, ${counted(cells, 'value', 'values')} converted` : ''}`,
  regionAdded: ({ names }) => `addition of the region “${names.en}”`,
  regionChanged: ({ names }) => `change of the region “${names.en}”`,
  regionDeleted: ({ names, cells, responses }) => `deletion of the region “${names.en}”${brought(cells, responses)}`,
  regionsOrdered: () => 'order of the regions',
  regionsReplaced: ({ regions }) => `another set of regions (${counted(regions, 'region', 'regions')})`,
  remarked: ({ names }) => `the remark on “${names.en}”`,
  published: ({ year, places }) => `published places of ${year} (${formatCount(places, 'en')})`,
  recorded: ({ of, act, name }) => `${RECORD_ACTS[act]} of ${RECORD_NAMES[of](name)}`,
  form: ({ act, region, year }, names) => `${RECORD_ACTS[act]} of a questionnaire (${names.region(region)}, ${year})`,
  repaired: ({ line }) => `repair of the response in line ${line}`,
  excluded: ({ responses }) => `exclusion of ${counted(responses, 'response', 'responses')}`,
  readmitted: ({ responses }) => `return of ${counted(responses, 'response', 'responses')} to the count`,
  tagged: ({ tag, responses }) => `tag “${tag}” (${counted(responses, 'response', 'responses')})`,
  expertMarks: ({ expert, year }) => `marks of an expert (${expert}, ${year})`,
  decided: ({ question }) => `decision on an unclear answer to ${question}`,
  assessed: ({ region, item }, names) =>
    `assessment against the standard (${names.region(region)}, ${itemPlace(item)})`,
  reported: ({ region, year }, names) => `text of the yearly report (${names.region(region)}, ${year})`,
  projects: ({ act, projects }) => `${RECORD_ACTS[act]} of ${formatCount(projects, 'en')} projects`,
  planningYears: ({ years }) => `number of planning years: ${formatCount(years, 'en')}`,
  exchangeRate: ({ currency, year }) => `${currency} rate of ${year}`,
  withheld: () => 'an action left out of this copy',
  reviewed: ({ file, accepted, refused, reason }) =>
    `review of “${file}” (taken over: ${formatCount(accepted, 'en')}, not taken over: ${formatCount(refused, 'en')}${reason === '' ? '' : `; ${reason}`})`,
};
