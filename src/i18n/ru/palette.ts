import type { palette as kazakh } from '../kk/palette';

export const palette: typeof kazakh = {
  search: 'Регион, фактор, ¶ или команда',
  list: 'Найденное',
  none: 'Ничего не найдено. Напишите иначе: название региона, F3.1, ¶12 или команду.',
  more: (count) => `Ещё ${count}: уточните поиск.`,
  kinds: {
    screen: 'экран',
    command: 'команда',
    region: 'регион',
    direction: 'направление',
    factor: 'фактор',
    series: 'показатель',
    year: 'год',
    scenario: 'сценарий',
    provision: 'стандарт',
    paragraph: 'Текст методики',
    help: 'справка',
  },
  base: 'Основные данные (без сценария)',
  keys: '↑ ↓ – выбор, Enter – переход, Esc – закрыть',
};
