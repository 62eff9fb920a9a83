import { type Dictionary, formatShort } from '../../i18n';
import type { Leaf, Quantity, Subject } from '../../model/explanation';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import type { PackageSettings } from '../../model/package';
import type { PlannedProject } from '../../model/plan';
import type { PackageRegion, RegionCode } from '../../model/region';
import type { ProjectId } from '../../model/scenario';
import type { Unit } from '../../model/unit';
import type { Language } from '../../model/words';
import { type FigureStyle, factorStyle, shownFigure, styleOf } from '../data/figures';

/** What the names of numbers are found in. */
export interface Naming {
  readonly words: Dictionary;
  readonly language: Language;
  readonly methodology: Methodology;
  readonly settings: Pick<PackageSettings, 'regions' | 'units' | 'inputs' | 'readings' | 'missing'>;
  /** Those of the plan on view. */
  readonly projects: readonly Pick<PlannedProject, 'id' | 'name'>[];
}

export const regionOf = ({ settings }: Naming, code: RegionCode): PackageRegion | undefined =>
  settings.regions.find((region) => region.code === code);

export const regionName = (naming: Naming, code: RegionCode): string =>
  regionOf(naming, code)?.names[naming.language] ?? code;

export const factorNamed = ({ methodology }: Pick<Naming, 'methodology'>, code: string): Factor | undefined =>
  factorsOf(methodology).find((factor) => factor.code === code);

/** The short name of a series, or of a soft factor typed under its own code. */
export function inputName({ methodology, settings, language }: Naming, input: InputCode): string {
  const own = settings.inputs.find(({ code }) => code === input);
  const named = methodology.inputs.find(({ code }) => code === input) ?? factorNamed({ methodology }, input);
  return (own?.shortNames ?? own?.names ?? named?.shortNames)?.[language] ?? input;
}

/** `F3.1 Негізгі капиталға инвестиция өсуі`, of a direction or a factor. */
export function codeAndName({ methodology, language }: Naming, code: string): string {
  const named =
    methodology.directions.find((direction) => direction.code === code) ?? factorNamed({ methodology }, code);
  return named === undefined ? code : `${code} ${named.shortNames[language]}`;
}

const aboutOf = (naming: Naming, subject: Subject): string => {
  if ('direction' in subject) return codeAndName(naming, subject.direction);
  if ('factor' in subject) return codeAndName(naming, subject.factor);
  return 'input' in subject ? inputName(naming, subject.input) : '';
};

/**
 * The number in full: `Фактор балы: F3.1 Негізгі капиталға инвестиция өсуі, 2025`.
 *
 * @param isPlanned of a cell: a plan has made something of it
 */
export function subjectName(naming: Naming, subject: Subject, isPlanned = false): string {
  const { kinds, planned } = naming.words.chain;
  const kind = isPlanned ? planned : kinds[subject.kind];
  const about = aboutOf(naming, subject);
  return about === '' ? `${kind}, ${subject.year}` : `${kind}: ${about}, ${subject.year}`;
}

/** The number as a step of a way that is known: `F3.1 балы`. */
export function stepName(naming: Naming, subject: Subject): string {
  const code = 'direction' in subject ? subject.direction : 'factor' in subject ? subject.factor : '';
  const about = 'input' in subject ? `${inputName(naming, subject.input)}, ${subject.year}` : code;
  return naming.words.chain.steps[subject.kind](about);
}

/** What a number in a formula is: its role, and the direction, factor, series or other region that it belongs to. */
export function leafName(naming: Naming, { role, of, about, project }: Leaf, reader: RegionCode): string {
  const named = naming.words.chain.roles[role];
  if (project !== undefined) return `${named}: ${projectName(naming, project)}`;
  if (of?.kind === 'cell' && role !== 'last growth') {
    const cell = `${inputName(naming, of.input)}, ${of.year}`;
    return role === 'cell without projects' ? `${cell}: ${named}` : cell;
  }
  if (role === 'value of a year') return `${named}, ${of?.year}`;
  if (about !== undefined) return `${codeAndName(naming, about)}: ${named}`;
  if (of !== undefined && (of.region !== reader || role === 'best value' || role === 'worst value')) {
    return `${named}: ${regionName(naming, of.region)}`;
  }
  return named;
}

export const projectName = ({ projects }: Pick<Naming, 'projects'>, id: ProjectId): string =>
  projects.find((project) => project.id === id)?.name ?? id;

/** The number as its column or table prints it, to be read beside its name; `…` where there is none. */
export function shownQuantity(naming: Naming, subject: Subject, { value, isShare }: Quantity): string {
  if (Number.isNaN(value)) return '…';
  const { language } = naming;
  if (subject.kind === 'value') {
    const factor = factorNamed(naming, subject.factor);
    const style = factor === undefined ? { decimals: 2, isShare } : factorStyle(factor.unit, factor.formula);
    return shownFigure(value, style, language);
  }
  if (subject.kind === 'cell') return shownFigure(value, cellStyle(naming, subject.input), language);
  if (subject.kind === 'points' || subject.kind === 'position') return formatShort(value, 3, language);
  return shownFigure(value, { decimals: DECIMALS[subject.kind], isShare }, language);
}

/** How the cells of a series are written; of a soft factor typed by hand, as the factor is. */
export function cellStyle(naming: Naming, input: InputCode): FigureStyle {
  const factor = factorNamed(naming, input);
  return factor === undefined ? styleOf(unitOf(naming, input)) : factorStyle(factor.unit, factor.formula);
}

/** The unit that the package keeps a series in. */
export function unitOf({ methodology, settings }: Naming, input: InputCode): Unit {
  const named =
    settings.inputs.find(({ code }) => code === input) ??
    methodology.inputs.find(({ code }) => code === input) ??
    factorNamed({ methodology }, input);
  return settings.units[input] ?? named?.unit ?? { measure: 'number' };
}

const DECIMALS: Readonly<Record<Exclude<Subject['kind'], 'value' | 'cell' | 'points' | 'position'>, number>> = {
  score: 3,
  place: 0,
  change: 0,
  'best place': 0,
  'worst place': 0,
  coverage: 1,
  'factor coverage': 1,
  direction: 3,
  contribution: 3,
  answers: 0,
};
