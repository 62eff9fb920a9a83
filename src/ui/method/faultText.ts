import type { Dictionary } from '../../i18n';
import { type Fault, pathText } from '../../model/parse';

type FaultWords = Dictionary['methodology']['fault'];

/** What each kind of fault is known by, and what is said of it: the first that fits holds. */
const KINDS: readonly (readonly [fits: (fault: Fault) => boolean, say: (words: FaultWords, text: string) => string])[] =
  [
    [({ expected }) => expected === 'string ≠ ""' || expected === 'string', (words) => words.blank],
    [({ expected, found }) => /^(?:number|integer)/.test(expected) && found === 'NaN', (words) => words.number],
    [({ expected }) => /^(?:number|integer) ≥/.test(expected), (words) => words.notNegative],
    [({ expected }) => expected === 'number', (words) => words.number],
    [({ expected }) => expected === '> points.worst', (words) => words.bestAbove],
    [({ path, expected }) => path.at(-1) === 'weight' && expected === '> 0', (words) => words.someWeight],
    [({ expected }) => expected === 'inputs[].code', (words, text) => words.noInput(text)],
    [({ expected }) => expected === 'form.block2.questions[].code', (words, text) => words.noQuestion(text)],
    [({ expected }) => expected === '≠ directions[].factors[].code', (words) => words.factorCode],
    [({ path, expected }) => expected.startsWith('≠') && path.includes('formula'), (words) => words.sameInputs],
    [({ expected }) => expected.startsWith('≠'), (words, text) => words.taken(text)],
    [({ path, expected }) => /^array/.test(expected) && path.at(-1) === 'factors', (words) => words.someFactor],
    [({ path, expected }) => /^array/.test(expected) && path.at(-1) === 'directions', (words) => words.someDirection],
    [({ expected }) => expected === 'array(1)', (words) => words.oneQuestion],
    [({ path, expected }) => /^array/.test(expected) && path.at(-1) === 'questions', (words) => words.someQuestion],
    [({ path }) => path.includes('questions') && path.includes('formula'), (words) => words.questionKind],
    [({ path }) => path.at(0) === 'inputs' && path.includes('unit'), (words) => words.indexUnit],
    [({ expected }) => expected.includes('YYYY') || expected.includes('\\d{4}'), (words) => words.day],
    [({ path }) => path.at(-1) === 'predecessors', (words) => words.circle],
    [({ expected }) => expected.startsWith('/'), (words) => words.code],
  ];

/** What is wrong with a field of a draft, and what to do about it. */
export function faultText(fault: Fault, words: FaultWords): string {
  const text = fault.found.replace(/^"(.*)"$/, '$1');
  const kind = KINDS.find(([fits]) => fits(fault));
  return kind === undefined ? words.other(pathText(fault.path), fault.expected, fault.found) : kind[1](words, text);
}
