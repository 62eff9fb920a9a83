import { formatShort } from '../format';
import { pluralRu } from '../plural';
import type { ReasonWords } from '../reasonWords';

const figure = (value: number): string => formatShort(value, 6, 'ru');

export const reasons: ReasonWords = {
  absences: {
    'no data': ({ year }, input) => `${input}, ${year}: данные не введены.`,
    missing: ({ year, reason }, input) => `${input}, ${year}: значения нет (${reason || 'причина не указана'}).`,
    invalid: ({ year, text }, input) => `${input}, ${year}: «${text}» – не число, в расчёт не входит.`,
    'previous not above 0': ({ year, value }, input) =>
      `${input}, ${year}: значение предыдущего года ${figure(value)}, темп роста не определён. Введите индекс.`,
    'deflator not above 0': ({ year, value }, input) =>
      `${input}, ${year}: дефлятор ${figure(value)}, а должен быть больше 0.`,
    'deflator needed': ({ year }, input) =>
      `${input}, ${year}: методика требует индекс физического объёма. Введите индекс или дефлятор.`,
    'target not above 0': ({ year, value }, input) =>
      `${input}, ${year}: цель ${figure(value)}, а должна быть больше 0.`,
    'borders changed': ({ year }, input) =>
      `${input}, ${year}: границы региона изменились. Введите предыдущее значение в новых границах или индекс.`,
    'no counted answer': ({ questions }) => `В опросе нет учитываемых ответов: ${questions.join(', ')}.`,
    'outside scale': ({ year, value }, input) =>
      `${input}, ${year}: ${figure(value)} – вне шкалы вопроса, в расчёт не входит.`,
    'out of range': () => 'Результат слишком велик для расчёта.',
    'nothing to project from': ({ year }, input) =>
      `${input}, ${year}: нет значения, от которого строится прогноз. Введите плановое значение.`,
    'level needed': ({ year }, input) =>
      `${input}, ${year}: значения нет, поэтому введённый показатель нельзя пересчитать с учётом проектов.`,
    'level not above 0': ({ year, value }, input) =>
      `${input}, ${year}: значение ${figure(value)}; чтобы пересчитать введённый показатель с учётом проектов, оно должно быть больше 0.`,
  },
  remarks: {
    'current below 0': ({ year }, input) => `${input}, ${year}: значение ниже 0.`,
    'typed value not used': ({ answers }) =>
      `Введённое значение не использовано: в опросе ${answers} ${pluralRu(answers, 'ответ', 'ответа', 'ответов')}.`,
    synthetic: () => 'Вычислено по условным данным.',
    provisional: () => 'Вычислено по предварительным данным.',
    projected: () => 'Вычислено по прогнозным данным.',
  },
  origins: {
    none: 'значения нет',
    'typed index': 'введённый индекс',
    levels: 'уровни двух лет',
    'deflated levels': 'уровни с учётом дефлятора',
    'typed fulfilment': 'введённая степень исполнения',
    target: 'факт и цель',
    survey: 'опрос',
    typed: 'введённое значение',
    expert: 'экспертная оценка',
    value: 'введённое значение',
    held: 'как в последнем году с данными',
    projected: 'прогноз по собственному росту',
  },
  factorFlags: {
    'linear used': 'Отношение к лучшему здесь не имеет смысла: применён линейный вариант.',
    'no spread': 'Все значения равны: регионы получили одинаковые баллы.',
  },
};
