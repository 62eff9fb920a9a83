import type { PackageContent, PlacedObservation } from '../../model/content';
import {
  batchItem,
  cellItem,
  type Difference,
  type DifferenceStanding,
  entryName,
  type ItemKey,
  isOpen,
  type PackageDifference,
  recordItem,
  settingItem,
} from '../../model/difference';
import { answerPrint } from '../../model/fingerprint';
import { type Observation, sameObservation } from '../../model/observation';
import type { HeldPart } from '../../model/packagePart';
import type { PlacedRecord, RecordKind } from '../../model/records';
import type { RegionCode } from '../../model/region';
import { samePlain } from '../../model/same';
import { type SettingField, settingEntries } from '../../model/settingItems';
import type { SurveySums } from '../../model/surveySums';
import { acceptedResponses, arriving } from './arriving';
import { type CommonGround, commonGround } from './common';

/** How much of its survey a file carries: whole, without names and free texts, or sums by region and question. */
export type CarriedResponses = 'full' | 'anonymous' | 'sums';

/** What is to be known of a colleague's file besides what it holds. */
export interface SentFile {
  /** How much of the survey it carries: what a copy has left out is no difference. */
  readonly carried?: CarriedResponses;
  /** What the own responses come to, where it carries sums: those that are alike are no difference. */
  readonly ownSums?: ReadonlyMap<string, SurveySums>;
  /** It holds a part of a package: what it lacks is no difference. Null: a whole one. */
  readonly part?: HeldPart | null;
}

/** Settings that matter to what a part holds. */
const FIELDS: Readonly<Record<HeldPart, readonly SettingField[]>> = {
  survey: ['regions'],
  scenario: ['regions', 'units', 'inputs', 'planningYears', 'exchangeRates'],
  weights: [],
};

/** Kinds of record that a copy without names holds otherwise than its package. */
const NAMELESS: readonly RecordKind[] = ['form', 'exclusion', 'expertMark'];
/** Kinds that a copy with sums has not. */
const ABOUT_RESPONSES: readonly RecordKind[] = ['form', 'exclusion', 'decision'];
/** Kinds of text that no copy has but on request. */
const TEXTS: readonly RecordKind[] = ['tags', 'report'];

/**
 * What a colleague's package holds otherwise than the own one, thing by thing, with what both began with where their
 * logs tell it. Three-way for each thing by itself: one whose beginning cannot be told has two sides.
 */
export function packageDifference(
  mine: PackageContent,
  theirs: PackageContent,
  { carried = 'full', ownSums = new Map(), part = null }: SentFile = {},
): PackageDifference {
  const ground = commonGround(mine, theirs);
  const all = [
    ...cellDifferences(mine, theirs, ground),
    ...settingDifferences(mine, theirs, ground),
    ...batchDifferences(mine, theirs, ground, carried),
    ...recordDifferences(mine, theirs, ground, carried, ownSums),
  ];
  const found = part === null ? all : all.filter((item) => isOfPart(item, part));
  return {
    related: part !== null || ground.common > 0 || beganAlike(mine, found, ground),
    common: ground.common,
    since: { mine: entriesAfter(mine, ground.common), theirs: entriesAfter(theirs, ground.common) },
    items: boundByUnit(found),
    alike: alikeThings(ground, mine, theirs),
    answers: ground.answers,
    last: lastName(theirs),
  };
}

/** A region under another name is no matter of a survey: only one that is not there has to come with it. */
const isOfPart = (item: Difference, part: HeldPart): boolean =>
  item.theirs !== null &&
  (item.kind !== 'setting' || (FIELDS[part].includes(item.field) && (part === 'scenario' || item.mine === null)));

/**
 * Whether without a common entry all that differs can be followed back to the same, and there was something. Sums that a
 * copy carries in the place of responses stand in no log.
 */
function beganAlike({ observations }: PackageContent, items: readonly Difference[], ground: CommonGround): boolean {
  const isOfCopy = (item: Difference): boolean => item.kind === 'record' && item.of === 'surveySums';
  if (items.some((item) => item.base === undefined && !isOfCopy(item))) return false;
  const changed = new Set(ground.changedByMine);
  return observations.some(({ region, input, year }) => !changed.has(cellItem(region, input, year)));
}

const entriesAfter = ({ log }: PackageContent, common: number): number =>
  log.filter(({ sequence }) => sequence > common).length;

function lastName({ log }: PackageContent): string | null {
  const last = log.at(-1);
  return last === undefined ? null : entryName(last);
}

type Standing = { readonly base: unknown; readonly standing: DifferenceStanding; readonly refusal?: string };

/** Who has changed something that the two sides hold differently. */
function standingOf(key: ItemKey, mine: unknown, theirs: unknown, ground: CommonGround): Standing {
  const base = ground.baseOf(key, { mine, theirs });
  const refusal = ground.refusalOf(key);
  const said = refusal === undefined ? {} : { refusal };
  if (base === undefined) {
    return { base, standing: theirs === null ? 'mine' : mine === null ? 'theirs' : 'conflict', ...said };
  }
  if (samePlain(base, theirs)) return { base, standing: 'mine' };
  return { base, standing: samePlain(base, mine) ? 'theirs' : 'conflict', ...said };
}

