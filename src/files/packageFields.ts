import type { ItemPosition } from '../model/assessment';
import {
  type Change,
  type ChangeDigests,
  type ChangeLabel,
  type Edit,
  type FrozenVersion,
  type LogEntry,
  METHODOLOGY_ACTS,
  RECORD_ACTS,
  type SettingsFields,
} from '../model/change';
import { isItemName } from '../model/methodologyItems';
import { type OwnInput, type PackageSettings, type WrittenSettings, wholeSettings } from '../model/package';
import {
  boolean,
  type Fields,
  fault,
  filledText,
  holding,
  list,
  nullable,
  number,
  object,
  oneOf,
  optional,
  type Parser,
  repeated,
  tagged,
  text,
  whole,
} from '../model/parse';
import { code, missingPolicy, readings, regionFields, unit, words } from '../model/parseBasics';
import { NAMED_KINDS } from '../model/records';
import type { PackageRegion } from '../model/region';
import { success } from '../model/result';
import type { ExchangeRate } from '../model/scenario';
import type { ResponseBatch } from '../model/survey';
import { observation, record, time, year } from './cellFields';
import { recordEdit } from './packageRecords';

/** What the nouns of a package look like in a file: one parser a noun, composed of those of the model. */

/** Bounds the arrays that are as long as the largest slot. */
const MOST_SLOTS = 1_000_000;

const region = object<PackageRegion>({
  ...regionFields,
  slot: holding(whole(0), (slot) => (slot < MOST_SLOTS ? null : fault([], `integer < ${MOST_SLOTS}`, slot))),
});

const ownInput = object<OwnInput>({ code, names: words, shortNames: optional(words), unit });

const publishedPlaces = record(
  code,
  holding(whole(1), (place) => (place <= MOST_SLOTS ? null : fault([], `integer ≤ ${MOST_SLOTS}`, place))),
);

/** Places by year. */
const published = record(text(/^[1-9]\d{3}$/), publishedPlaces);

/** Each year once, the earliest first. */
const years = holding(list(year), (all) => {
  const stray = all.findIndex((each, index) => index > 0 && each <= (all[index - 1] ?? each));
  return stray < 0 ? null : fault([stray], `> ${all[stray - 1]}`, all[stray]);
});

/** Finite and above 0. */
const positive = holding(number(0), (value) => (value > 0 ? null : fault([], 'number > 0', value)));

const settingsFields: Fields<PackageSettings> = {
  name: filledText,
  methodology: code,
  readings,
  missing: missingPolicy,
  expert: holding(list(code), (factors) => repeated(factors.map((factor, index) => [[index], factor]))),
  regions: holding(
    list(region),
    (regions) => repeated(regions.map((each, index) => [[index, 'code'], each.code])),
    (regions) => repeated(regions.map((each, index) => [[index, 'slot'], String(each.slot)])),
  ),
  units: record(code, unit),
  // Files name inputs in any case.
  inputs: holding(list(ownInput), (inputs) =>
    repeated(inputs.map((each, index) => [[index, 'code'], each.code.toLowerCase()])),
  ),
  published,
  remarks: record(code, filledText),
  years,
  planningYears: years,
  exchangeRates: record(text(/^[A-Z]{3}@[1-9]\d{3}$/), object<ExchangeRate>({ rate: positive, source: text() })),
  slotsGiven: optional(whole(0)),
};

/** What a file written before there were later settings does not have is empty. */
export const settings: Parser<PackageSettings> = (input) =>
  object(settingsFields)(isPlainObject(input) ? wholeSettings(input as unknown as WrittenSettings) : input);

const isPlainObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const someSettings = object<SettingsFields>({
  name: optional(settingsFields.name),
  methodology: optional(settingsFields.methodology),
  readings: optional(settingsFields.readings),
  missing: optional(settingsFields.missing),
  expert: optional(settingsFields.expert),
  regions: optional(settingsFields.regions),
  units: optional(settingsFields.units),
  inputs: optional(settingsFields.inputs),
  published: optional(settingsFields.published),
  remarks: optional(settingsFields.remarks),
  years: optional(settingsFields.years),
  planningYears: optional(settingsFields.planningYears),
  exchangeRates: optional(settingsFields.exchangeRates),
  slotsGiven: settingsFields.slotsGiven,
});

const batchFields: Fields<ResponseBatch> = {
  id: filledText,
  file: text(),
  count: whole(0),
  rejected: whole(0),
  synthetic: boolean,
};

