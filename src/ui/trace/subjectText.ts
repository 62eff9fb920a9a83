import { type Dictionary, formatShort } from '../../i18n';
import { codeOf, isMedian, type Leaf, type MovedNumber, type Quantity, type Subject } from '../../model/explanation';
import { type Factor, factorsOf, type InputCode, type Methodology } from '../../model/methodology';
import type { PackageSettings } from '../../model/package';
import type { PlannedProject } from '../../model/plan';
import type { PackageRegion, RegionCode } from '../../model/region';
import type { ProjectId } from '../../model/scenario';
import { MOVE_CAUSES } from '../../model/split';
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
  if ('direction' in subject) return [codeAndName(naming, subject.direction), ...besideOf(naming, subject)].join(', ');
  if ('factor' in subject) return [codeAndName(naming, subject.factor), ...besideOf(naming, subject)].join(', ');
  if ('question' in subject) return subject.question;
  if ('input' in subject) return [inputName(naming, subject.input), ...besideOf(naming, subject)].join(', ');
  return besideOf(naming, subject).join(', ');
};

/** What else names a number: what it is compared with, the place that a threshold is of, the part of a move. */
function besideOf(naming: Naming, subject: Subject): readonly string[] {
  const { chain, region, trace } = naming.words;
  switch (subject.kind) {
    case 'score difference':
      return [regionName(naming, subject.beside)];
    case 'direction difference':
      return [subject.beside === null ? chain.median : regionName(naming, subject.beside)];
    case 'threshold':
      return [trace.placeUnder(subject.place)];
    case 'move part': {
      const { cause, isRevision, of } = subject;
      return [movedName(naming, of), isRevision ? `${region.revision}: ${region.causes[cause]}` : region.causes[cause]];
    }
    case 'move whole':
      return [movedName(naming, subject.of)];
    case 'fulfilment':
    case 'unassessed':
    case 'ticked': {
      const { standard } = naming.words;
      if (subject.part === 'whole') return [];
      return [subject.part === 'block' ? standard.block(subject.number) : standard.provision(subject.number)];
    }
    case 'need':
      return subject.months === null ? [] : [naming.words.targets.perMonthLong(subject.months)];
    default:
      return [];
  }
}

const movedName = ({ words }: Naming, of: MovedNumber): string =>
  of === 'place' ? words.region.placeShort : of === 'score' ? 'R' : of.factor;

/**
 * The number in full: `Фактор балы: F3.1 Негізгі капиталға инвестиция өсуі, 2025`.
 *
 * @param isPlanned of a cell: a plan has made something of it
 */
export function subjectName(naming: Naming, subject: Subject, isPlanned = false): string {
  const { kinds, planned } = naming.words.chain;
  const kind = isPlanned ? planned : kinds[subject.kind];
  const about = aboutOf(naming, subject);
  // What is assessed is of no year.
  if ('part' in subject) return about === '' ? kind : `${kind}: ${about}`;
  return about === '' ? `${kind}, ${subject.year}` : `${kind}: ${about}, ${subject.year}`;
}

/** The number as a step of a way that is known: `F3.1 балы`. */
export function stepName(naming: Naming, subject: Subject): string {
  const isOfCell = subject.kind === 'cell' || subject.kind === 'median cell';
  const code = 'input' in subject ? inputName(naming, subject.input) : codeOf(subject);
  const about = [code, ...besideOf(naming, subject), ...(isOfCell ? [subject.year] : [])].filter((part) => part !== '');
  return naming.words.chain.steps[subject.kind](about.join(', '));
}