type Columns = ReadonlyMap<string, ReadonlyMap<RegionCode, PlacedObservation>>;

function columnsOf(observations: readonly PlacedObservation[]): Columns {
  const columns = new Map<string, Map<RegionCode, PlacedObservation>>();
  for (const placed of observations) {
    const name = `${placed.input}@${placed.year}`;
    const column = columns.get(name);
    if (column === undefined) columns.set(name, new Map([[placed.region, placed]]));
    else column.set(placed.region, placed);
  }
  return columns;
}

function cellDifferences(mine: PackageContent, theirs: PackageContent, ground: CommonGround): readonly Difference[] {
  const [own, other] = [columnsOf(mine.observations), columnsOf(theirs.observations)];
  const items: Difference[] = [];
  for (const name of new Set([...own.keys(), ...other.keys()])) {
    const [here, there] = [own.get(name), other.get(name)];
    for (const region of new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])) {
      const [held, sent] = [here?.get(region), there?.get(region)];
      const [a, b] = [held?.observation ?? null, sent?.observation ?? null];
      const cell = held ?? sent;
      if (cell === undefined || sameObservation(a, b)) continue;
      const key = cellItem(region, cell.input, cell.year);
      const { base, ...standing } = standingOf(key, a, b, ground);
      const place = { kind: 'cell', region, input: cell.input, year: cell.year } as const;
      items.push({ key, ...place, ...standing, base: base as Observation | null | undefined, mine: a, theirs: b });
    }
  }
  return items;
}

function settingDifferences(mine: PackageContent, theirs: PackageContent, ground: CommonGround): readonly Difference[] {
  const [own, other] = [mine, theirs].map(
    ({ settings }) => new Map(settingEntries(settings).map((entry) => [settingItem(entry.field, entry.of), entry])),
  );
  const items: Difference[] = [];
  for (const key of new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])) {
    const [held, sent] = [own?.get(key), other?.get(key)];
    const entry = held ?? sent;
    const [a, b] = [held?.value ?? null, sent?.value ?? null];
    if (entry === undefined || samePlain(a, b)) continue;
    const { base, ...standing } = standingOf(key, a, b, ground);
    const { field, of } = entry;
    const isTakenOut = field === 'regions' && b === null && standing.standing !== 'mine';
    items.push({
      key,
      kind: 'setting',
      field,
      of,
      ...standing,
      ...(isTakenOut ? { blocked: 'region taken out' as const } : {}),
      base: base as typeof a | undefined,
      mine: a,
      theirs: b,
    });
  }
  return items;
}

function batchDifferences(
  mine: PackageContent,
  theirs: PackageContent,
  ground: CommonGround,
  carried: CarriedResponses,
): readonly Difference[] {
  if (carried === 'sums') return [];
  const [own, other] = [mine, theirs].map(
    ({ batches }) => new Map(batches.filter(({ present }) => present).map((each) => [each.batch.id, each])),
  );
  const known = acceptedResponses(mine);
  const items: Difference[] = [];
  for (const [id, sent] of other ?? []) {
    if (own?.has(id)) continue;
    const coming = arriving(sent, known);
    if (coming.batch.count === 0) continue;
    const key = batchItem(id);
    const { base, ...standing } = standingOf(key, null, sent.batch, ground);
    items.push({
      key,
      kind: 'batch',
      arriving: coming,
      ...standing,
      base: base as null | undefined,
      mine: null,
      theirs: sent.batch,
    });
  }
  for (const [id, held] of own ?? []) {
    if (other?.has(id)) continue;
    const key = batchItem(id);
    const { base, ...standing } = standingOf(key, held.batch, null, ground);
    items.push({ key, kind: 'batch', arriving: null, ...standing, base: base as null, mine: held.batch, theirs: null });
  }
  return items;
}