const batch: Parser<ResponseBatch> = object(batchFields);

/** A batch with the mark that tells whether undo has taken it away. */
export const markedBatch = object<ResponseBatch & { readonly present: boolean }>({ ...batchFields, present: boolean });

/**
 * Things of a methodology as they stand in JSON. What they come to is read whole where a step is made with them: a thing
 * alone cannot tell whether it fits the others.
 */
const methodologyFields = record<unknown>(
  holding(filledText, (name) => (isItemName(name) ? null : fault([], 'names, factor F1.1, …', name))),
  success,
);

type EditOf<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>;

const edit = tagged<Edit, 'kind'>('kind', {
  cell: object<EditOf<'cell'>>({
    kind: oneOf('cell'),
    input: code,
    year,
    region: code,
    before: nullable(observation),
    after: nullable(observation),
  }),
  settings: object<EditOf<'settings'>>({ kind: oneOf('settings'), before: someSettings, after: someSettings }),
  methodology: object<EditOf<'methodology'>>({
    kind: oneOf('methodology'),
    before: methodologyFields,
    after: methodologyFields,
  }),
  batch: object<EditOf<'batch'>>({ kind: oneOf('batch'), before: nullable(batch), after: nullable(batch) }),
  record: recordEdit as Parser<EditOf<'record'>>,
});

type LabelOf<Code extends ChangeLabel['code']> = Extract<ChangeLabel, { readonly code: Code }>;

const label = tagged<ChangeLabel, 'code'>('code', {
  typed: object<LabelOf<'typed'>>({ code: oneOf('typed'), region: code, input: code, year }),
  cleared: object<LabelOf<'cleared'>>({ code: oneOf('cleared'), cells: whole(0) }),
  pasted: object<LabelOf<'pasted'>>({ code: oneOf('pasted'), cells: whole(0) }),
  filled: object<LabelOf<'filled'>>({ code: oneOf('filled'), cells: whole(0) }),
  moved: object<LabelOf<'moved'>>({ code: oneOf('moved'), cells: whole(0) }),
  corrected: object<LabelOf<'corrected'>>({ code: oneOf('corrected'), cells: whole(0) }),
  checked: object<LabelOf<'checked'>>({ code: oneOf('checked'), cells: whole(0) }),
  imported: object<LabelOf<'imported'>>({
    code: oneOf('imported'),
    file: text(),
    cells: whole(0),
    responses: whole(0),
  }),
  status: object<LabelOf<'status'>>({ code: oneOf('status'), cells: whole(0) }),
  renamed: object<LabelOf<'renamed'>>({ code: oneOf('renamed'), name: text() }),
  readings: object<LabelOf<'readings'>>({ code: oneOf('readings') }),
  methodology: object<LabelOf<'methodology'>>({
    code: oneOf('methodology'),
    act: oneOf(...METHODOLOGY_ACTS),
    names: words,
  }),
  published: object<LabelOf<'published'>>({ code: oneOf('published'), year, places: whole(0) }),
  remarked: object<LabelOf<'remarked'>>({ code: oneOf('remarked'), names: words }),
  yearAdded: object<LabelOf<'yearAdded'>>({ code: oneOf('yearAdded'), year }),
  yearDeleted: object<LabelOf<'yearDeleted'>>({
    code: oneOf('yearDeleted'),
    year,
    cells: whole(0),
    responses: whole(0),
  }),
  yearMoved: object<LabelOf<'yearMoved'>>({ code: oneOf('yearMoved'), from: year, to: year, cells: whole(0) }),
  inputAdded: object<LabelOf<'inputAdded'>>({ code: oneOf('inputAdded'), names: words }),
  inputRenamed: object<LabelOf<'inputRenamed'>>({ code: oneOf('inputRenamed'), names: words }),
  inputDeleted: object<LabelOf<'inputDeleted'>>({ code: oneOf('inputDeleted'), names: words, cells: whole(0) }),
  inputsOrdered: object<LabelOf<'inputsOrdered'>>({ code: oneOf('inputsOrdered') }),
  unitDeclared: object<LabelOf<'unitDeclared'>>({ code: oneOf('unitDeclared'), input: code, cells: whole(0) }),
  regionAdded: object<LabelOf<'regionAdded'>>({ code: oneOf('regionAdded'), names: words }),
  regionChanged: object<LabelOf<'regionChanged'>>({ code: oneOf('regionChanged'), names: words }),
  regionDeleted: object<LabelOf<'regionDeleted'>>({
    code: oneOf('regionDeleted'),
    names: words,
    cells: whole(0),
    responses: whole(0),
  }),
  regionsOrdered: object<LabelOf<'regionsOrdered'>>({ code: oneOf('regionsOrdered') }),
  regionsReplaced: object<LabelOf<'regionsReplaced'>>({ code: oneOf('regionsReplaced'), regions: whole(0) }),
  recorded: object<LabelOf<'recorded'>>({
    code: oneOf('recorded'),
    of: oneOf(...NAMED_KINDS),
    act: oneOf(...RECORD_ACTS),
    name: text(),
  }),
  form: object<LabelOf<'form'>>({ code: oneOf('form'), act: oneOf(...RECORD_ACTS), region: code, year }),
  repaired: object<LabelOf<'repaired'>>({ code: oneOf('repaired'), line: whole(0) }),
  excluded: object<LabelOf<'excluded'>>({
    code: oneOf('excluded'),
    responses: whole(0),
    regions: optional(list(code)),
  }),
  readmitted: object<LabelOf<'readmitted'>>({
    code: oneOf('readmitted'),
    responses: whole(0),
    regions: optional(list(code)),
  }),
  tagged: object<LabelOf<'tagged'>>({ code: oneOf('tagged'), tag: text(), responses: whole(0) }),
  expertMarks: object<LabelOf<'expertMarks'>>({ code: oneOf('expertMarks'), expert: text(), year }),
  decided: object<LabelOf<'decided'>>({ code: oneOf('decided'), question: text(), region: optional(code) }),
  assessed: object<LabelOf<'assessed'>>({
    code: oneOf('assessed'),
    region: code,
    item: object<ItemPosition>({
      provision: whole(1),
      kind: oneOf('requirement', 'note', 'type'),
      number: whole(1),
    }),
  }),
  reported: object<LabelOf<'reported'>>({ code: oneOf('reported'), region: code, year }),
  projects: object<LabelOf<'projects'>>({ code: oneOf('projects'), act: oneOf(...RECORD_ACTS), projects: whole(0) }),
  planningYears: object<LabelOf<'planningYears'>>({ code: oneOf('planningYears'), years: whole(0) }),
  exchangeRate: object<LabelOf<'exchangeRate'>>({ code: oneOf('exchangeRate'), currency: text(), year }),
  withheld: object<LabelOf<'withheld'>>({ code: oneOf('withheld') }),
  reviewed: object<LabelOf<'reviewed'>>({
    code: oneOf('reviewed'),
    file: text(),
    accepted: whole(0),
    refused: whole(0),
    reason: text(),
  }),
});