/** What a number in a formula is: its role, and the direction, factor, series or other region that it belongs to. */
export function leafName(naming: Naming, { role, of, about, project }: Leaf, reader: RegionCode): string {
  const named = naming.words.chain.roles[role];
  if (role === 'mixture') return mixtureName(naming, about ?? '');
  if (role === 'part of a move') return of === undefined ? naming.words.region.revision : partName(naming, of);
  if (project !== undefined) return `${named}: ${projectName(naming, project)}`;
  if (of?.kind === 'cell' && role !== 'last growth') {
    const isOthers = of.region !== reader;
    const cell = `${isOthers ? `${regionName(naming, of.region)}: ` : ''}${inputName(naming, of.input)}, ${of.year}`;
    return role === 'cell without projects' ? `${cell}: ${named}` : cell;
  }
  if (of !== undefined && 'part' in of) {
    const provision = naming.words.standard.provision(of.number);
    return role === 'provision' ? provision : `${provision}: ${named}`;
  }
  if (role === 'value of a year') return `${named}, ${of?.year}`;
  if (about !== undefined) return `${codeAndName(naming, about)}: ${named}`;
  if (of !== undefined && !isMedian(of) && (of.region !== reader || role === 'best value' || role === 'worst value')) {
    return `${named}: ${regionName(naming, of.region)}`;
  }
  return named;
}

/** `жаңасы: өз көрсеткіштері, салмақтар`: the causes of a move that have changed already. */
function mixtureName({ words }: Naming, causes: string): string {
  const { roles, nothingNew } = words.chain;
  const named = MOVE_CAUSES.filter((cause) => causes.split(' ').includes(cause)).map(
    (cause) => words.region.causes[cause],
  );
  return named.length === 0 ? nothingNew : `${roles.mixture}: ${named.join(', ').toLowerCase()}`;
}

/** `Өз көрсеткіштері`: of which cause a part of a move is. */
const partName = (naming: Naming, part: Subject): string => besideOf(naming, part).slice(1).join(', ');

export const projectName = ({ projects }: Pick<Naming, 'projects'>, id: ProjectId): string =>
  projects.find((project) => project.id === id)?.name ?? id;

/** The number as its column or table prints it, to be read beside its name; `…` where there is none. */
export function shownQuantity(naming: Naming, subject: Subject, { value, isShare }: Quantity): string {
  if (Number.isNaN(value)) return '…';
  const { language } = naming;
  switch (subject.kind) {
    case 'value':
    case 'interval low':
    case 'interval high':
    case 'median value': {
      const factor = factorNamed(naming, subject.factor);
      const style = factor === undefined ? { decimals: 2, isShare } : factorStyle(factor.unit, factor.formula);
      return shownFigure(value, style, language);
    }
    case 'cell':
    case 'threshold':
    case 'median cell':
      return shownFigure(value, cellStyle(naming, subject.input), language);
    case 'need': {
      const formula = factorNamed(naming, subject.factor)?.formula;
      return shownFigure(value, cellStyle(naming, formula?.kind === 'fulfilment' ? formula.target : ''), language);
    }
    case 'points':
    case 'position':
    case 'median points':
      return formatShort(value, 3, language);
    default:
      return shownFigure(value, { decimals: DECIMALS[subject.kind], isShare }, language);
  }
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

/** Of the kinds whose figures are not written as those of a factor or a series. */
const DECIMALS: Readonly<
  Record<
    Exclude<
      Subject['kind'],
      | 'value'
      | 'interval low'
      | 'interval high'
      | 'median value'
      | 'need'
      | 'cell'
      | 'threshold'
      | 'median cell'
      | 'points'
      | 'position'
      | 'median points'
    >,
    number
  >
> = {
  score: 3,
  place: 0,
  change: 0,
  'score change': 3,
  'score difference': 3,
  'best place': 0,
  'worst place': 0,
  'best of three': 0,
  'worst of three': 0,
  'place under': 0,
  coverage: 1,
  'factor coverage': 1,
  responses: 0,
  'question answers': 0,
  'question value': 2,
  'question deviation': 2,
  'question low': 2,
  'question high': 2,
  'median score': 3,
  direction: 3,
  contribution: 3,
  'direction weight': 1,
  'direction place': 0,
  'direction difference': 3,
  'median direction': 3,
  answers: 0,
  'factor place': 0,
  gain: 3,
  'input weight': 1,
  effect: 3,
  'weight sum': 1,
  'place effect': 0,
  'all responses': 0,
  'few responses': 0,
  'unverified responses': 0,
  fulfilment: 1,
  unassessed: 0,
  ticked: 0,
  'places reproduced': 0,
  'rank agreement': 3,
  'move part': 3,
  'move whole': 3,
};
