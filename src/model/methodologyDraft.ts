import { allFaults } from './allFaults';
import { codeFrom } from './codes';
import {
  type Direction,
  type Factor,
  type FactorFormula,
  factorsOf,
  type InputCode,
  type InputDefinition,
} from './methodology';
import type { Fault } from './parse';
import { methodology } from './parseMethodology';
import type { WholeMethodology } from './wholeMethodology';
import type { Words } from './words';

/**
 * A methodology that is being worked on: of the shape of one, but what stands in its fields need not do yet. Each step is
 * a function from a draft to the next one.
 */
export type MethodologyDraft = WholeMethodology;

/** Every fault of a draft, each with the path to its field; none: it can be kept. */
export const draftFaults = (draft: unknown): readonly Fault[] => allFaults(methodology, draft);

/** Whether plain data have the shape of a draft: each fault is in what stands in a field, none in what fields there are. */
export const isDraft = (data: unknown): data is MethodologyDraft =>
  draftFaults(data).every(
    ({ expected, found }) =>
      found !== 'undefined' &&
      found !== 'object' &&
      expected !== 'object' &&
      (!expected.startsWith('array') || found.startsWith('array')),
  );

const replaced = <Item>(list: readonly Item[], at: number, change: (item: Item) => Item): readonly Item[] =>
  list.map((item, index) => (index === at ? change(item) : item));

const without = <Item>(list: readonly Item[], at: number): readonly Item[] => list.filter((_, index) => index !== at);

/** With one item a place further up (−1) or down (1); the same at an end. */
function moved<Item>(list: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const [item, other] = [list[at], list[at + by]];
  return item === undefined || other === undefined ? list : list.with(at, other).with(at + by, item);
}

export const withDirection = (draft: MethodologyDraft, at: number, change: Partial<Direction>): MethodologyDraft => ({
  ...draft,
  directions: replaced(draft.directions, at, (direction) => ({ ...direction, ...change })),
});

export const withFactor = (
  draft: MethodologyDraft,
  direction: number,
  at: number,
  change: Partial<Factor>,
): MethodologyDraft => ({
  ...draft,
  directions: replaced(draft.directions, direction, (each) => ({
    ...each,
    factors: replaced(each.factors, at, (factor) => ({ ...factor, ...change })),
  })),
});

/** With an input changed; where it gets another code the formulas that read it follow. */
export function withInput(draft: MethodologyDraft, at: number, change: Partial<InputDefinition>): MethodologyDraft {
  const before = draft.inputs[at]?.code;
  const inputs = replaced(draft.inputs, at, (input) => ({ ...input, ...change }));
  if (before === undefined || change.code === undefined || change.code === before) return { ...draft, inputs };
  const { code } = change;
  const read = (input: InputCode): InputCode => (input === before ? code : input);
  return {
    ...draft,
    inputs,
    directions: draft.directions.map((direction) => ({
      ...direction,
      factors: direction.factors.map((factor) => ({ ...factor, formula: reading(factor.formula, read) })),
    })),
  };
}

function reading(formula: FactorFormula, read: (input: InputCode) => InputCode): FactorFormula {
  switch (formula.kind) {
    case 'growth':
      return { ...formula, level: read(formula.level) };
    case 'fulfilment':
      return { ...formula, actual: read(formula.actual), target: read(formula.target), typed: read(formula.typed) };
    case 'value':
      return { ...formula, input: read(formula.input) };
    case 'survey':
      return formula;
  }
}

/** The inputs that a formula reads: of a growth its index and deflator too. */
export function inputsRead(formula: FactorFormula): readonly InputCode[] {
  switch (formula.kind) {
    case 'growth':
      return [formula.level, `${formula.level}_index`, `${formula.level}_deflator`];
    case 'fulfilment':
      return [formula.actual, formula.target, formula.typed];
    case 'value':
      return [formula.input];
    case 'survey':
      return [];
  }
}

/** The codes of the factors that read each input. */
export function readersOf(draft: Pick<MethodologyDraft, 'directions'>): ReadonlyMap<InputCode, readonly string[]> {
  const readers = new Map<InputCode, string[]>();
  for (const { code, formula } of factorsOf(draft)) {
    for (const input of inputsRead(formula)) readers.set(input, [...(readers.get(input) ?? []), code]);
  }
  return readers;
}

