import type { AnswerScale, Factor, InputCode, Methodology, SurveyStatistic } from './methodology';
import { type Fault, fault, type Rule, repeated } from './parse';

/** What has to hold between the parts of a methodology, each of which is right in itself. */

type Place = readonly (string | number)[];
type Name = readonly [path: Place, name: string];

/** The first fault among the items of a list, with the path of the item put before its own. */
function firstIn<Item>(items: readonly Item[], at: Place, rule: (item: Item) => Fault | null): Fault | null {
  for (const [index, item] of items.entries()) {
    const found = rule(item);
    if (found !== null) return { ...found, path: [...at, index, ...found.path] };
  }
  return null;
}

const differ =
  (namesOf: (methodology: Methodology) => readonly Name[]): Rule<Methodology> =>
  (methodology) =>
    repeated(namesOf(methodology));

/** Directions and factors share the columns of a results file, so all their codes differ. */
const directionAndFactorCodes = ({ directions }: Methodology): readonly Name[] =>
  directions.flatMap((direction, d) => [
    [['directions', d, 'code'], direction.code] as const,
    ...direction.factors.map(({ code }, f) => [['directions', d, 'factors', f, 'code'], code] as const),
  ]);

/** `prepare` sees the methodology once and answers with the rule for each factor, so that large ones stay cheap. */
const factorRule =
  (prepare: (methodology: Methodology) => Rule<Factor>): Rule<Methodology> =>
  (methodology) => {
    const rule = prepare(methodology);
    return firstIn(methodology.directions, ['directions'], ({ factors }) => firstIn(factors, ['factors'], rule));
  };

/** The inputs a formula reads, by the field that names them. */
function inputsOf({ formula }: Factor): readonly (readonly [field: string, input: InputCode])[] {
  switch (formula.kind) {
    case 'growth':
      return [['level', formula.level]];
    case 'fulfilment':
      return [
        ['actual', formula.actual],
        ['target', formula.target],
        ['typed', formula.typed],
      ];
    case 'value':
      return [['input', formula.input]];
    case 'survey':
      return [];
  }
}

const inputsAreDeclared = factorRule(({ inputs }) => {
  const declared = new Set(inputs.map(({ code }) => code));
  return (factor) => {
    const stranger = inputsOf(factor).find(([, input]) => !declared.has(input));
    return stranger === undefined ? null : fault(['formula', stranger[0]], 'inputs[].code', stranger[1]);
  };
});

/** The scale a statistic can be taken of; the share that is not 0 needs one on which 0 stands. */
const SCALE_OF: { readonly [Statistic in SurveyStatistic]: string } = {
  mean: 'mark',
  'share not zero': 'mark from 0',
  'mean count': 'count',
  'share yes': 'yes or no',
};

const fits = (scale: AnswerScale, wanted: string): boolean =>
  scale.kind === wanted || (wanted === 'mark from 0' && scale.kind === 'mark' && scale.from === 0);

const questionsFit = factorRule(({ form }) => {
  const scales = new Map(form.block2.questions.map(({ code, scale }) => [code, scale]));
  const at = ['formula', 'questions'];
  return ({ formula }) => {
    if (formula.kind !== 'survey') return null;
    const { statistic, questions } = formula;
    // Only a mean is defined over several questions: the mean of what a respondent answered.
    if (statistic !== 'mean' && questions.length > 1) return fault(at, 'array(1)', questions);
    return (
      repeated(questions.map((code, index) => [[...at, index], code])) ??
      firstIn(questions, at, (code) => {
        const scale = scales.get(code);
        if (scale === undefined) return fault([], 'form.block2.questions[].code', code);
        return fits(scale, SCALE_OF[statistic]) ? null : fault([], JSON.stringify(SCALE_OF[statistic]), scale.kind);
      })
    );
  };
});

