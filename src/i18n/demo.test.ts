import { describe, expect, it } from 'vitest';
import { demoDataset } from '../files/demo';
import { LANGUAGES } from '../model/words';
import { DEMO_WORDS, packageNameIn, sourceIn } from './demo';

describe('what the product wrote into a demo package', () => {
  it('is said in the language of the interface, whatever language it was written in', () => {
    for (const from of LANGUAGES) {
      for (const to of LANGUAGES) {
        const [was, is] = [DEMO_WORDS[from], DEMO_WORDS[to]];
        expect(sourceIn(to, was.made)).toBe(is.made);
        expect(sourceIn(to, was.table('5926', false))).toBe(is.table('5926', false));
        expect(sourceIn(to, was.table('446905', true))).toBe(is.table('446905', true));
        expect(packageNameIn(to, was.name)).toBe(is.name);
        expect(packageNameIn(to, `${was.name} (2)`)).toBe(`${is.name} (2)`);
      }
    }
  });

  it('is all that the sources of its file say', () => {
    const sources = demoDataset.text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((row) => /(?:"([^"]*)"|([^,]*))$/.exec(row)?.slice(1).join('') ?? '');
    for (const source of new Set(sources)) expect(sourceIn('kk', source)).toMatch(/^(?:ҰСБ, \d+-кесте|көрсету үшін)/);
  });

  it('is all that is touched', () => {
    for (const text of ['BNS table 5926, page 3', 'БНС', 'table 12', '', '5926', 'made for the demo?']) {
      expect(sourceIn('ru', text)).toBe(text);
    }
    for (const name of ['Demo: 20 regions of ours', 'Demo: 20 regions (two)', '', 'A\nB']) {
      expect(packageNameIn('kk', name)).toBe(name);
    }
  });
});
