import type { InputCode, InputDefinition } from './methodology';
import { PROJECT_STATUSES, type ProjectStatus } from './scenario';
import { readUnit, type Scale } from './unit';
import { LANGUAGES } from './words';

/** Words for the statuses of projects in Kazakh, Russian and English, as tables have them. */
const STATUS_WORDS: Readonly<Record<ProjectStatus, string>> = {
  idea: 'ниет|идея|бастама|намерение|инициатива|proposal|proposed',
  planned: 'жоспар|жоспарланған|жоспарлануда|план|планируется|запланирован|запланировано|plan',
  contracted:
    'келісілген|келісілді|шарт жасалған|шарт|договор|по договору|законтрактован|законтрактовано|contract|signed',
  running: 'іске асырылуда|жүріп жатыр|орындалуда|реализуется|идёт|идет|в работе|under way|in progress|ongoing',
};

const STATUS_BY_WORD: ReadonlyMap<string, ProjectStatus> = new Map(
  PROJECT_STATUSES.flatMap((status) =>
    [status, ...STATUS_WORDS[status].split('|')].map((word) => [word, status] as const),
  ),
);

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The status that a text names, by its code or a word in any of the three languages; null where it is none. */
export const readProjectStatus = (text: string): ProjectStatus | null => STATUS_BY_WORD.get(folded(text)) ?? null;

/** The input that a text names, by its code or a name in any of the three languages; null where it is none of them. */
export function readProjectInput(text: string, inputs: readonly InputDefinition[]): InputCode | null {
  const wanted = folded(text);
  const found = inputs.find(
    ({ code, names, shortNames }) =>
      folded(code) === wanted ||
      LANGUAGES.some((language) => folded(names[language]) === wanted || folded(shortNames[language]) === wanted),
  );
  return found?.code ?? null;
}

/** In which money, and in how many of it at once, an amount is given. */
export interface AmountUnit {
  readonly currency: string;
  readonly scale: Scale;
}

/**
 * The money that a text names: `млрд ₸`, `mln USD`, `тыс. тенге`. A currency alone (`USD`) takes the scale of what stands
 * there; null where the text names no money.
 */
export function readAmountUnit(text: string, standing: AmountUnit): AmountUnit | null {
  const unit = readUnit(text, { measure: 'money', period: 'year', ...standing });
  if (unit?.measure !== 'money') return null;
  const saysScale = unit.scale !== 1;
  return { currency: unit.currency, scale: saysScale ? unit.scale : standing.scale };
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'иә', 'да', 'yes', '+', 'v', 'x', '✓', '☑']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'жоқ', 'нет', 'no', '-', '−', '☐']);

/** Whether a text says that a project is counted; null where it says neither. */
export function readTick(text: string): boolean | null {
  const said = folded(text);
  return YES.has(said) ? true : NO.has(said) ? false : null;
}
