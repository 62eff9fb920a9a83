import type { JSX } from 'solid-js';
import { formatShort } from '../../i18n';
import { factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import type { AddedLevel, Addition } from '../../model/plan';
import { isHalfYear } from '../../model/unit';
import type { TracePart } from '../data/trace';
import { Parts } from '../data/traced';
import type { Traced } from '../shell/shell';
import { namingOf } from '../trace/chain';
import { TraceLine } from '../trace/TraceLine';
import type { ProjectColumn, ProjectRow } from './projectRows';
import { levelsOf, type ProjectStep, stepsOfLine } from './projectSteps';
import type { ProjectTable } from './projectTable';
import { underChanged } from './underPlans';

/** Enough to see what a figure was made of; the cells themselves have every digit. */
const MOST_DECIMALS = 4;
const BETWEEN: TracePart = { kind: 'label', text: '  ·  ' };

/**
 * How the amounts of a line of a project in a year enter the figures of its region: what of them goes into which level
 * through which rate and shares, what the level becomes, and the typed values that follow it.
 */
export function projectTrace(
  table: ProjectTable,
  row: ProjectRow,
  field: ProjectColumn['field'],
  year: number,
): Traced {
  const { view } = table;
  const { project } = row;
  const levels = levelsOf(row);
  // In the cell of the part that part comes alone: the line is long.
  const shown = field === 'part' && levels.length > 1 ? levels.slice(1) : levels;
  const settings = view.document.settings();
  const region = settings.regions.find(({ code }) => code === project.region);
  const { effects, regions } = view.figures();
  const index = regions.findIndex(({ code }) => code === project.region);
  const steps = stepsOfLine(effects, row, shown, index, year);
  const parts = steps
    .map((step) => stepParts(table, step, project.id))
    .flatMap((step, at) => (at === 0 ? step : [BETWEEN, ...step]));
  const own = steps.flatMap(({ effect }) => additionsIn(effect)).filter((addition) => addition.project === project.id);
  const rates = own.flatMap((addition) => addition.rates);
  const { rateFrom } = view.app.words().trace;
  const sources = [...new Set(rates.map(({ currency, rate }) => rateFrom(currency, rate.source)))];
  const factor = factorsOf(view.methodology).find(
    ({ formula }) => formula.kind === 'growth' && formula.level === shown[0],
  );
  const subject =
    factor === undefined ? null : ({ kind: 'value', region: project.region, year, factor: factor.code } as const);
  /** A year that nothing of the line is added in or echoes in has the factor that its level enters. */
  const formula = (): JSX.Element =>
    parts.length > 0 || subject === null ? (
      <Parts parts={parts} />
    ) : (
      <TraceLine naming={namingOf(view.app, view.document)} subject={subject} text="" />
    );
  return {
    name: `${region?.shortNames[view.language()] ?? project.region} · ${project.name} · ${year}`,
    formula,
    ...(sources.length === 0 ? {} : { source: sources.join('; ') }),
    ...(factor === undefined || subject === null
      ? {}
      : { paragraph: { number: factor.paragraph, text: factor.code }, subject }),
  };
}

/** What the project does to R alone, or the place without it, as one line. Null until it is computed. */
export function resultTrace(table: ProjectTable, row: ProjectRow, field: 'alone' | 'without'): Traced | null {
  const { view } = table;
  const { project } = row;
  const words = view.app.words();
  const year = view.year();
  const result = table.results().get(project.id);
  if (result === undefined) return null;
  const name = `${view.nameOf(project.region)} · ${project.name} · ${year}`;
  if (field === 'without') {
    const place = String(result.among.place.without);
    return {
      name,
      formula: <Parts parts={[label(words.projects.columnsLong.without), { kind: 'result', text: place }]} />,
      subject: { kind: 'place', region: project.region, year },
      under: () =>
        underChanged(view, words.overtaking.withoutProject(project.name), ({ projects }) => ({
          projects: projects.filter(({ id }) => id !== project.id),
        })),
    };
  }
  const { score } = result.alone;
  const text = (value: number): string => view.number(value, 3);
  return {
    name,
    formula: (
      <Parts
        parts={[
          label(words.projects.columnsLong.alone),
          { kind: 'text', text: `${text(score.with)} − ${text(score.without)} = ` },
          { kind: 'result', text: view.signed(score.with - score.without, 3) },
        ]}
      />
    ),
    subject: { kind: 'score', region: project.region, year },
    under: () =>
      underChanged(view, words.overtaking.aloneOf(project.name), () => ({ overrides: [], projects: [project] })),
  };
}

const label = (name: string): TracePart => ({ kind: 'label', text: `${name} ` });

const additionsIn = (effect: ProjectStep['effect']): readonly Addition[] =>
  effect.kind === 'added' ? effect.additions : [];

function stepParts(table: ProjectTable, { input, effect }: ProjectStep, project: string): readonly TracePart[] {
  const { view } = table;
  const number = (value: number): string => formatShort(value, MOST_DECIMALS, view.language());
  const text = (content: string): TracePart => ({ kind: 'text', text: content });
  const result = (value: number): TracePart => ({ kind: 'result', text: number(value) });
  const name =
    effect.kind === 'scaled' ? measuredBy(view.methodology, input) : table.inputOf(input)?.shortNames[view.language()];
  const unit = table.inputOf(input)?.unit;
  switch (effect.kind) {
    case 'added': {
      const sum = effect.additions.reduce((total, { amount }) => total + amount, 0);
      return [
        label(
          [name ?? input, ...(isHalfYear(unit) ? [`(${view.app.words().units.periods['January-June']})`] : [])].join(
            ' ',
          ),
        ),
        text(`${number(effect.before)} + `),
        ...effect.additions.map((addition, at) => ({
          kind: addition.project === project ? ('here' as const) : ('text' as const),
          text: `${at > 0 ? ' + ' : ''}${additionText(addition, number)}`,
        })),
        text(' = '),
        result(effect.before + sum),
      ];
    }
    case 'scaled': {
      const ratio = ({ level, added }: AddedLevel) => `${number(level + added)} ÷ ${number(level)}`;
      const of = ({ level, added }: AddedLevel) => (level + added) / level;
      const { before, current, previous } = effect;
      return [
        label(name ?? input),
        text(
          `${number(before)}${current === null ? '' : ` × ${ratio(current)}`}${previous === null ? '' : ` ÷ (${ratio(previous)})`} = `,
        ),
        result((before * (current === null ? 1 : of(current))) / (previous === null ? 1 : of(previous))),
      ];
    }
  }
}

/** The factor that a typed index or fulfilment is the value of. */
const measuredBy = (methodology: Pick<Methodology, 'directions'>, typed: InputCode): string | undefined =>
  factorsOf(methodology).find(
    ({ formula }) =>
      (formula.kind === 'growth' && `${formula.level}_index` === typed) ||
      (formula.kind === 'fulfilment' && formula.typed === typed),
  )?.code;

/** `60 × 40 % ÷ 520`: the amount as it was given, and what makes it one of the level. */
function additionText({ given, rates, shares }: Addition, number: (value: number) => string): string {
  const factors = [
    ...(given.scale === 1 ? [] : [`× ${number(given.scale)}`]),
    ...rates.map(({ sign, rate }) => `${sign} ${number(rate.rate)}`),
    ...shares.map(({ share }) => `× ${number(share)} %`),
  ];
  const made = [number(given.amount), ...factors].join(' ');
  return factors.length === 0 ? made : `(${made})`;
}
