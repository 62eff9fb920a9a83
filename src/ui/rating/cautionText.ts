import { type FirstWords, formatPercent } from '../../i18n';
import type { FactorCode, Methodology } from '../../model/methodology';
import type { Language } from '../../model/words';
import { byDirection, type Caution } from './cautions';

/** "F7.1 Инвестициялық инфрақұрылым": a factor as a sentence names it. */
const factorName = (methodology: Methodology, code: FactorCode, language: Language): string => {
  for (const { factors } of methodology.directions) {
    const factor = factors.find((each) => each.code === code);
    if (factor !== undefined) return `${code} ${factor.shortNames[language]}`;
  }
  return code;
};

/** A caution as the tag of a row says it. */
export function cautionTag(caution: Caution, words: FirstWords): string {
  const { tags } = words.rating;
  switch (caution.kind) {
    case 'incomplete':
      return tags.incomplete;
    case 'partly covered':
      return tags.partlyCovered;
    case 'few responses':
      return tags.fewResponses(caution.accepted, caution.least);
    case 'service not verified':
      return tags.unverified(caution.responses);
    case 'below zero':
      return tags.belowZero(caution.factors.join(', '));
    case 'typed not used':
      return tags.typedNotUsed(caution.factors.join(', '));
  }
}

/** A caution in a sentence, with factors by name. */
export function cautionSentence(
  caution: Caution,
  words: FirstWords,
  methodology: Methodology,
  language: Language,
): string {
  const { cautions } = words.rating;
  switch (caution.kind) {
    case 'incomplete':
    case 'partly covered':
      return cautions.incomplete(
        formatPercent(caution.coverage * 100, 1, language),
        caution.factors.map((code) => factorName(methodology, code, language)).join('; '),
      );
    case 'few responses':
      return cautions.fewResponses(caution.accepted, caution.least);
    case 'service not verified':
      return cautions.unverified(caution.responses);
    case 'below zero':
      return cautions.belowZero(caution.factors.join(', '));
    case 'typed not used':
      return cautions.typedNotUsed(caution.factors.join(', '));
  }
}

/** What is particular to a caution in a list of regions: how many answers, which factors. */
function detailOf(caution: Caution, methodology: Methodology): string {
  switch (caution.kind) {
    case 'few responses':
      return String(caution.accepted);
    case 'service not verified':
      return String(caution.responses);
    default:
      return byDirection(new Set(caution.factors), methodology).join(', ');
  }
}

/** A caution with the name of the region it stands at. */
export interface NamedCaution {
  readonly name: string;
  readonly caution: Caution;
}

/** Regions that are named one by one; more of the same are counted. */
const MOST_NAMED = 5;
/** Groups of regions with the same detail that a note lists. */
const MOST_GROUPS = 6;

/** All cautions of one kind as one note under the table; regions with the same detail stand together. */
export function cautionNote(
  kind: Caution['kind'],
  found: readonly NamedCaution[],
  words: FirstWords,
  methodology: Methodology,
): string {
  const { notes } = words.rating;
  const groups = new Map<string, string[]>();
  for (const { name, caution } of found) {
    const detail = detailOf(caution, methodology);
    const names = groups.get(detail) ?? [];
    groups.set(detail, names);
    names.push(name);
  }
  const listed = [...groups].slice(0, MOST_GROUPS);
  const rest = [...groups.values()].slice(MOST_GROUPS).reduce((sum, names) => sum + names.length, 0);
  const list = [
    ...listed.map(([detail, names]) =>
      notes.regionWith(names.length > MOST_NAMED ? notes.regions(names.length) : names.join(', '), detail),
    ),
    ...(rest > 0 ? [notes.moreRegions(rest)] : []),
  ].join('; ');
  switch (kind) {
    case 'incomplete':
      return notes.incomplete(list);
    case 'partly covered':
      return notes.partlyCovered(list);
    case 'few responses':
      return notes.fewResponses(methodology.form.leastResponses, list);
    case 'service not verified':
      return notes.unverified(list);
    case 'below zero':
      return notes.belowZero(list);
    case 'typed not used':
      return notes.typedNotUsed(list);
  }
}
