import { demoDataset, demoSurvey } from '../files/demo';
import { readFile } from '../files/readFile';
import { order5 } from '../methodology';
import type { ReadingContext } from '../model/reading';
import { samePlain } from '../model/same';
import { responsesIn } from '../model/unpackedResponses';
import { packDemoRows, type WholeDemoRows, wholeDemoRows } from './demoRows';
import { emptySettings } from './newPackage';
import { knownInputs } from './reader';

const settings = emptySettings('', order5);
const context: ReadingContext = {
  regions: settings.regions,
  inputs: knownInputs(settings, order5, () => false),
  form: order5.form,
  knownIds: new Map(),
};
const [figures, survey] = await Promise.all(
  [demoDataset, demoSurvey].map(({ name, text }) =>
    readFile(
      new File([text], name),
      context,
      {},
      () => undefined,
      () => false,
    ),
  ),
);
if (figures?.ok !== true || figures.value.kind !== 'dataset') throw new Error('the demo figures cannot be read');
if (survey?.ok !== true || survey.value.kind !== 'survey') throw new Error('the demo survey cannot be read');
const read: WholeDemoRows = {
  observations: figures.value.cells.map(({ row: _row, ...cell }) => cell),
  responses: [...responsesIn(survey.value.chunks)],
};
const rows = packDemoRows(read);
if (!samePlain(wholeDemoRows(rows), read)) throw new Error('the demo has rows that cannot be packed');

/**
 * The demo package, read from its files while the product is built, as any other file is read: a first visit needs
 * nothing to read files with.
 */
export default { units: figures.value.units, batch: 'demo', file: demoSurvey.name, rows };
