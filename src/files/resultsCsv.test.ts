import { describe, expect, it } from 'vitest';
import { resultsCsv, resultsCsvForExcel } from './resultsCsv';
import { SAMPLE_METHODOLOGY, SAMPLE_READINGS, sampleRating } from './resultsSample';

describe('resultsCsv', () => {
  it('writes a line a region, and nothing where there is no number', () => {
    expect(resultsCsv([sampleRating()], SAMPLE_METHODOLOGY).split('\n')).toEqual([
      'year,reading,region,place,R,coverage,D1,D2,D1.1,D1.2,D2.1,points.D1.1,points.D1.2,points.D2.1,flags',
      '2025,rank,KZ-10,2,10.5,1,10.5,10.5,105.5,,0.25,10.5,,10.5,partly covered: D1.2;D2.1: no spread',
      '2025,rank,KZ-11,3,5.75,0.6,5.75,,98.25,101,,1,10.5,,incomplete: D2.1;D1.2: no spread',
      '2025,rank,KZ-15,1,15.25,0.6,15.25,,120,101,,20,10.5,,incomplete: D2.1;D1.2: no spread',
      '2025,rank,KZ-19,,,0,,,,,,,,,no data;incomplete: D1.1 D1.2 D2.1',
      '',
    ]);
  });

  it('says on every line that a scenario was rated', () => {
    const [, ...lines] = resultsCsv([sampleRating()], SAMPLE_METHODOLOGY, true).trimEnd().split('\n');
    expect(lines.map((line) => line.split(',').at(-1)?.split(';')[0])).toEqual(lines.map(() => 'scenario'));
  });

  it('puts several years and readings one under the other, each with its name', () => {
    const ratings = [2024, 2025].flatMap((year) => [
      sampleRating({ year }),
      sampleRating({
        year,
        choices: {
          ...sampleRating().choices,
          readings: { ...SAMPLE_READINGS, points: 'ratio', inside: 'sum' },
          missing: 'worst',
        },
      }),
    ]);
    const lines = resultsCsv(ratings, SAMPLE_METHODOLOGY).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 4 * 4);
    expect([...new Set(lines.slice(1).map((line) => line.split(',').slice(0, 2).join(' ')))]).toEqual([
      '2024 rank',
      '2024 ratio+sum+worst',
      '2025 rank',
      '2025 ratio+sum+worst',
    ]);
  });

  it('is not computed by a spreadsheet, whatever a region is called', () => {
    const regions = ['=HYPERLINK("x")', '-5', '+7', '@a'];
    const text = resultsCsv([sampleRating({ regions })], SAMPLE_METHODOLOGY);
    expect(text).toContain('\n2025,rank,"\'=HYPERLINK(""x"")",2,');
    expect(text).toContain("\n2025,rank,'-5,3,");
  });
});

describe('resultsCsvForExcel', () => {
  it('writes what a Russian Excel opens by double click, in the words it is given', () => {
    const text = resultsCsvForExcel([sampleRating()], SAMPLE_METHODOLOGY, {
      year: 'Жыл',
      reading: 'Нұсқа',
      region: 'Код',
      name: { heading: 'Өңір', of: (region) => `Облысы ${region}; "Ә"` },
      place: 'Орын',
      score: 'R, балл',
      coverage: 'Толықтығы',
      flags: 'Белгілер',
      direction: ({ code }) => `${code}, балл`,
      factor: ({ code }) => code,
      points: ({ code }) => `${code} б.`,
      readingOf: ({ points }) => `«${points}»`,
      flag: ({ code }) => `= ${code}`,
    });
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFЖыл;Нұсқа;Код;Өңір;Орын;R, балл;Толықтығы;D1, балл;D2, балл;D1.1;D1.2;D2.1;D1.1 б.;D1.2 б.;D2.1 б.;Белгілер',
    );
    expect(lines[1]).toBe(
      `2025;«rank»;KZ-10;"Облысы KZ-10; ""Ә""";2;10,5;1;10,5;10,5;105,5;;0,25;10,5;;10,5;"'= partly covered; = no spread"`,
    );
    expect(lines).toHaveLength(6);
  });
});
