import type { Methodology } from '../model/methodology';
import { parseMethodology } from '../model/parseMethodology';
import form from './order-5-2023.form.json' with { type: 'json' };
import core from './order-5-2023.json' with { type: 'json' };
import standard from './order-5-2023.standard.json' with { type: 'json' };
import texts from './order-5-2023.texts.json' with { type: 'json' };

/**
 * Order No. 5 of 18 January 2023, built in and read-only: annex 1 with its form, and annex 2. Article `0` is the
 * Order's preamble. Kazakh is the Order's own text with the listed repairs; Russian and English are unofficial.
 */
export const order5: Methodology = builtIn({ ...core, ...texts, form, standard });

function builtIn(data: unknown): Methodology {
  const parsed = parseMethodology(data);
  if (!parsed.ok) throw new Error(`Order No. 5 is faulty: ${JSON.stringify(parsed.problem)}`);
  return parsed.value;
}
