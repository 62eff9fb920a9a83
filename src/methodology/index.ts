import type { Methodology } from '../model/methodology';
import { parseRules } from '../model/parseRules';
import type { WholeMethodology } from '../model/wholeMethodology';
import form from './order-5-2023.form.json' with { type: 'json' };
import core from './order-5-2023.json' with { type: 'json' };

/** Order No. 5 of 18 January 2023, built in and read-only: what a rating is computed by. */
export const order5: Methodology = builtIn({ ...core, form });

/** The same with its texts, loaded when they are first read: the rating does not wait for them. */
export const wholeOrder5 = async (): Promise<WholeMethodology> => (await import('./whole')).wholeOrder5;

function builtIn(data: unknown): Methodology {
  const parsed = parseRules(data);
  if (!parsed.ok) throw new Error(`Order No. 5 is faulty: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
