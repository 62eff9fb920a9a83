import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demoDataset, demoSurvey } from './demo';

describe('the demo package', () => {
  it.each([demoDataset, demoSurvey])('carries $name byte for byte', ({ name, text }) => {
    expect(Buffer.from(text, 'utf8').equals(readFileSync(new URL(`./samples/${name}`, import.meta.url)))).toBe(true);
  });

  it('holds 520 cells and 958 responses', () => {
    const rows = (text: string) => text.trimEnd().split('\r\n').length - 1;
    expect(rows(demoDataset.text)).toBe(520);
    expect(rows(demoSurvey.text)).toBe(958);
    expect(demoDataset.text).toMatch(/^region,input,year,value,unit,status,source\r\n/);
    expect(demoSurvey.text).toMatch(/^year,region,company,/);
  });
});
