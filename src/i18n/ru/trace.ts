import { formatShort } from '../format';
import type { trace as kazakh } from '../kk/trace';
import { pluralRu } from '../plural';

export const trace: typeof kazakh = {
  points: (points) => `${formatShort(points, 3, 'ru')} ${pluralRu(points, 'балл', 'балла', 'баллов')}`,
  position: (position, regions) =>
    `ранг ${formatShort(position, 1, 'ru')} из ${regions} ${pluralRu(regions, 'региона', 'регионов', 'регионов')}`,
  answers: (count) => `${count} ${pluralRu(count, 'ответ', 'ответа', 'ответов')}`,
  interpretation: 'Толкование',
  inOrder: 'Текст методики',
  translated: 'Неофициальный перевод',
  title: 'Откуда это число',
  way: 'Пройденный путь',
  unknown: 'Этого числа в нынешних данных нет.',
  computing: 'Вычисляется…',
  noValue: 'Значения нет',
  inFormula: 'Числа формулы',
  quoted: 'Что сказано в методике',
  asked: (question) => `Анкета, вопрос ${question}`,
  choices: 'Что методика оставляет открытым',
  chosen: 'выбрано',
  wouldBe: 'При другом варианте',
  cells: 'Исходные ячейки',
  unused: 'в расчёт не вошло',
  emptyCell: 'данные не введены',
  noSource: 'источник не указан',
  typedOn: (day) => `введено ${day}`,
  writtenOn: (day, what) => `${day}: ${what}`,
  undoneOn: (day) => `возвращено отменой ${day}`,
  redoneOn: (day) => `повторено ${day}`,
  withPackage: 'пришло вместе с пакетом',
  bordersOf: (date) => `в границах на ${date}`,
  toCell: 'Перейти к ячейке',
  projects: 'Добавлено проектами',
  rateFrom: (currency, source) => `Курс ${currency}: ${source || 'источник не указан'}`,
  compared: 'Сравнивались регионы',
  between: (count) => `… ещё ${count}`,
  placesMet: 'Совпавшие места',
  bothPlaces: 'Регионы, у которых есть оба места',
  restsOn: 'На что опирается',
  lacking: 'Чего не хватает для расчёта',
  partOf: 'Что опирается на это число',
  survey: 'Анкетный опрос',
  counted: 'Учтённых ответов',
  zerosAmong: 'Ответов 0',
  deviation: 'Среднеквадратичное отклонение',
  interval: '95 % доверительный интервал',
  accepted: 'Принятых анкет',
  acceptedOf: (accepted, least) => `${accepted} (по ¶4 не менее ${least})`,
  fillSurvey: 'Загрузите ответы анкетирования или введите значение фактора.',
  underReadings: 'Варианты, дающие это место',
  reading: 'Вариант толкования',
  moreReadings: (count) => `и ещё вариантов: ${count}`,
  placeThere: (score, above, more) =>
    above.length === 0
      ? `R ${score}; выше нет никого`
      : `R ${score}; выше: ${above.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}`,
  thresholdGain: (place, passed) =>
    `На этом значении регион поднимается на место ${place}; обойдено регионов: ${passed}.`,
  thresholdLoss: (place, passed) =>
    `На этом значении регион опускается на место ${place}; его обходит регионов: ${passed}.`,
  thresholdFound:
    'Значение найдено решением: при нём R двух регионов равны. Все прочие ячейки остаются как есть, баллы всех регионов считаются заново. Поэтому отдельной формулы у него нет.',
  thresholdLeap:
    'По рангу баллы меняются скачком: там, где фактор региона доходит до значения другого региона (оно ниже) или превышает его. После такого скачка R и становится достаточным. Значение найдено решением: все прочие ячейки остаются как есть, баллы всех регионов считаются заново. Поэтому отдельной формулы у него нет.',
  answersFound:
    'Если столько новых респондентов дадут лучшие ответы на вопросы фактора, регион займёт это место; все факторы из тех же вопросов меняются вместе. Число найдено проверкой: рейтинг вычислен при меньших и больших числах ответов.',
  placeUnder: (place) => (place > 0 ? `место ${place}` : 'без места'),
  back: 'Назад',
};
