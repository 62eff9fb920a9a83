import type { Methodology } from '../model/methodology';
import { parseMethodology } from '../model/parseMethodology';
import form from './order-5-2023.form.json';
import core from './order-5-2023.json';

const parsed = parseMethodology({
  ...core,
  paragraphs: [],
  articles: [],
  repairs: [],
  form,
  standard: { title: form.title, blocks: [] },
});
if (!parsed.ok) throw new Error(`Order No. 5: ${JSON.stringify(parsed.problem)}`);

/** Order No. 5 of 18 January 2023, built in and read-only: annex 1 with its form, annex 2. */
export const order5: Methodology = parsed.value;
