import { demoDataset, demoSurvey } from '../files/demo';
import { readFile } from '../files/readFile';
import { order5 } from '../methodology';
import { byColumn } from '../model/byColumn';
import { fingerprint } from '../model/fingerprint';
import type { ReadingContext } from '../model/reading';
import { emptySettings } from './newPackage';
import { knownInputs } from './reader';

/** The line after the header. */
const FIRST_LINE = 2;

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
const { responses } = survey.value;
// Then their lines follow from their order, and their names from what they say.
if (responses.some((response, index) => response.line !== index + FIRST_LINE || response.id !== fingerprint(response)))
  throw new Error('the demo survey has other lines or names');

/**
 * The demo package, read from its files while the product is built, as any other file is read: a first visit needs
 * nothing to read files with.
 */
export default {
  units: figures.value.units,
  cells: byColumn(figures.value.cells.map(({ row: _row, ...cell }) => cell)),
  batch: 'demo',
  file: demoSurvey.name,
  firstLine: FIRST_LINE,
  responses: byColumn(responses.map(({ id: _id, line: _line, ...response }) => response)),
};