/** A survey factor's own code is the input under which its value is typed, so no other input may bear it. */
const typedFactorsAreFree = ({ directions, inputs }: Methodology): Fault | null => {
  const factors = directions.flatMap((direction) => direction.factors);
  const taken = new Set(factors.filter(({ formula }) => formula.kind === 'survey').map(({ code }) => code));
  return firstIn(inputs, ['inputs'], ({ code }) =>
    taken.has(code) ? fault(['code'], '≠ directions[].factors[].code', code) : null,
  );
};

/** `x_index` and `x_deflator` of a growth level are read as an index: 105, not +5. */
const indicesAreIndices = ({ directions, inputs }: Methodology): Fault | null => {
  const levels = directions.flatMap(({ factors }) =>
    factors.flatMap(({ formula }) => (formula.kind === 'growth' ? [formula.level] : [])),
  );
  const indices = new Set(levels.flatMap((level) => [`${level}_index`, `${level}_deflator`]));
  return firstIn(inputs, ['inputs'], ({ code, unit }) => {
    if (!indices.has(code)) return null;
    if (unit.measure !== 'percent') return fault(['unit', 'measure'], '"percent"', unit.measure);
    return unit.of === 'previous year' ? null : fault(['unit', 'of'], '"previous year"', unit.of);
  });
};

const predecessorsExist = ({ regions }: Methodology): Fault | null => {
  const known = new Set(regions.map(({ code }) => code));
  return firstIn(regions, ['regions'], (region) => {
    const { predecessors = [] } = region;
    if (predecessors.length > 0 && region.founded === undefined) return fault(['founded'], 'YYYY-MM-DD', undefined);
    return firstIn(predecessors, ['predecessors'], (code) =>
      code !== region.code && known.has(code) ? null : fault([], 'regions[].code', code),
    );
  });
};

/** Whoever follows the regions that a region was formed out of comes to an end: none is formed, in the end, out of itself. */
const predecessorsEnd = ({ regions }: Methodology): Fault | null => {
  const formed = new Map<string, string[]>();
  for (const { code, predecessors = [] } of regions) {
    for (const each of predecessors) formed.set(each, [...(formed.get(each) ?? []), code]);
  }
  const waiting = new Map(regions.map(({ code, predecessors = [] }) => [code, predecessors.length]));
  const settled = regions.flatMap(({ code, predecessors = [] }) => (predecessors.length === 0 ? [code] : []));
  for (const code of settled) {
    for (const each of formed.get(code) ?? []) {
      const left = (waiting.get(each) ?? 0) - 1;
      waiting.set(each, left);
      if (left === 0) settled.push(each);
    }
  }
  return firstIn(regions, ['regions'], ({ code }) =>
    (waiting.get(code) ?? 0) > 0 ? fault(['predecessors'], `… ∌ ${JSON.stringify(code)}`, code) : null,
  );
};

/** What is fulfilled, what it is measured by and what is typed in their place are three things. */
const fulfilmentsDiffer = factorRule(() => ({ formula }) => {
  if (formula.kind !== 'fulfilment') return null;
  const fields = ['actual', 'target', 'typed'] as const;
  return repeated(fields.map((field) => [['formula', field], formula[field]]));
});

export const METHODOLOGY_RULES: readonly Rule<Methodology>[] = [
  differ(directionAndFactorCodes),
  differ(({ inputs }) => inputs.map(({ code }, i) => [['inputs', i, 'code'], code])),
  differ(({ form }) => form.block2.questions.map(({ code }, i) => [['form', 'block2', 'questions', i, 'code'], code])),
  differ(({ regions }) => regions.map(({ code }, i) => [['regions', i, 'code'], code])),
  differ(({ regions }) =>
    regions.flatMap(({ kato }, i) => (kato === undefined ? [] : [[['regions', i, 'kato'], kato]])),
  ),
  inputsAreDeclared,
  fulfilmentsDiffer,
  questionsFit,
  typedFactorsAreFree,
  indicesAreIndices,
  predecessorsExist,
  predecessorsEnd,
];
