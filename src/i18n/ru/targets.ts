import { formatCount } from '../format';
import type { targets as kazakh } from '../kk/targets';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');

export const targets: typeof kazakh = {
  title: (year) => `Целевые индикаторы, ${year}`,
  target: 'Цель',
  actual: 'Факт',
  fulfilment: 'Исполнение, %',
  fulfilmentIn: (name) => `Исполнение, %: ${name}`,
  rated: 'В рейтинге, %',
  sources: {
    typed: () => 'введено',
    held: (last) => `закреплено, ${last}`,
  },
  sourcesLong: {
    typed: () => 'Введена сама степень исполнения: она важнее цели и факта',
    held: (last) => `В этом плановом году регион стоит в рейтинге со значением фактора за ${last} год`,
  },
  heldLead: (last) =>
    `Исполнение – факт ÷ цель × 100 этого года. В рейтинге фактор других регионов закреплён на уровне ${last} года: он стоит в столбце рейтинга.`,
  capped: 'До 100',
  cappedLong: 'Второе толкование F5: сверх 100 % не учитывается',
  needed: 'Нужно до конца года',
  perMonth: 'В месяц',
  perMonthLong: (months) => `В каждый из ${count(months)} оставшихся месяцев`,
  monthsLeft: 'Осталось месяцев',
  byToday: (months) => (months === 0 ? 'год закончился' : `на сегодня: ${count(months)}`),
  reached: 'достигнута',
  nothingToReach: { target: 'цель не больше 0', noTarget: 'нет цели', noActual: 'нет факта' },
  showAll: (regions) => `Показать все ${count(regions)} ${pluralRu(regions, 'регион', 'региона', 'регионов')}`,
  lead: 'Цель и факт меняются в этом сценарии; если очистить, вернётся базовое значение. Черта на полосе – 100 %.',
  leadBase: 'Черта на полосе – 100 %. Чтобы попробовать другую цель, выберите сценарий.',
  fromProjects: 'В это число входят суммы проектов: измените проекты',
  faulty: (text) => `«${text}» – не число: значение не изменилось.`,
  tooLarge: (text) =>
    `«${text}»: больше, чем экономика всей страны за год. Проверьте число и единицу. Значение не изменилось.`,
};
