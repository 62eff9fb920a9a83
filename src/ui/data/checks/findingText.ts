import { type Dictionary, type FoundNames, formatExact, say, sayFinding, unitName } from '../../../i18n';
import type { Finding, Fix } from '../../../model/finding';
import type { InputCode } from '../../../model/methodology';
import type { Unit } from '../../../model/unit';
import type { Language } from '../../../model/words';
import { type FigureStyle, shownFigure } from '../figures';

/** What findings are put into words with. */
export interface FindingWords {
  readonly words: Dictionary;
  readonly language: Language;
  nameOf(input: InputCode): string;
  unitOf(input: InputCode): Unit;
  styleOf(input: InputCode): FigureStyle;
}

/** Why it is a finding, in a sentence with its numbers. */
export function findingText(finding: Finding, using: FindingWords): string {
  const { reasons } = using.words;
  // What the reason of an absence says of a number or a text is true of its own cell only.
  if ('absence' in finding && finding.regions.length === 1 && finding.code !== 'unanswered') {
    return `${finding.factor}. ${say(reasons.absences, finding.absence, using.nameOf(finding.input))}`;
  }
  return sayFinding(using.words.checks.reasons, finding, namesOf(finding, using));
}

function namesOf({ input, year }: Finding, { words, language, nameOf, unitOf, styleOf }: FindingWords): FoundNames {
  return {
    cell: `${nameOf(input)}, ${year}`,
    unit: unitName(unitOf(input), words.units),
    figure: (value) => shownFigure(value, styleOf(input), language),
    exact: (value) => formatExact(Number(value.toPrecision(12)), language),
  };
}

/** The fix in words of a button: what it does, and the figure it gives or the number of cells. */
export function fixText(fix: Fix, using: FindingWords): string {
  const { checks } = using.words;
  const changed = new Set(fix.cells.map(({ index }) => index)).size;
  const [first] = fix.cells;
  const words = wayText(fix, using);
  if (changed > 1) return checks.inCells(words, changed);
  if (first?.observation?.kind !== 'number' || fix.way.code === 'move' || fix.way.code === 'state borders')
    return words;
  return checks.gives(words, shownFigure(first.observation.value, using.styleOf(first.input), using.language));
}

function wayText({ way, cells }: Fix, { words, nameOf }: FindingWords): string {
  const { fixes } = words.checks;
  switch (way.code) {
    case 'add':
      return fixes.add(way.amount);
    case 'multiply':
      return fixes.multiply(way.factor);
    case 'negate':
      return fixes.negate;
    case 'move':
      return fixes.move(nameOf(way.to));
    case 'leave to levels':
      return fixes.leaveToLevels;
    case 'no figure':
      return fixes.noFigure;
    case 'no data':
      return fixes.noData;
    case 'read':
      return fixes.read;
    case 'state borders':
      return fixes.stateBorders(cells[0]?.year ?? 0);
  }
}