interface EntryHead {
  readonly sequence: number;
  readonly at: string;
  readonly by?: string;
  readonly link?: string;
}

interface Step<Kind extends 'undo' | 'redo'> extends EntryHead {
  readonly kind: Kind;
  readonly of: number;
}

type ChangeEntry = Extract<LogEntry, { readonly kind: 'change' }>;
type FreezeEntry = Extract<LogEntry, { readonly kind: 'freeze' }>;

const digest = text(/^[0-9a-f]{64}$/);

const entryHead: Fields<Omit<EntryHead, 'link'>> = {
  sequence: whole(1),
  at: time,
  by: optional(filledText),
};

const link: Fields<Pick<EntryHead, 'link'>> = { link: optional(digest) };

const freezeEntry = object<FreezeEntry>({
  ...entryHead,
  kind: oneOf('freeze'),
  version: object<FrozenVersion>({ name: filledText, fingerprint: digest }),
  ...link,
});

export const logEntry: Parser<LogEntry> = tagged<ChangeEntry | Step<'undo'> | Step<'redo'> | FreezeEntry, 'kind'>(
  'kind',
  {
    change: object<ChangeEntry>({
      ...entryHead,
      kind: oneOf('change'),
      change: object<Change>({ label, edits: list(edit) }),
      withheld: optional(object<ChangeDigests>({ label: digest, before: digest, after: digest })),
      ...link,
    }),
    undo: object<Step<'undo'>>({ ...entryHead, kind: oneOf('undo'), of: whole(1), ...link }),
    redo: object<Step<'redo'>>({ ...entryHead, kind: oneOf('redo'), of: whole(1), ...link }),
    freeze: freezeEntry,
  },
);
