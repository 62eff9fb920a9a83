import { type ByColumn, byColumn, rowsOf } from '../model/byColumn';
import type { PlacedObservation } from '../model/content';
import { fingerprint } from '../model/fingerprint';
import type { Observation } from '../model/observation';
import type { SurveyResponse } from '../model/survey';

type PlacedResponse = Omit<SurveyResponse, 'id' | 'line' | 'company' | 'answers'>;

/** What of the demo's rows travels with the product: what does not follow from the rest. */
export interface DemoRows {
  readonly places: ByColumn<Omit<PlacedObservation, 'observation'>>;
  readonly observations: ByColumn<Observation>;
  readonly responses: ByColumn<PlacedResponse>;
  /** By the number of the question. */
  readonly answers: ByColumn<Readonly<Record<number, SurveyResponse['answers'][number]>>>;
}

/** The demo's rows as they stand in a package. */
export interface WholeDemoRows {
  readonly observations: readonly PlacedObservation[];
  readonly responses: readonly SurveyResponse[];
}

/** The line after the header. */
const FIRST_LINE = 2;

/** The demo's enterprises are called by the region, the year and a number in these. */
const companyName = (region: string, year: number, number: number): string =>
  `Demo enterprise ${region.replace('KZ-', '')}-${year}-${String(number).padStart(2, '0')}`;

export const packDemoRows = ({ observations, responses }: WholeDemoRows): DemoRows => ({
  places: byColumn(observations.map(({ observation: _observation, ...place }) => place)),
  observations: byColumn(observations.map(({ observation }) => observation)),
  responses: byColumn(responses.map(({ id: _id, line: _line, company: _company, answers: _answers, ...rest }) => rest)),
  answers: byColumn(responses.map(({ answers }) => ({ ...answers }))),
});

export function wholeDemoRows(rows: DemoRows): WholeDemoRows {
  const observations = rowsOf(rows.observations);
  const answers = rowsOf(rows.answers);
  const counts = new Map<string, number>();
  return {
    observations: rowsOf(rows.places).map((place, index) => ({
      ...place,
      observation: observations[index] as Observation,
    })),
    responses: rowsOf(rows.responses).map((response, index) => {
      const [region, year] = [response.region ?? '', response.year ?? 0];
      const number = (counts.get(`${region} ${year}`) ?? 0) + 1;
      counts.set(`${region} ${year}`, number);
      const named = {
        ...response,
        company: companyName(region, year, number),
        answers: Object.values(answers[index] ?? {}),
      };
      return { ...named, id: fingerprint(named), line: index + FIRST_LINE };
    }),
  };
}
