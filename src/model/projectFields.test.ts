import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { type ProjectField, type ProjectReading, readProjectField } from './projectFields';
import { regionMatcher } from './regionNames';

const reading: ProjectReading = {
  region: regionMatcher(order5.regions),
  inputs: order5.inputs.filter(({ code }) => ['fixed_capital', 'exports', 'sme_gva'].includes(code)),
  decimalSign: ',',
  unit: { currency: 'KZT', scale: 1e9 },
};
const read = (field: ProjectField, text: string) => {
  const result = readProjectField(field, text, reading);
  return result.ok ? result.value : result.problem.code;
};

describe('fields of projects as people type them', () => {
  it.each([
    ['name', ' Зауыт ', 'Зауыт'],
    ['name', '  ', 'name blank'],
    ['region', 'Ұлытау', 'KZ-62'],
    ['region', 'область Улытау', 'KZ-62'],
    ['region', 'Атлантида', 'region unknown'],
    ['region', '', 'region unknown'],
    ['input', 'exports', 'exports'],
    ['input', 'fdi', 'input unknown'],
    ['amount', '60', 60],
    ['amount', '1 234,5', 1234.5],
    ['amount', '−3', -3],
    ['amount', '= 42 + 18,5', 60.5],
    ['amount', '=1/0', 'expression faulty'],
    ['amount', '', null],
    ['amount', 'көп', 'amount faulty'],
    ['amount', '60 млрд', 60],
    ['amount', '60 bn', 60],
    ['amount', '60 млрд ₸', 60],
    ['amount', '60млрд тенге', 60],
    ['amount', '60 000 млн ₸', 60],
    ['amount', '−1,5 трлн', 'amount faulty'],
    ['amount', '60 млн USD', 'amount in other money'],
    ['amount', '60 бірлік', 'amount faulty'],
    ['amount', '99 999', 99_999],
    ['amount', '100 000', 'amount too large'],
    ['amount', '=99999999 × 99999999', 'amount too large'],
    ['unit', 'млн USD', { currency: 'USD', scale: 1e6 }],
    ['unit', '', { currency: 'KZT', scale: 1e9 }],
    ['unit', 'дана', 'money unknown'],
    ['part', '40 %', 40],
    ['part', '', 0],
    ['share', '', 100],
    ['share', '101', 'percent outside'],
    ['probability', '-1', 'percent outside'],
    ['status', 'Келісілген', 'contracted'],
    ['status', '', 'planned'],
    ['status', 'бәлкім', 'status unknown'],
    ['jobs', '250', 250],
    ['jobs', '2,5', 'jobs faulty'],
    ['jobs', '', null],
    ['included', 'жоқ', false],
    ['included', '', true],
    ['included', 'мүмкін', 'tick unknown'],
  ] as const)('%s “%s” is %j', (field, text, value) => expect(read(field, text)).toEqual(value));
});
