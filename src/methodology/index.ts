import type { Methodology } from '../model/methodology';
import form from './order-5-2023.form.json';
import core from './order-5-2023.json';

const data: unknown = {
  ...core,
  paragraphs: [],
  articles: [],
  repairs: [],
  form,
  standard: { title: { kk: '', ru: '', en: '' }, blocks: [] },
};

/** Order No. 5 of 18 January 2023, built in and read-only: annex 1 with its form, annex 2. */
export const order5 = data as Methodology;
