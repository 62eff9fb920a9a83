import { readFileSync } from 'node:fs';
// biome-ignore lint/style/noRestrictedImports: for tests only, which may import across
import { readFile } from '../files/readFile';
// biome-ignore lint/style/noRestrictedImports: for tests only, which may import across
import { order5 } from '../methodology';
import { type CellUpdate, columnKey, emptyColumn, withObservations } from '../model/column';
import { factorsOf } from '../model/methodology';
import { NO_EFFECTS, type PlanEffects } from '../model/plan';
import type { RegionProfile } from '../model/profile';
import type { Choices, RatingData } from '../model/rating';
import type { SurveyReading } from '../model/reading';
import type { MissingPolicy, Readings } from '../model/readings';
import type { RegionCode } from '../model/region';
import { responsesIn } from '../model/unpackedResponses';
import { type Basis, lattice, rate, tally } from '.';
import { profileSteps } from './profile';

/** Figures and answers of two sample files as a package holds them, for regions of the Order. */
export async function loadSample(hard: string, survey: string, codes?: readonly string[]): Promise<RatingData> {
  const regions = order5.regions.filter(({ code, role }) =>
    codes === undefined ? role === 'rated' : codes.includes(code),
  );
  const [figures, answers] = [await imported(hard), await imported(survey)];
  if (figures.kind !== 'dataset' || answers.kind !== 'survey') throw new Error('one of each is needed');
  const updates = new Map<string, CellUpdate[]>();
  for (const { region, input, year, observation } of figures.cells) {
    const index = regions.findIndex(({ code }) => code === region);
    if (index < 0) continue;
    const key = columnKey(input, year);
    updates.set(key, [...(updates.get(key) ?? []), { index, observation }]);
  }
  const columns = new Map([...updates].map(([key, of]) => [key, withObservations(emptyColumn(regions.length), of)]));
  return {
    regions,
    columns,
    surveys: tally([{ synthetic: true, responses: [...responsesIn(answers.chunks)] }], order5, regions),
  };
}

/** The regions of the edge dataset. */
const EDGE_REGIONS = ['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-27', 'KZ-31', 'KZ-33'];

/** The edge dataset with its survey: gaps, ties, zeros. */
export const loadEdge = (): Promise<RatingData> => loadSample('edge-hard.csv', 'edge-survey.csv', EDGE_REGIONS);

/** The answers of a sample file. */
export async function importedSurvey(name: string): Promise<SurveyReading> {
  const reading = await imported(name);
  if (reading.kind !== 'survey') throw new Error('not a survey');
  return reading;
}

async function imported(name: string) {
  const text = readFileSync(new URL(`../files/samples/${name}`, import.meta.url), 'utf8');
  const reading = await readFile(
    new File([text], name),
    {
      regions: order5.regions,
      inputs: [...order5.inputs, ...factorsOf(order5)].map(({ code, unit }) => ({ code, unit, unitSettled: false })),
      form: order5.form,
      knownIds: new Map<string, string>(),
    },
    {},
    () => undefined,
    () => false,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.value;
}

export const choicesOf = (readings: Partial<Readings> = {}, missing: MissingPolicy = 'rescale'): Choices => ({
  readings: { ...order5.readings, ...readings },
  missing,
  weights: {},
  expert: [],
});

/** A basis that knows the ladders and the move of one region too. */
export function profiledBasis(data: RatingData, choices: Choices, region: RegionCode, year: number): Basis {
  const years = [year - 1, year].map((each) => rate(data, order5, choices, each));
  const rating = years[1];
  if (rating === undefined) throw new Error('there are two years');
  const steps = profileSteps(region, { data, methodology: order5, rating, years, from: null, other: null });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return basisOf(data, choices, year, false, NO_EFFECTS, step.value);
}

/** What an explanation of one year is read from; the lattice, which only bands need, costs forty ratings. */
export function basisOf(
  data: RatingData,
  choices: Choices,
  year: number,
  hasLattice = true,
  effects: PlanEffects = NO_EFFECTS,
  profile: RegionProfile | null = null,
): Basis {
  const rating = rate(data, order5, choices, year);
  const last = rate(data, order5, choices, year - 1);
  return {
    rating,
    methodology: order5,
    columns: data.columns,
    regions: rating.regions,
    years: [year - 1, year],
    before: last.thinDirections.length === 0 ? { year: year - 1, places: last.places, scores: last.scores } : null,
    lattice: hasLattice ? lattice(data, order5, choices, year) : null,
    profile,
    published: null,
    survey: null,
    standard: null,
    references: null,
    effects,
  };
}
