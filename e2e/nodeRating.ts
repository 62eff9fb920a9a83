import { rate, tally } from '../src/engine';
import { readFile } from '../src/files/readFile';
import { type Column, columnKey, emptyColumn, withObservations } from '../src/model/column';
import { factorsOf } from '../src/model/methodology';
import type { Rating, RatingData } from '../src/model/rating';
import type { FileReading } from '../src/model/reading';
import { AXES } from '../src/model/readings';
import type { SurveyResponse } from '../src/model/survey';
import { responsesIn } from '../src/model/unpackedResponses';
import { order5 } from './order';
import { sampleText } from './samples';

async function read(name: string): Promise<FileReading> {
  const reading = await readFile(
    new File([sampleText(name)], name),
    {
      regions: order5.regions,
      inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
      form: order5.form,
      knownIds: new Map(),
    },
    {},
    () => undefined,
    () => false,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

/** The demo's filled forms. */
export async function demoResponses(): Promise<readonly SurveyResponse[]> {
  const survey = await read('demo-survey.csv');
  if (survey.kind !== 'survey') throw new Error('the demo survey is no survey');
  return [...responsesIn(survey.chunks)];
}

/** The demo package as the engine takes it, read here in Node as the product imports it. */
export async function demoInNode(): Promise<RatingData> {
  const [figures, responses] = [await read('demo-hard.csv'), await demoResponses()];
  if (figures.kind !== 'dataset') throw new Error('the demo figures are no dataset');
  const regions = order5.regions.filter((region) => region.role === 'rated');
  const places = new Map(order5.regions.map(({ code }, index) => [code, index]));
  const columns = new Map<string, Column>();
  for (const { region, input, year, observation } of figures.cells) {
    const key = columnKey(input, year);
    const column = columns.get(key) ?? emptyColumn(order5.regions.length);
    columns.set(key, withObservations(column, [{ index: places.get(region) ?? -1, observation }]));
  }
  return { regions, columns, surveys: tally([{ synthetic: false, responses }], order5, regions) };
}

/** The demo's ratings of 2024 and 2025 under the three readings of ¶10, computed here in Node without any browser. */
export async function ratingsInNode(): Promise<readonly Rating[]> {
  const data = await demoInNode();
  const { readings, missing } = order5;
  return [2024, 2025].flatMap((year) =>
    AXES.points.map((points) =>
      rate(data, order5, { readings: { ...readings, points }, missing, weights: {}, expert: [] }, year),
    ),
  );
}