function recordDifferences(
  mine: PackageContent,
  theirs: PackageContent,
  ground: CommonGround,
  carried: CarriedResponses,
  ownSums: ReadonlyMap<string, SurveySums>,
): readonly Difference[] {
  const [own, other] = [mine, theirs].map(
    ({ records }) => new Map(records.map((each) => [recordItem(each.of, each.id), each])),
  );
  const counted = new Set(Array.from(acceptedResponses(mine).values(), ({ year, region }) => `${year} ${region}`));
  const items: Difference[] = [];
  for (const key of new Set([...(own?.keys() ?? []), ...(other?.keys() ?? [])])) {
    const held = own?.get(key);
    const sent = carried === 'full' ? other?.get(key) : withOwnTexts(other?.get(key), held);
    const placed = held ?? sent;
    if (placed === undefined || placed.of === 'review' || isLeftOut(placed.of, carried, sent)) continue;
    const [a, b] = [held?.record ?? null, sent?.record ?? null];
    const summed = placed.of === 'surveySums' ? ownSums.get(placed.id) : undefined;
    if (summed !== undefined && samePlain(summed, b)) continue;
    if (samePlain(a, b) || (carried === 'anonymous' && areAlikeWithoutNames(held, sent))) continue;
    const { base, ...standing } = standingOf(key, a, b, ground);
    const { of, id } = placed;
    items.push({
      key,
      kind: 'record',
      of,
      id,
      ...standing,
      ...(of === 'surveySums' && b !== null && counted.has(id) ? { blocked: 'sums' as const } : {}),
      ...(summed === undefined ? {} : { ownSums: summed }),
      base: base as PlacedRecord['record'] | null | undefined,
      mine: a,
      theirs: b,
    });
  }
  return items;
}

/**
 * What a copy says of a region at the standard, with the own texts where it has none: they were left out, and whoever
 * takes its mark over keeps them.
 */
function withOwnTexts(sent: PlacedRecord | undefined, held: PlacedRecord | undefined): PlacedRecord | undefined {
  if (sent?.of !== 'assessment' || held?.of !== 'assessment') return sent;
  const { evidence, links, responsible } = sent.record;
  const record = {
    ...sent.record,
    evidence: evidence || held.record.evidence,
    links: links.length > 0 ? links : held.record.links,
    responsible: responsible || held.record.responsible,
  };
  return { ...sent, record };
}

/** Whether a copy does not hold a record because it holds none of the kind, or knows experts by number only. */
function isLeftOut(of: RecordKind, carried: CarriedResponses, sent: PlacedRecord | undefined): boolean {
  if (carried === 'full') return of === 'surveySums' && sent === undefined;
  if (of === 'expertMark' || (TEXTS.includes(of) && sent === undefined)) return true;
  return carried === 'sums' ? ABOUT_RESPONSES.includes(of) : of === 'surveySums' && sent === undefined;
}

function areAlikeWithoutNames(held: PlacedRecord | undefined, sent: PlacedRecord | undefined): boolean {
  if (held === undefined || sent === undefined || !NAMELESS.includes(held.of)) return false;
  if (held.of === 'form' && sent.of === 'form') {
    return answerPrint(held.record.response) === answerPrint(sent.record.response);
  }
  return held.of === 'exclusion' && sent.of === 'exclusion' && held.record.reason === sent.record.reason;
}

/**
 * Where the sides keep a series in different units, its figures are on different scales: they are decided all together
 * with the unit, and what only the own side has changed is in conflict with them.
 */
function boundByUnit(items: readonly Difference[]): readonly Difference[] {
  const inputs = new Set(
    items.flatMap((item) => (item.kind === 'setting' && item.field === 'units' && isOpen(item) ? [item.of] : [])),
  );
  const owned = new Set(
    items.flatMap((item) => (item.kind === 'setting' && item.field === 'units' && !isOpen(item) ? [item.of] : [])),
  );
  for (const item of items) if (item.kind === 'cell' && isOpen(item) && owned.has(item.input)) inputs.add(item.input);
  if (inputs.size === 0) return items;
  const isBound = (item: Difference): boolean =>
    item.kind === 'cell'
      ? inputs.has(item.input)
      : item.kind === 'setting' && item.field === 'units' && inputs.has(item.of);
  return items.map((item) => (isBound(item) && !isOpen(item) ? { ...item, standing: 'conflict' } : item));
}

/** By their keys, those of some things that a package holds. */
function heldOf(
  { observations, settings, batches, records }: PackageContent,
  keys: ReadonlySet<ItemKey>,
): ReadonlyMap<ItemKey, unknown> {
  const held = new Map<ItemKey, unknown>();
  const take = (key: ItemKey, value: unknown): void => {
    if (keys.has(key)) held.set(key, value);
  };
  for (const { region, input, year, observation } of observations) take(cellItem(region, input, year), observation);
  for (const { field, of, value } of settingEntries(settings)) take(settingItem(field, of), value);
  for (const { batch, present } of batches) if (present) take(batchItem(batch.id), batch);
  for (const { of, id, record } of records) if (of !== 'review') take(recordItem(of, id), record);
  return held;
}

/** How many things both have changed, and hold alike now. */
function alikeThings(ground: CommonGround, mine: PackageContent, theirs: PackageContent): number {
  const keys = new Set([...ground.changedByMine].filter(ground.isChangedByTheirs));
  if (keys.size === 0) return 0;
  const [own, other] = [heldOf(mine, keys), heldOf(theirs, keys)];
  return [...keys].filter((key) => {
    const present = { mine: own.get(key) ?? null, theirs: other.get(key) ?? null };
    const base = ground.baseOf(key, present);
    return base !== undefined && samePlain(present.mine, present.theirs) && !samePlain(base, present.mine);
  }).length;
}
