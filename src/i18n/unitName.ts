import type { Unit } from '../model/unit';
import type { units as Words } from './kk/units';

type UnitWords = typeof Words;

/** A unit as a header prints it: `млрд ₸`, `млн USD`, `%`, `ед.`; empty for a bare number. */
export function unitName(unit: Unit, words: UnitWords): string {
  switch (unit.measure) {
    case 'percent':
      return words.percent;
    case 'money':
      return joined(words.scales[unit.scale], words.currencies[unit.currency] ?? unit.currency);
    case 'count':
      return joined(words.scales[unit.scale], words.count);
    case 'mark':
      return words.mark(unit.from, unit.to);
    case 'number':
      return '';
  }
}

/** The whole declaration, where there is room: `млрд ₸, январь–июнь`, `к предыдущему году, %`. */
export function unitDescription(unit: Unit, words: UnitWords): string {
  switch (unit.measure) {
    case 'percent':
      return words.percentOf[unit.of];
    case 'money':
    case 'count':
      return `${unitName(unit, words)}, ${words.periods[unit.period]}`;
    case 'mark':
      return unitName(unit, words);
    case 'number':
      return words.number;
  }
}

const joined = (scale: string, name: string): string => (scale === '' ? name : `${scale}\u00A0${name}`);
