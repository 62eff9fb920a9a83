import { formatCount } from '../format';
import type { methods as kazakh } from '../kk/methods';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');

export const methods: typeof kazakh = {
  title: 'Две методики',
  command: 'Сравнить две методики',
  lead: (year) =>
    `Одни и те же данные ${year} года рассчитаны по двум методикам, каждая со своими весами; сценарий не учитывается. Это анализ, не официальный показатель.`,
  other: 'С чем сравнить',
  choose: 'Выберите методику',
  ofPackage: (name) => `из пакета «${name}»`,
  ofFile: (name) => `из файла «${name}»`,
  fromFile: 'Из файла…',
  empty:
    'Выберите вторую методику: из другого пакета этого браузера или из файла. Ничего не сохраняется, пакет не меняется.',
  sameMethod: 'Это та же методика: места отличаются только из-за вариантов толкования.',
  differs: 'Чем отличаются',
  readings: 'Толкование второй',
  ownReadings: 'в своём толковании',
  readingsHere: 'в толковании этого пакета',
  order: 'Порядок строк',
  orders: { moved: 'по разнице', first: 'по первой', second: 'по второй' },
  table: 'Места по двум методикам',
  region: 'Регион',
  place: 'Место',
  coverage: 'Полнота',
  difference: 'Разница',
  won: (places) => `выше на ${count(places)} ${pluralRu(places, 'место', 'места', 'мест')}`,
  lost: (places) => `ниже на ${count(places)} ${pluralRu(places, 'место', 'места', 'мест')}`,
  same: 'место то же',
  noPlace: 'по одной из методик места нет',
  moved: (regions, of) => `На другом месте: ${count(regions)} из ${count(of)}.`,
  otherScale: (first, second) =>
    `R не сравнивается: шкала баллов другая (${first} и ${second}). Сравниваются только места.`,
  scale: (worst, best) => `${worst}–${best}`,
  otherReadings: 'R не сравнивается: вариант толкования другой. Сравниваются только места.',
  noFigures: (method, factors, of, names) =>
    `${method}: нет данных в этом пакете по факторам: ${count(factors)} из ${count(of)} (${names}). Они считаются отсутствующими, а не нулём.`,
  nothingToRate: (method) =>
    `${method}: в этом пакете нет данных ни по одному её фактору, поэтому нет и мест. Добавьте её показатели на экране «Данные».`,
  otherUnits: (inputs) => `Единица измерения другая, числа не пересчитываются: ${inputs}.`,
  noChain: (method) => `${method}: цепочка видна там, где пакет открыт по этой методике`,
  otherUnit: (input, kept, asked) => `${input} (в пакете ${kept}, в методике ${asked})`,
  more: (rest) => `ещё ${count(rest)}`,
};