/** With a question more in the survey statistic of a factor, or one less; in the order of the form. */
export function withQuestion(draft: MethodologyDraft, code: string, question: string): MethodologyDraft {
  const toggled = (questions: readonly string[]): readonly string[] => {
    const chosen = new Set(questions);
    if (!chosen.delete(question)) chosen.add(question);
    return draft.form.block2.questions.flatMap((each) => (chosen.has(each.code) ? [each.code] : []));
  };
  return {
    ...draft,
    directions: draft.directions.map((direction) => ({
      ...direction,
      factors: direction.factors.map((factor) =>
        factor.code === code && factor.formula.kind === 'survey'
          ? { ...factor, formula: { ...factor.formula, questions: toggled(factor.formula.questions) } }
          : factor,
      ),
    })),
  };
}

/** With another text of a question of the survey form. */
export const withQuestionText = (draft: MethodologyDraft, at: number, text: Words): MethodologyDraft => ({
  ...draft,
  form: {
    ...draft.form,
    block2: {
      ...draft.form.block2,
      questions: replaced(draft.form.block2.questions, at, (question) => ({ ...question, text })),
    },
  },
});

/** With the reason why a question is read for a factor that the form does not ask about; blank in every language: none is given. */
export const withReason = (draft: MethodologyDraft, { direction, at }: FactorPlace, reason: Words): MethodologyDraft =>
  withDirection(draft, direction, {
    factors: replaced(draft.directions[direction]?.factors ?? [], at, ({ interpretation: _, ...factor }) =>
      Object.values(reason).every((text) => text.trim() === '') ? factor : { ...factor, interpretation: { reason } },
    ),
  });

/** Every code that is taken, in lower case: files name columns in any case. */
const takenIn = (draft: MethodologyDraft): ReadonlySet<string> =>
  new Set(
    [
      ...draft.inputs.map(({ code }) => code),
      ...draft.directions.flatMap(({ code, factors }) => [code, ...factors.map((factor) => factor.code)]),
      ...readersOf(draft).keys(),
    ].map((code) => code.toLowerCase()),
  );

/** The next code of a row of codes: `F9` → `F10`, `F3.2` → `F3.3`. */
function nextCode(codes: readonly string[], stem: string, taken: ReadonlySet<string>): string {
  const begin = /^(.*?)\d+$/.exec(codes.at(-1) ?? '')?.[1] ?? stem;
  let number = codes.length + 1;
  while (taken.has(`${begin}${number}`.toLowerCase())) number += 1;
  return `${begin}${number}`;
}

/** What a direction or factor points to until a ¶ is said. */
const firstParagraph = (draft: MethodologyDraft): string => draft.paragraphs[0]?.number ?? '1';

/** With another direction behind the others: of weight 0, and without a factor yet. */
export function addDirection(draft: MethodologyDraft, names: Words): MethodologyDraft {
  const code = nextCode(
    draft.directions.map((each) => each.code),
    'D',
    takenIn(draft),
  );
  const direction: Direction = {
    code,
    paragraph: firstParagraph(draft),
    names,
    shortNames: names,
    kind: 'hard',
    weight: 0,
    factors: [],
  };
  return { ...draft, directions: [...draft.directions, direction] };
}

/** With another factor in a direction, the last: the value of an input of its own, of the same name. */
export function addFactor(draft: MethodologyDraft, at: number, names: Words): MethodologyDraft {
  const direction = draft.directions[at];
  if (direction === undefined) return draft;
  const taken = takenIn(draft);
  const input = codeFrom(names.en || names.ru, (code) => taken.has(code), 'input');
  const factor: Factor = {
    code: nextCode(
      direction.factors.map((each) => each.code),
      `${direction.code}.`,
      taken,
    ),
    paragraph: direction.paragraph,
    names,
    shortNames: names,
    better: 'higher',
    weight: 1,
    unit: { measure: 'number' },
    formula: { kind: 'value', input },
  };
  return {
    ...withDirection(draft, at, { factors: [...direction.factors, factor] }),
    inputs: [...draft.inputs, { code: input, names, shortNames: names, unit: factor.unit }],
  };
}

