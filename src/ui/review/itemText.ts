import { type Dictionary, formatPercent, formatShort, type Names, unitName } from '../../i18n';
import type { Difference } from '../../model/difference';
import type { Methodology } from '../../model/methodology';
import type { Observation } from '../../model/observation';
import type { PackageSettings } from '../../model/package';
import type { PlacedRecord } from '../../model/records';
import type { DifferenceGroup } from '../../model/reviewEffect';
import type { SettingValue } from '../../model/settingItems';
import type { SurveyResponse } from '../../model/survey';
import { factorsApart, type SurveySums } from '../../model/surveySums';
import type { Unit } from '../../model/unit';
import type { Language } from '../../model/words';
import { sideDifferences } from '../importing/changedCells';
import { observationText, unitOf } from '../importing/observationText';

/** What the words of a review are made of. */
export interface ReviewGround {
  readonly words: Dictionary;
  readonly language: Language;
  readonly names: Names;
  readonly settings: PackageSettings;
  readonly methodology: Methodology;
  /** Names of scenarios and of weight sets on either side. */
  readonly scenarios: ReadonlyMap<string, string>;
  readonly weights: ReadonlyMap<string, string>;
}

const MOST_DECIMALS = 9;
/** Stands where a side holds nothing. */
const NOTHING = '–';

/** What a group is about. */
export function groupTitle(group: DifferenceGroup, { words, names, scenarios, weights }: ReviewGround): string {
  if (group.kind === 'input') return names.input(group.input);
  if (group.kind === 'scenario') return words.reviewing.scenario(scenarios.get(group.id) ?? group.id);
  if (group.kind === 'weights') return words.reviewing.weightSet(weights.get(group.id) ?? group.id);
  return words.reviewing.groups[group.kind];
}

/** What a difference is about, within its group. */
export function itemTitle(item: Difference, ground: ReviewGround): string {
  const { words, names } = ground;
  const said = words.reviewing;
  switch (item.kind) {
    case 'cell':
      return `${item.year} · ${names.region(item.region)}`;
    case 'batch':
      return said.batch((item.theirs ?? item.mine)?.file ?? '');
    case 'setting':
      return settingTitle(item, ground);
    case 'record':
      return `${said.records[item.of]}: ${recordTitle(item, ground)}`;
  }
}

function settingTitle({ field, of }: Extract<Difference, { kind: 'setting' }>, { words, names }: ReviewGround): string {
  const name = words.reviewing.fields[field];
  if (field === 'missing') return name;
  if (field === 'readings') {
    return words.readings.axes[of as keyof typeof words.readings.axes]?.name ?? name;
  }
  if (field === 'published') {
    const [year = '', region = ''] = of.split(' ');
    return `${name}: ${names.region(region)}, ${year}`;
  }
  if (field === 'regions' || field === 'remarks') return `${name}: ${names.region(of)}`;
  return field === 'units' || field === 'inputs' ? `${name}: ${names.input(of)}` : `${name}: ${of}`;
}

function recordTitle({ id, mine, theirs }: Extract<Difference, { kind: 'record' }>, { names }: ReviewGround): string {
  const record = theirs ?? mine;
  if (record === null) return id;
  const parts = [
    ...('name' in record ? [record.name] : []),
    ...('input' in record ? [names.input(record.input)] : []),
    ...('region' in record ? [names.region(record.region)] : []),
    ...('year' in record ? [String(record.year)] : []),
    ...('item' in record ? [record.item] : []),
  ];
  return parts.length === 0 ? id : parts.join(', ');
}

/** What one side holds, in short. */
export function sideText(item: Difference, side: 'base' | 'mine' | 'theirs', ground: ReviewGround): string {
  const { words, language } = ground;
  if (item[side] === undefined) return words.reviewing.unknown;
  switch (item.kind) {
    case 'cell': {
      const held = item[side];
      return held === null || held === undefined ? NOTHING : cellText(item, held, ground);
    }
    case 'batch':
      if (side === 'theirs' && item.arriving !== null) {
        const { batch, known, contradictions } = item.arriving;
        return words.reviewing.arriving(batch.count, known, contradictions.length);
      }
      return item[side] === null ? NOTHING : words.reviewing.responses(item[side]?.count ?? 0);
    case 'setting':
      return settingText(item.field, item[side] ?? null, ground);
    case 'record': {
      const held = item[side];
      if (item.of === 'surveySums') return sumsText(item, side, ground);
      return held === null || held === undefined ? NOTHING : recordText(held, words, language, ground.names);
    }
  }
}

