import { observationAt, readColumnKey, stateAt } from '../../model/column';
import type { FixedCell } from '../../model/finding';
import type { FactorCode } from '../../model/methodology';
import { movedPoint } from '../../model/movedPoint';
import { decideDecimalSign, readQuantity } from '../../model/quantity';
import { readUnit, sameUnit, type Unit } from '../../model/unit';
import { absencesOf } from './absences';
import { type CheckGround, type Doubt, findingId, unitOf } from './series';

/**
 * Texts that stand where a figure should, in the year and where its values hang on the year before. Each is a finding of
 * its own, for each reads otherwise. Offered: the figure that it plainly means, where it means one.
 */
export function unreadable(ground: CheckGround): readonly Doubt[] {
  const found: Doubt[] = [];
  const told = new Set<string>();
  const add = (key: string, region: number, factor: FactorCode | null): void => {
    const named = readColumnKey(key);
    const column = ground.data.columns.get(key);
    if (named === null || column === undefined || told.has(`${key} ${region}`)) return;
    told.add(`${key} ${region}`);
    const before = observationAt(column, region);
    if (before?.kind !== 'invalid') return;
    const value = obviousFigure(before.text, unitOf(ground, named.input));
    const { text, ...kept } = before;
    const cell: FixedCell | null =
      value === null
        ? null
        : { ...named, index: region, before, observation: { ...kept, kind: 'number', value, status: 'final' } };
    found.push({
      code: 'invalid',
      id: findingId('invalid', named.input, named.year, String(region)),
      severity: 'error',
      ...named,
      factor,
      text,
      regions: [region],
      fix: cell === null ? null : { way: { code: 'read' }, cells: [cell] },
    });
  };
  for (const { absence, factor, region } of absencesOf(ground)) {
    if (absence.code === 'invalid') add(`${absence.input}@${absence.year}`, region, factor);
  }
  for (const [key, column] of ground.data.columns) {
    if (readColumnKey(key)?.year !== ground.rating.year) continue;
    for (const region of column.texts.keys()) {
      if (region < ground.data.regions.length && stateAt(column, region) === 'invalid') add(key, region, null);
    }
  }
  return found;
}

/** A figure and what stands behind it: a footnote mark, one letter, the unit. */
const FIGURE_AND_REST = /^([-−+(]?[\d\s.,]*\d\)?(?:\s*%)?)\s*([^\d\s].*)?$/u;
const FOOTNOTE = /^(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\d?\)|\p{L}\.?)$/u;
/** The letter O, Latin or Cyrillic, between figures. */
const LETTER_FOR_ZERO = /(?<=\d)[OoОо]|[OoОо](?=[\d.,])/g;

/**
 * The figure that a text means beyond doubt; null where there is any. `1524,4 м` is 1524.4, `1О5,2` with a letter for
 * its zero 105.2, `105,,2` 105.2; `812,4 млрд ₸` is 812.4 in a column of bn KZT and nothing in one of mln KZT.
 */
export function obviousFigure(typed: string, unit: Unit): number | null {
  const mended = typed
    .normalize('NFC')
    .trim()
    .replace(LETTER_FOR_ZERO, '0')
    .replace(/([.,])\1+/g, '$1');
  const [, figure, rest = ''] = FIGURE_AND_REST.exec(mended) ?? [];
  if (figure === undefined || !(rest === '' || FOOTNOTE.test(rest) || saysUnit(rest, unit))) return null;
  const sign = decideDecimalSign([figure]);
  if (typeof sign !== 'string') return null;
  const read = readQuantity(figure, sign);
  if (read.kind !== 'number') return null;
  const isShare = unit.measure === 'percent' && unit.of === 'whole';
  const value = isShare ? movedPoint(read.value, -2) : read.value;
  return isShare && (value < 0 || value > 1) ? null : value;
}

function saysUnit(rest: string, unit: Unit): boolean {
  const said = readUnit(rest, unit);
  return said !== null && sameUnit(said, unit);
}