/** Without the inputs that the gone factors alone have read. */
function withoutOrphans(before: MethodologyDraft, after: MethodologyDraft): MethodologyDraft {
  const [were, are] = [readersOf(before), readersOf(after)];
  return { ...after, inputs: after.inputs.filter(({ code }) => !were.has(code) || are.has(code)) };
}

/** Without a factor, and without the inputs that it alone has read. */
export const deleteFactor = (draft: MethodologyDraft, direction: number, at: number): MethodologyDraft =>
  withoutOrphans(
    draft,
    withDirection(draft, direction, { factors: without(draft.directions[direction]?.factors ?? [], at) }),
  );

/** Without a direction, its factors, and the inputs that they alone have read. */
export const deleteDirection = (draft: MethodologyDraft, at: number): MethodologyDraft =>
  withoutOrphans(draft, { ...draft, directions: without(draft.directions, at) });

export const moveDirection = (draft: MethodologyDraft, at: number, by: -1 | 1): MethodologyDraft => ({
  ...draft,
  directions: moved(draft.directions, at, by),
});

/** Where a factor stands: in which direction, and which of its factors it is. */
export interface FactorPlace {
  readonly direction: number;
  readonly at: number;
}

/** Where a factor comes to a place further up (−1) or down (1): at an end of its direction, in the one beside it; null: nowhere. */
export function besideFactor(
  { directions }: MethodologyDraft,
  { direction, at }: FactorPlace,
  by: -1 | 1,
): FactorPlace | null {
  const count = directions[direction]?.factors.length ?? 0;
  if (at + by >= 0 && at + by < count) return { direction, at: at + by };
  const next = directions[direction + by];
  if (next === undefined) return null;
  return { direction: direction + by, at: by > 0 ? 0 : next.factors.length };
}

/** With a factor in another place, be it in another direction; it keeps its code, under which its figures stand. */
export function moveFactor(draft: MethodologyDraft, from: FactorPlace, to: FactorPlace): MethodologyDraft {
  const factor = draft.directions[from.direction]?.factors[from.at];
  if (factor === undefined || draft.directions[to.direction] === undefined) return draft;
  const taken = withDirection(draft, from.direction, {
    factors: without(draft.directions[from.direction]?.factors ?? [], from.at),
  });
  const factors = taken.directions[to.direction]?.factors ?? [];
  return withDirection(taken, to.direction, { factors: factors.toSpliced(to.at, 0, factor) });
}

/** With another input, the last; its code is made of its name. */
export function addInput(draft: MethodologyDraft, names: Words): MethodologyDraft {
  const taken = takenIn(draft);
  const code = codeFrom(names.en || names.ru, (each) => taken.has(each), 'input');
  return { ...draft, inputs: [...draft.inputs, { code, names, shortNames: names, unit: { measure: 'number' } }] };
}

export const deleteInput = (draft: MethodologyDraft, at: number): MethodologyDraft => ({
  ...draft,
  inputs: without(draft.inputs, at),
});

export const moveInput = (draft: MethodologyDraft, at: number, by: -1 | 1): MethodologyDraft => ({
  ...draft,
  inputs: moved(draft.inputs, at, by),
});

/**
 * A methodology to begin with where nothing of another is wanted: one direction that waits for its factors. The survey form, the standard and the regions are those of the methodology that it begins beside.
 *
 * @param day that it begins on, `2026-11-30`
 */
export function emptyMethodology(
  beside: WholeMethodology,
  {
    id,
    names,
    first,
    day,
  }: { readonly id: string; readonly names: Words; readonly first: Words; readonly day: string },
): MethodologyDraft {
  const bare: MethodologyDraft = {
    ...beside,
    id,
    names,
    source: { title: names, number: '1', date: day },
    directions: [],
    inputs: [],
    paragraphs: [],
    articles: [],
    repairs: [],
  };
  return withDirection(addDirection(bare, first), 0, { weight: 100 });
}

/**
 * A name with another text in one language. Languages that said the same as this one go with it: a name that was given in
 * one language alone stands for all three until the others are said.
 */
export function renamed(names: Words, language: keyof Words, text: string): Words {
  const before = names[language];
  const follow = (other: keyof Words): string => (names[other] === before ? text : names[other]);
  return { kk: follow('kk'), ru: follow('ru'), en: follow('en') };
}
