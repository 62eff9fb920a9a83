import type { ExtraFault } from '../../model/overtake';
import { formatCount } from '../format';
import type { overtaking as kazakh } from '../kk/overtaking';
import type { NamedMessagesOf } from '../messages';
import { pluralRu } from '../plural';
import { excerpt } from '../sentence';

const count = (value: number): string => formatCount(value, 'ru');

const faults: NamedMessagesOf<ExtraFault> = {
  'no place': () => 'У региона в этом году нет места: дополните его данные.',
  'no level of the methodology': ({ input }, names) => `${names.input(input)} не входит ни в один фактор.`,
  'no level': ({ input, value }, names) =>
    value === null
      ? `${names.input(input)}: в этом году значения нет, прибавлять не к чему. Введите его на экране «Данные».`
      : `${names.input(input)}: значение не больше нуля, введённый индекс не может за ним следовать.`,
  assumed: ({ input, factor }, names) =>
    `${factor} в этом плановом году предполагается, ${names.input(input)} его не меняет: выберите регион своим или добавьте ему проект.`,
  'no such region': ({ region }, names) => `${names.region(region)} не участвует в рейтинге.`,
};

const bestFaults: typeof kazakh.bestFaults = {
  'too many projects': 'Проектов слишком много.',
  'no project': 'Учитываемых проектов нет: сначала добавьте проект.',
  'no year': 'Плановых лет нет: сначала добавьте год.',
  'unknown region': 'Регион не участвует в рейтинге.',
};

export const overtaking: typeof kazakh = {
  title: 'Обгон',
  fromBase: 'От базового варианта: наименьшая дополнительная сумма',
  fromScenario: (name) => `От сценария «${name}»: наименьшая дополнительная сумма`,
  nothingAbove: 'Регион на первом месте или места не имеет.',
  target: 'Цель',
  placeAim: (place, names) => `${count(place)}-е место: ${names}`,
  passAim: (names) => `обогнать: ${names}`,
  otherGoal: 'Другое место или регион',
  goalUnknown: (text, last) =>
    `«${excerpt(text)}»: введите место от 1 до ${count(last)} или название региона, который стоит выше.`,
  goalAmbiguous: (text, names) => `«${excerpt(text)}» подходит нескольким регионам: ${names}. Введите полное название.`,
  input: 'Куда',
  foreign: 'В том числе ПИИ, %',
  foreignFaulty: (text, share) => `«${excerpt(text)}»: введите процент от 0 до 100. Пока считается с ${share} %.`,
  lacksRate: 'Для ПИИ нужен курс валюты этого года: введите его под таблицей проектов.',
  points: (points) => `${points} балла`,
  unreachable: (input, factors) =>
    `Этого места через «${input}» не достичь${factors === '' ? '' : `: ${factors} на пределе`}.`,
  bestPlace: (place, amount) => `Лучшее место, которого достигает этот показатель, – ${count(place)}-е: ${amount}.`,
  bestStays: (place) => `Этот показатель не поднимает регион выше ${count(place)}-го места.`,
  others: 'Достигается другим показателем:',
  noOther: 'Одним показателем этого места не достичь.',
  addProject: 'Добавить проектом',
  projectForPlace: (place) => `Проект ради ${count(place)}-го места`,
  projectToPass: (names) => `Проект обгона: ${names}`,
  ladder: 'Цена каждого места',
  more: (unit) => (unit === '' ? 'Ещё' : `Ещё, ${unit}`),
  overtaken: 'Кого обгоняет',
  aimAt: (place) => `Цель: ${count(place)}-е место`,
  moreRungs: 'Цена следующих мест',
  every: 'Цена следующего места для всех регионов',
  everyLead: (unit) =>
    `Наименьшая дополнительная сумма в этот показатель${unit === '' ? '' : `, ${unit}`}, и место: было → станет. Прочерк: этим показателем выше не подняться.`,
  isFirst: 'На первом месте',
  noStep: 'Этим показателем следующего места не достичь',
  lens: (factors) => (factors === 2 ? 'Один тенге, два фактора' : 'Вес показателя в R'),
  lensSum: (sum, whole, input) => `${sum} = ${whole} веса R: ${input}`,
  faults,

  echo: 'Эхо',
  echoLead: 'Разовый проект поднимает рост этого года и снижает рост следующего: база сравнения становится больше.',
  peersAre: (assumption) => `Другие регионы: ${assumption}`,
  withProject: (name) => `с проектом «${name}»`,
  withoutProject: (name) => `без проекта «${name}»`,
  withoutAny: 'без проектов',
  withAmount: (amount, name) => `${name} ${amount}`,
  aloneOf: (name) => `только с проектом «${name}»`,
  placeWithout: 'Место без проекта',
  placeWith: 'Место с проектом',
  scoreChange: 'Разница R',
  factorWith: (factor) => `${factor}, с проектом`,
  factorWithout: (factor) => `${factor}, без проекта`,
  planMore: (years) => `Запланировать ещё ${count(years)} ${pluralRu(years, 'год', 'года', 'лет')}`,
  best: 'Лучший год ввода',
  bestLead: 'Проверяются все варианты: годы, при которых худшее место региона наилучшее',
  bestMany: (most) => `Проверяется не больше ${count(most)} проектов: снимите отметку с лишних.`,
  checked: (done, of) => `Проверено: ${done} из ${of}`,
  bestFaults,
  bestWorst: (best, planned) =>
    best === planned
      ? `Худшее место – ${count(best)}-е, как и в нынешнем плане.`
      : `Худшее место – ${count(best)}-е, в нынешнем плане ${count(planned)}-е.`,
  bestKnows: (last) =>
    `О годах после ${last} расчёт ничего не знает: у проекта, начатого в последнем году, спад следующего года не виден. Чтобы его увидеть, запланируйте ещё год.`,
  bestWithout: 'Без курса ПИИ этих лет не учитываются, и ответ может быть другим. Введите курс и проверьте ещё раз.',
  bestAlready: 'Нынешний план лучший.',
  bestTake: 'Поставить эти годы',
  placeIn: (year, place) => `${year}: ${place === 0 ? '–' : `${count(place)}-е место`}`,
};
