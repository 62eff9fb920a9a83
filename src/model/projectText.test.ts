import { describe, expect, it } from 'vitest';
import { order5 } from '../methodology';
import { partOf, projectInputs } from './projectInputs';
import { readAmountUnit, readProjectInput, readProjectStatus, readTick } from './projectText';

const unitOf = (input: string) => order5.inputs.find(({ code }) => code === input)?.unit;

describe('what projects say', () => {
  it('is an input that amounts can be given for, fixed capital first, foreign investment as its part', () => {
    expect(projectInputs(order5, unitOf)).toEqual(['fixed_capital', 'exports', 'sme_gva']);
    expect(partOf('fixed_capital')).toBe('fdi');
    expect(partOf('exports')).toBeNull();
  });

  it('is read in three languages and by codes', () => {
    expect([' Келісілген', 'ДОГОВОР', 'contracted'].map(readProjectStatus)).toEqual(Array(3).fill('contracted'));
    expect(readProjectStatus('мүмкін')).toBeNull();
    const named = ['fixed_capital', order5.inputs.find(({ code }) => code === 'fixed_capital')?.names.kk ?? ''];
    expect(named.map((text) => readProjectInput(text, order5.inputs))).toEqual(['fixed_capital', 'fixed_capital']);
    expect(readProjectInput('алтын', order5.inputs)).toBeNull();
    expect(['иә', 'Да', '1', 'жоқ', 'нет', '0', 'бәлкім'].map(readTick)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      null,
    ]);
  });

  it('is money with its scale; a currency alone keeps the scale', () => {
    const standing = { currency: 'KZT', scale: 1e9 } as const;
    expect(readAmountUnit('млн USD', standing)).toEqual({ currency: 'USD', scale: 1e6 });
    expect(readAmountUnit('EUR', standing)).toEqual({ currency: 'EUR', scale: 1e9 });
    expect(readAmountUnit('млн', standing)).toEqual({ currency: 'KZT', scale: 1e6 });
    expect(readAmountUnit('мың теңге', standing)).toEqual({ currency: 'KZT', scale: 1e3 });
    expect(readAmountUnit('%', standing)).toBeNull();
    expect(readAmountUnit('дана', standing)).toBeNull();
  });
});
