import type { CellState } from '../../model/column';
import type { Standing } from '../../model/rating';

/** What a cell of the sheet may be besides the states that are stored. */
type ShownState = Exclude<CellState, 'none'> | 'projected' | 'outlier' | 'overridden' | 'computed';

const states: Readonly<Record<ShownState, string>> = {
  final: 'түпкілікті',
  provisional: 'алдын ала',
  estimate: 'бағалау',
  synthetic: 'үлгілік',
  plan: 'жоспар',
  projected: 'болжамды',
  missing: 'деректер жоқ',
  invalid: 'сан емес',
  outlier: 'ауытқу',
  overridden: 'өзгертілген',
  computed: 'есептелген, өзгертілмейді',
};

/** What a computed figure may be called: the word, and what is added where there is room. */
const standings: Readonly<Record<Standing, { readonly word: string; readonly addition: string }>> = {
  official: { word: 'Ресми', addition: 'әдістеме бойынша' },
  demo: { word: 'Демо', addition: 'үлгілік деректер' },
  scenario: { word: 'Сценарий', addition: 'ресми көрсеткіш емес' },
  'own method': { word: 'Өз әдістемесі', addition: 'ресми көрсеткіш емес' },
  analysis: { word: 'Талдау', addition: 'ресми көрсеткіш емес' },
};

/** The field's own words, as every screen uses them. */
export const terms = {
  rating: 'Рейтинг',
  place: 'Орын',
  points: 'Балл',
  score: 'R, балл',
  direction: 'Бағыт',
  factor: 'Фактор',
  weight: 'Салмақ',
  region: 'Өңір',
  ownRegion: 'Өз өңіріңіз',
  reading: 'Түсіндіру нұсқасы',
  package: 'Деректер топтамасы',
  input: 'Бастапқы көрсеткіш',
  band: 'Орындар ауқымы',
  coverage: 'Деректермен қамтылуы',
  contribution: 'Үлес',
  threshold: 'Шекті мән',
  target: 'Нысаналы индикатор',
  fulfilment: 'Орындалу дәрежесі',
  median: 'Медиана',
  year: 'Жыл',
  value: 'Мән',
  unit: 'Өлшем бірлігі',
  source: 'Дереккөз',
  note: 'Ескертпе',
  statusWord: 'Мәртебе',
  previousYear: 'алдыңғы жыл',
  currentYear: 'ағымдағы жыл',
  index: 'индекс',
  growth: 'өсу',
  deflator: 'дефлятор',
  level: 'деңгей',
  survey: 'Сауалнама',
  responses: 'Жауаптар',
  expert: 'Сараптамалық бағалау',
  hard: 'Қатты деректер',
  soft: 'Жұмсақ деректер',
  order: 'Бұйрық',
  unofficial: 'Бейресми аударма',

  states,
  standings,
};
