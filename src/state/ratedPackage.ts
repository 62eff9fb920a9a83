import type { PlanQuestion } from '../../workers/comparing';
import type { ComparedScenario, RatedYear, WorkbookContent } from '../files/resultsWorkbook';
import { baseBeside } from '../model/beside';
import { branchChoices } from '../model/choices';
import { declaredInputs } from '../model/ownInputs';
import { NO_PLAN } from '../model/plan';
import { AXES } from '../model/readings';
import { recordsOf } from '../model/records';
import type { ExportSource } from './exporting';
import { ratingYears } from './ratingYears';

export type { ComparedScenario };

/** What the ratings of a whole package are asked of. */
type RatedSource = Pick<ExportSource, 'document' | 'scenarios' | 'years' | 'year'> & {
  readonly calculations: Pick<ExportSource['calculations'], 'plans'>;
};

/** Every rating year of the base, and every scenario beside the base: asked for together. */
export async function ratedPackage({
  document,
  scenarios,
  years,
  year,
  calculations,
}: RatedSource): Promise<Pick<WorkbookContent, 'years' | 'scenarios'>> {
  const { methodology } = document;
  const settings = document.settings();
  const book = document.records();
  const common = { inputs: declaredInputs(methodology, settings) };
  const base = scenarios.planFor(null) ?? NO_PLAN;
  const inBase = branchChoices(settings, book, null);
  const points = [...AXES.points].sort(
    (a, b) => Number(b === inBase.readings.points) - Number(a === inBase.readings.points),
  );
  const readings = points.map((each) => ({ ...inBase, readings: { ...inBase.readings, points: each } }));

  const named = [...recordsOf(book, 'scenario')];
  const compared = [...new Set([...(year === null ? [] : [year]), ...base.years])];
  const questions = named.flatMap(([id]): PlanQuestion[] => {
    const plan = scenarios.planFor(id) ?? NO_PLAN;
    const choices = branchChoices(settings, book, id);
    const against = { ...inBase, readings: choices.readings };
    return [
      { ...common, plan, years: compared, choices: [choices] },
      { ...common, plan: baseBeside(base, plan), years: compared, choices: [against] },
    ];
  });
  const [ofBase, ...ofScenarios] = await calculations.plans([
    { ...common, plan: base, years: ratingYears(years), choices: readings },
    ...questions,
  ]);
  return {
    years: (ofBase?.ratings ?? []).flatMap(([rating, ...others]): RatedYear[] =>
      rating === undefined ? [] : [{ rating, others }],
    ),
    scenarios: named.flatMap(([, { name }], index) =>
      compared.flatMap((_, place): ComparedScenario[] => {
        const [rating] = ofScenarios[2 * index]?.ratings[place] ?? [];
        const [against] = ofScenarios[2 * index + 1]?.ratings[place] ?? [];
        return rating === undefined || against === undefined ? [] : [{ name, rating, base: against }];
      }),
    ),
  };
}
