import type { peers as kazakh } from '../kk/peers';
import { pluralRu } from '../plural';

export const peers: typeof kazakh = {
  title: 'Регионы для сравнения',
  compare: 'Сравнить',
  choose: 'Выбрать регионы',
  add: 'Добавить регион',
  lead: (most) =>
    `Можно выбрать до ${most} ${pluralRu(most, 'региона', 'регионов', 'регионов')}: они отмечены в рейтинге, на карте и на экране региона. Выбор хранится в этом браузере и не меняет ни одного числа.`,
  none: 'Выберите регионы для сравнения: они будут отмечены в таблице, на карте и на экране региона.',
  full: (most) =>
    `Выбрано ${most} ${pluralRu(most, 'регион', 'региона', 'регионов')}. Чтобы добавить другой, уберите один из них.`,
  chosen: 'Выбраны',
  remove: (region) => `${region}: убрать из сравнения`,
  only: 'В таблице только они',
  marked: (region, letter) => `${region}, сравнение: ${letter}`,
  to: (letter) => `К ${letter}`,
  toLong: (region) => `Разница: ${region}`,
};
