import { describe, expect, it } from 'vitest';
import type { MethodologyProblem, PackageFileProblem } from '../model/problem';
import { packageFileProblems as en } from './en/packageFileProblems';
import { packageFileProblems as kk } from './kk/packageFileProblems';
import { packageFileProblems as ru } from './ru/packageFileProblems';
import { say } from './say';

const place = { file: 'Ақтөбе 2025.tartym' };
const field = { path: 'parts.settings.regions[1].slot', expected: 'integer ≥ 0', found: '"x"' };
const PROBLEMS: readonly [PackageFileProblem | MethodologyProblem, shown: readonly string[]][] = [
  [{ place, code: 'notAPackage' }, [place.file, '.tartym', 'CSV']],
  [{ place, code: 'newerPackage', version: 7, known: 1 }, [place.file, '7', '1']],
  [{ place, code: 'damagedPackage', part: 'scenarios' }, [place.file, 'scenarios']],
  [{ place, code: 'damagedPackage', part: 'a', others: ['b'], entry: 17 }, [place.file, 'a', 'b', '17']],
  [{ place, code: 'cutOffPackage', parts: ['a', 'b'] }, [place.file, 'a', 'b']],
  [{ place, code: 'swollenPackage', limit: 400 * 2 ** 20 }, [place.file, '400']],
  [{ place, code: 'encryptedPackage' }, [place.file]],
  [{ place, code: 'wrongPassphrase' }, [place.file]],
  [{ place, code: 'noCipher' }, [place.file, 'http']],
  [{ place, code: 'damagedLog', entry: 17 }, [place.file, '17']],
  [{ place, code: 'packageField', ...field }, [place.file, ...Object.values(field)]],
  [{ code: 'methodologyField', ...field }, Object.values(field)],
];

describe.each([
  ['kk', kk],
  ['ru', ru],
  ['en', en],
] as const)('problems of package files in %s', (language, messages) => {
  it.each(PROBLEMS)('say where and what: $code', (problem, shown) => {
    const message = say(messages, problem);
    for (const part of shown) expect(message).toContain(part);
  });

  it('name a known part by its word, and do without the name of a file', () => {
    const message = messages.damagedPackage({ place: {}, code: 'damagedPackage', part: 'methodology' });
    expect(message).toContain({ kk: 'әдістеме', ru: 'методика', en: 'methodology' }[language]);
    expect(message).toMatch(/^\p{Lu}/u);
    expect(message).not.toContain('undefined');
  });
});