/** The figure, and of what is said of it that in which the two sides differ. */
function cellText(item: Extract<Difference, { kind: 'cell' }>, held: Observation, ground: ReviewGround): string {
  const { words, language, settings, methodology } = ground;
  const { mine, theirs } = item;
  const text = observationText(held, unitOf(item.input, settings, methodology), words, language);
  const differ = mine === null || theirs === null ? [] : sideDifferences(mine, theirs);
  const said = differ.flatMap((field) => {
    if (field === 'status') return held.kind === 'number' ? [words.terms.states[held.status]] : [];
    return held[field] ?? [];
  });
  return [text, ...said].join(' · ');
}

function settingText(field: string, value: SettingValue | null, { words, language }: ReviewGround): string {
  if (value === null) return NOTHING;
  if (value === true) return words.reviewing.yes;
  if (typeof value === 'number') return formatShort(value, MOST_DECIMALS, language);
  if (typeof value === 'string') return field === 'missing' ? missingText(value, words) : readingText(value, words);
  if ('rate' in value) return [formatShort(value.rate, MOST_DECIMALS, language), value.source].join(' · ');
  if ('names' in value) return value.names[language];
  return unitName(value as Unit, words.units);
}

const missingText = (value: string, { readings }: Dictionary): string =>
  readings.missing.values[value as keyof typeof readings.missing.values]?.name ?? value;

/** The name of a reading on whichever axis it is; any other text stands for itself. */
function readingText(value: string, { readings }: Dictionary): string {
  for (const { values } of Object.values(readings.axes)) {
    const named = (values as Readonly<Record<string, { readonly name: string }>>)[value];
    if (named !== undefined) return named.name;
  }
  return value;
}

/** How many responses the sums of a side are of; of the colleague's also which factors they give another value, if any. */
function sumsText(
  { mine, theirs, base, ownSums }: Extract<Difference, { kind: 'record' }>,
  side: 'base' | 'mine' | 'theirs',
  { words: { reviewing } }: ReviewGround,
): string {
  const own = asSums(mine) ?? ownSums;
  const held = side === 'base' ? asSums(base) : side === 'mine' ? own : asSums(theirs);
  if (held === undefined) return NOTHING;
  const count = reviewing.responses(held.accepted);
  if (side !== 'theirs' || own === undefined) return count;
  const apart = factorsApart(own, held);
  return `${count} · ${apart.length === 0 ? reviewing.sumsAlike : reviewing.sumsApart(apart.join(', '))}`;
}

const asSums = (record: PlacedRecord['record'] | null | undefined): SurveySums | undefined =>
  record !== null && record !== undefined && 'accepted' in record && 'factors' in record ? record : undefined;

function recordText(record: PlacedRecord['record'], words: Dictionary, language: Language, names: Names): string {
  const number = (value: number): string => formatShort(value, MOST_DECIMALS, language);
  if ('amounts' in record) {
    const amounts = record.amounts.map(({ input, year, amount }) => `${names.input(input)} ${year}: ${number(amount)}`);
    return [record.name, formatPercent(record.probability, 2, language), ...amounts].join(' · ');
  }
  if ('observation' in record) {
    return record.observation === null ? NOTHING : observationText(record.observation, null, words, language);
  }
  if ('growth' in record) return formatPercent(record.growth, MOST_DECIMALS, language);
  if ('weights' in record && typeof record.weights === 'object' && record.weights !== null) {
    return Object.entries(record.weights)
      .map(([code, weight]) => `${code} ${number(weight)}`)
      .join(' · ');
  }
  if ('response' in record && typeof record.response === 'object') return answersText(record.response, language);
  if ('tags' in record) return record.tags.join(', ');
  if ('answer' in record) return record.answer === null ? NOTHING : number(record.answer);
  if ('expert' in record) return number(record.mark);
  if ('evidence' in record) {
    const mark = record.mark === null ? NOTHING : words.standard.marks[record.mark];
    return [mark, record.evidence].filter((part) => part !== '').join(' · ');
  }
  if ('texts' in record) return Object.values(record.texts).join(' · ');
  if ('note' in record) return record.note === '' ? words.reviewing.yes : record.note;
  return words.reviewing.yes;
}

const answersText = ({ answers }: SurveyResponse, language: Language): string =>
  answers
    .map((answer) => {
      if (answer === null) return NOTHING;
      return typeof answer === 'object' ? answer.text : formatShort(answer, 0, language);
    })
    .join(' ');
