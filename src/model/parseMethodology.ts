import { METHODOLOGY_RULES } from './methodologyRules';
import {
  boolean,
  filledText,
  holding,
  list,
  object,
  oneOf,
  optional,
  type Rule,
  repeated,
  tagged,
  text,
} from './parse';
import { code, words } from './parseBasics';
import { markFields, otherScales, regionList, risingMark, ruleFields, surveyNumbers, told } from './parseRules';
import type { MethodologyProblem } from './problem';
import type { Result } from './result';
import {
  type InvestmentStandard,
  type Paragraph,
  REPORT_PARTS,
  type Repair,
  type StandardItem,
  type StandardPart,
  type StandardProvision,
  type SurveyForm,
  type WholeMethodology,
  type WordedQuestion,
  type WordedScale,
} from './wholeMethodology';
import { LANGUAGES } from './words';

const paragraph = object<Paragraph>({
  number: filledText,
  text: words,
  official: optional(list(oneOf(...LANGUAGES))),
});

const repair = object<Repair>({ id: filledText, asPrinted: text(), asShown: text() });

const wordedScale = tagged<WordedScale, 'kind'>('kind', {
  mark: risingMark(object<Extract<WordedScale, { readonly kind: 'mark' }>>({ ...markFields, words })),
  ...otherScales,
});

const form = object<SurveyForm>({
  annex: optional(words),
  label: optional(words),
  title: words,
  block1: object<SurveyForm['block1']>({ title: words, items: list(words) }),
  block2: object<SurveyForm['block2']>({
    title: words,
    questions: list(object<WordedQuestion>({ code, text: words, scale: wordedScale })),
  }),
  ...surveyNumbers,
});

const standardItem = object<StandardItem>({
  id: code,
  kind: oneOf('requirement', 'note'),
  text: words,
  permissive: boolean,
  anyOf: optional(list(object<StandardPart>({ id: code, text: words }), 1)),
  reported: optional(oneOf(...REPORT_PARTS)),
  factors: optional(list(code)),
});

const standardProvision = object<StandardProvision>({
  id: code,
  title: words,
  interpretation: optional(object({ regions: list(code), reason: words })),
  items: list(standardItem),
});

const standard = object<InvestmentStandard>({
  title: words,
  blocks: list(
    object<InvestmentStandard['blocks'][number]>({ id: code, title: words, provisions: list(standardProvision) }),
  ),
});

const shape = object<WholeMethodology>({
  ...ruleFields,
  paragraphs: list(paragraph),
  articles: list(paragraph),
  repairs: list(repair),
  form,
  standard,
  regions: regionList,
});

type Name = readonly [path: readonly (string | number)[], name: string];

const differ =
  (namesOf: (methodology: WholeMethodology) => readonly Name[]): Rule<WholeMethodology> =>
  (methodology) =>
    repeated(namesOf(methodology));

/** A self-assessment keeps its marks under these. */
const standardIds = ({ standard }: WholeMethodology): readonly Name[] =>
  standard.blocks.flatMap((block, b) => {
    const at = ['standard', 'blocks', b];
    return [
      [[...at, 'id'], block.id] as const,
      ...block.provisions.flatMap((provision, p) => [
        [[...at, 'provisions', p, 'id'], provision.id] as const,
        ...provision.items.flatMap(({ id, anyOf = [] }, i) => {
          const item = [...at, 'provisions', p, 'items', i];
          return [
            [[...item, 'id'], id] as const,
            ...anyOf.map((type, t) => [[...item, 'anyOf', t, 'id'], type.id] as const),
          ];
        }),
      ]),
    ];
  });

const TEXT_RULES: readonly Rule<WholeMethodology>[] = [
  differ(({ paragraphs }) => paragraphs.map((paragraph, i) => [['paragraphs', i, 'number'], paragraph.number])),
  differ(({ articles }) => articles.map((article, i) => [['articles', i, 'number'], article.number])),
  differ(({ repairs }) => repairs.map(({ id }, i) => [['repairs', i, 'id'], id])),
  differ(standardIds),
];

/** The parser itself, for a methodology that lies inside something larger. */
export const methodology = holding(shape, ...METHODOLOGY_RULES, ...TEXT_RULES);

/**
 * Reads a methodology with its texts out of plain data that nothing vouches for. Refuses the first fault with the path
 * that leads to it. Direction weights that do not sum to 100 are no fault: such a methodology is computed and flagged (¶8).
 */
export const parseMethodology = (input: unknown): Result<WholeMethodology, MethodologyProblem> =>
  told(methodology(input));
