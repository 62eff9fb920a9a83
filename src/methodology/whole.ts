import { parseMethodology } from '../model/parseMethodology';
import type { WholeMethodology } from '../model/wholeMethodology';
import rules from './order-5-2023.form.json' with { type: 'json' };
import formTexts from './order-5-2023.formTexts.json' with { type: 'json' };
import standard from './order-5-2023.standard.json' with { type: 'json' };
import texts from './order-5-2023.texts.json' with { type: 'json' };
import order5 from './order5.built';

/** The questions as they are answered and as they are put, joined by their codes. */
const questions = rules.block2.questions.map(({ code, scale }) => {
  const put = formTexts.block2.questions.find((each) => each.code === code);
  return { code, text: put?.text, scale: put?.scaleWords === undefined ? scale : { ...scale, words: put.scaleWords } };
});

const form = { ...rules, ...formTexts, block2: { ...formTexts.block2, questions } };

/**
 * Order No. 5 with its texts: annex 1 with its form, and annex 2. Article `0` is the Order's preamble. Kazakh is the
 * Order's own text with the listed repairs; Russian and English are unofficial.
 */
export const wholeOrder5: WholeMethodology = builtIn({ ...order5, ...texts, form, standard });

function builtIn(data: unknown): WholeMethodology {
  const parsed = parseMethodology(data);
  if (!parsed.ok) throw new Error(`Order No. 5 is faulty: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
