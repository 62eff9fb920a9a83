import type { Dictionary } from '../../i18n';
import type { Subject } from '../../model/explanation';
import type { ParagraphNumber } from '../../model/methodology';
import type { ScreenId } from '../shell/screens';

/** Something that help can be asked about. */
export type HelpTopic = keyof Dictionary['help']['topics'];

interface TopicFacts {
  /** Paragraphs of annex 1 that speak of it. */
  readonly paragraphs?: readonly ParagraphNumber[];
  /** Where it is met with. */
  readonly screen?: ScreenId;
  readonly see?: readonly HelpTopic[];
}

/** Every topic with what stands around its words, in the order in which they are listed. */
export const TOPICS: Readonly<Record<HelpTopic, TopicFacts>> = {
  place: { screen: 'rating', see: ['score', 'band', 'change'] },
  score: { paragraphs: ['8'], screen: 'rating', see: ['contribution', 'place', 'reading'] },
  points: { paragraphs: ['10'], screen: 'region', see: ['direction', 'reading', 'index'] },
  direction: { paragraphs: ['8'], screen: 'region', see: ['points', 'weight', 'contribution'] },
  contribution: { paragraphs: ['6', '8'], screen: 'rating', see: ['weight', 'direction', 'score'] },
  weight: { paragraphs: ['6', '8'], screen: 'readings', see: ['weightSet', 'contribution'] },
  weightSet: { screen: 'readings', see: ['weight', 'standing'] },
  band: { paragraphs: ['10'], screen: 'readings', see: ['reading', 'place'] },
  reading: { paragraphs: ['10'], screen: 'readings', see: ['band', 'points', 'missing'] },
  coverage: { screen: 'rating', see: ['missing', 'direction'] },
  change: { screen: 'region', see: ['place', 'peers'] },
  ladder: { screen: 'region', see: ['overtake', 'place'] },
  overtake: { screen: 'scenarios', see: ['ladder', 'project', 'echo'] },
  echo: { screen: 'scenarios', see: ['project', 'planningYear'] },
  scenario: { screen: 'scenarios', see: ['project', 'peers', 'standing'] },
  project: { paragraphs: ['12'], screen: 'scenarios', see: ['overtake', 'echo', 'target'] },
  planningYear: { screen: 'scenarios', see: ['peers', 'status'] },
  peers: { screen: 'scenarios', see: ['planningYear', 'overtake'] },
  target: { paragraphs: ['14'], screen: 'scenarios', see: ['project', 'index'] },
  input: { screen: 'data', see: ['status', 'index', 'import'] },
  index: { paragraphs: ['9', '12'], screen: 'data', see: ['input', 'checks'] },
  status: { screen: 'data', see: ['standing', 'missing'] },
  missing: { screen: 'data', see: ['coverage', 'borders'] },
  checks: { screen: 'data', see: ['index', 'status'] },
  borders: { screen: 'data', see: ['missing', 'index'] },
  hard: { paragraphs: ['4', '7'], screen: 'data', see: ['survey', 'input'] },
  survey: { paragraphs: ['4', '19'], screen: 'survey', see: ['hard', 'points'] },
  standard: { screen: 'standard', see: ['package'] },
  standing: { see: ['status', 'scenario', 'weightSet'] },
  trace: { see: ['input', 'reading', 'keys'] },
  package: { screen: 'package', see: ['log', 'review', 'import'] },
  import: { screen: 'data', see: ['package', 'checks'] },
  review: { screen: 'package', see: ['package', 'log'] },
  log: { screen: 'package', see: ['package', 'review'] },
  keys: {},
  'screen package': { see: ['package', 'import', 'review', 'log'] },
  'screen data': { see: ['input', 'status', 'checks', 'import', 'keys'] },
  'screen rating': { see: ['place', 'score', 'contribution', 'band', 'trace'] },
  'screen region': { see: ['ladder', 'points', 'change', 'trace'] },
  'screen scenarios': { see: ['scenario', 'project', 'overtake', 'echo', 'target'] },
  'screen readings': { see: ['weight', 'weightSet', 'reading', 'band'] },
  'screen survey': { see: ['survey', 'hard', 'import', 'keys'] },
  'screen standard': { see: ['standard', 'keys'] },
};

export const TOPIC_NAMES = Object.keys(TOPICS) as readonly HelpTopic[];

/** Which of the topics are screens: `screen data`. */
export const isScreenTopic = (topic: HelpTopic): boolean => topic.startsWith('screen ');

/** What a number that is selected is a case of. */
const OF_SUBJECTS: Readonly<Record<Subject['kind'], HelpTopic>> = {
  score: 'score',
  place: 'place',
  change: 'change',
  'score change': 'change',
  'best place': 'band',
  'worst place': 'band',
  'best of three': 'reading',
  'worst of three': 'reading',
  'place under': 'reading',
  coverage: 'coverage',
  'factor coverage': 'coverage',
  'score difference': 'score',
  direction: 'direction',
  contribution: 'contribution',
  'direction weight': 'weight',
  'direction place': 'direction',
  'direction difference': 'direction',
  value: 'index',
  points: 'points',
  position: 'points',
  answers: 'survey',
  responses: 'survey',
  'question answers': 'survey',
  'question value': 'survey',
  'question deviation': 'survey',
  'question low': 'survey',
  'question high': 'survey',
  'interval low': 'survey',
  'interval high': 'survey',
  'factor place': 'points',
  gain: 'contribution',
  cell: 'input',
  'input weight': 'ladder',
  effect: 'ladder',
  threshold: 'ladder',
  'move part': 'change',
  'move whole': 'change',
  'median score': 'score',
  'median direction': 'direction',
  'median value': 'index',
  'median points': 'points',
  'weight sum': 'weight',
  need: 'target',
  'place effect': 'ladder',
  'all responses': 'survey',
  'few responses': 'survey',
  'unverified responses': 'survey',
  fulfilment: 'standard',
  unassessed: 'standard',
  ticked: 'standard',
  'places reproduced': 'reading',
  'rank agreement': 'reading',
  'median cell': 'input',
};

/**
 * What help is about where nothing was asked for: what the part of the screen that has the focus says of itself
 * (`data-help`), else the number that is selected, else the screen. A screen may show the trace of a number before any has
 * been gone to: one is asked about only from within the screen or a dialog.
 */
export function topicHere(focused: Element | null, traced: Subject | null, screen: ScreenId): HelpTopic {
  const part = focused?.closest('[data-help]')?.getAttribute('data-help');
  const named = TOPIC_NAMES.find((topic) => topic === part);
  if (named !== undefined) return named;
  const isInside = focused !== null && focused.closest('main, dialog') !== null;
  return traced === null || !isInside ? `screen ${screen}` : OF_SUBJECTS[traced.kind];
}
