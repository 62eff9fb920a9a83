import type { PlanProblem } from '../../model/plan';
import type { ProjectFault } from '../../model/projectFields';
import type { ProjectFact, ProjectRowFault } from '../../model/projectFile';
import { formatCount } from '../format';
import type { projects as kazakh } from '../kk/projects';
import type { NamedMessagesOf } from '../messages';
import { pluralRu } from '../plural';
import { say } from '../say';
import { excerpt } from '../sentence';
import { valueProblems } from './valueProblems';

const counted = (value: number, one: string, few: string, many: string): string =>
  `${formatCount(value, 'ru')} ${pluralRu(value, one, few, many)}`;

const statuses: typeof kazakh.statuses = {
  idea: 'намерение',
  planned: 'планируется',
  contracted: 'по договору',
  running: 'реализуется',
};

const columns: typeof kazakh.columns = {
  included: 'Учёт',
  name: 'Проект',
  region: 'Регион',
  input: 'Показатель',
  unit: 'Единица',
  part: 'ПИИ, %',
  share: 'Доля, %',
  status: 'Статус',
  probability: 'Вер., %',
  jobs: 'Раб. мест',
  alone: 'R отдельно',
  without: 'Без него',
};
const columnsLong: typeof columns = {
  included: 'Учитывается ли проект',
  name: 'Название проекта',
  region: 'В каком регионе проект',
  input: 'К какому показателю прибавляется сумма',
  unit: 'В какой валюте и в каком масштабе сумма',
  part: 'Какая часть суммы – прямые иностранные инвестиции (ПИИ). Они входят в основной капитал и к нему не прибавляются.',
  share: 'Какая часть суммы учитывается',
  status: 'Статус проекта',
  probability: 'Вероятность проекта: действует только при условии «с вероятностью»',
  jobs: 'Рабочие места, для сведения: на рейтинг не влияют',
  alone: 'На сколько изменится R региона, если к базовому варианту прибавить только этот проект',
  without: 'Место региона, если убрать этот проект из сценария',
};

const faults: NamedMessagesOf<ProjectFault> = {
  'name blank': () => 'Название проекта пустое. Введите название.',
  'region unknown': ({ text }) =>
    text === '' ? 'Регион не указан. Выберите регион.' : `Региона «${excerpt(text)}» нет. Выберите из списка.`,
  'region ambiguous': ({ text, regions }, { region }) =>
    `«${excerpt(text)}» подходит нескольким регионам: ${regions.map(region).join(', ')}. Введите полное название.`,
  'input unknown': ({ text }) =>
    `«${excerpt(text)}» – не показатель, к которому прибавляются суммы проектов. Выберите: основной капитал, экспорт, ВДС МСП.`,
  'money unknown': ({ text }) => `«${excerpt(text)}» – неизвестная денежная единица. Например: млрд ₸, млн USD.`,
  'status unknown': ({ text }) => `Статуса «${excerpt(text)}» нет: ${Object.values(statuses).join(', ')}.`,
  'tick unknown': ({ text }) => `«${excerpt(text)}»: введите «да» или «нет».`,
  'amount faulty': ({ text }) => `«${excerpt(text)}» – не число или слишком велико. Сумма не изменилась.`,
  'amount too large': ({ text }) =>
    `«${excerpt(text)}»: больше, чем экономика всей страны за год. Проверьте число и единицу. Сумма не изменилась.`,
  'amount in other money': ({ text, currency }) =>
    `«${excerpt(text)}»: строка ведётся в других деньгах. Сначала выберите ${currency} в столбце «Единица». Сумма не изменилась.`,
  'expression faulty': ({ problem }, names) => say(valueProblems, problem, names),
  'percent outside': ({ text }) => `«${excerpt(text)}»: введите процент от 0 до 100.`,
  'jobs faulty': ({ text }) => `«${excerpt(text)}»: введите число рабочих мест целым числом.`,
};

const facts: Readonly<Record<ProjectFact, string>> = {
  share: 'Доля',
  status: 'Статус',
  probability: 'Вероятность',
  jobs: 'Число рабочих мест',
  part: 'Доля ПИИ',
};

const rowFaults: NamedMessagesOf<ProjectRowFault> = {
  ...faults,
  'quotes broken': () => 'Кавычки не закрыты. Исправьте строку.',
  'amount blank': () => 'Сумма пустая. Введите сумму.',
  'year faulty': ({ text }) => `«${excerpt(text)}» – не год.`,
  'year outside': ({ year }) => `${year} – не наблюдённый и не плановый год. Сначала запланируйте год.`,
  'facts differ': ({ fact, row }) =>
    `${facts[fact]} не совпадает со строкой ${formatCount(row, 'ru')} того же проекта. В строках одного проекта это должно быть одинаково.`,
};

const problems: NamedMessagesOf<PlanProblem> = {
  'no exchange rate': ({ currency, year, into }, names) =>
    `Нет курса ${currency} за ${year} год: из этой суммы к показателю «${names.input(into)}» ничего не прибавляется. Введите курс в разделе «Курсы валют».`,
  'unknown region': ({ region }) => `Региона ${region} в пакете нет: проект не учитывается. Выберите другой регион.`,
  'unknown input': ({ input }, names) => `Показателя ${names.input(input)} в пакете нет: сумма не учитывается.`,
  'no level': ({ region, input, year }, names) =>
    `${names.region(region)}, ${names.input(input)}, ${year}: уровня нет или он не больше нуля, прибавлять не к чему. Введите его на экране «Данные».`,
  'year outside': ({ year }) => `${year} год не наблюдён и не запланирован: сумма не учитывается. Запланируйте год.`,
  'unit differs': ({ input }, names) => `${names.input(input)} ведётся в другой единице: сумма не учитывается.`,
  'unknown override': ({ region, input, year }, names) =>
    `${names.region(region)}, ${names.input(input)}, ${year}: такой ячейки в пакете нет, изменение не действует.`,
};

export const projects: typeof kazakh = {
  title: 'Проекты',
  sheetHint:
    'Название в последней строке – новый проект. Значение вводится сразу; пробел или F2 – выбор из списка. Выйти из таблицы: Esc, затем Tab.',
  add: 'Добавить проект',
  addLine: 'Ещё показатель',
  addLineLong: 'Добавить к выбранному проекту строку по ещё одному показателю',
  delete: 'Удалить проект',
  deleteLong: 'Удалить выбранные проекты (то же: очистить название клавишей Delete)',
  newName: (number) => (number === 1 ? 'Новый проект' : `Новый проект ${formatCount(number, 'ru')}`),
  none: 'Проектов нет. Введите название, затем по Tab регион и сумму, или вставьте таблицу из Excel (Ctrl+V). Из списка сценариев сюда ведёт Enter.',
  onBase: 'Проекты записываются в сценарий: выберите сценарий или начните новый.',
  statuses,
  columns,
  columnsLong,
  amountOf: (year) => `Сумма за ${year} год`,
  amountLong: (year) => `Сумма за ${year} год; у показателя за январь–июнь – та её часть, что приходится на эти месяцы`,
  halfYear: (input) =>
    `«${input}»: уровень за январь–июнь. Сумма прибавляется к нему целиком, пополам не делится: введите ту её часть, что приходится на январь–июнь.`,
  included: 'учитывается',
  notIncluded: 'не учитывается',
  inherited: (scenario) => `из сценария «${scenario}»`,
  together: 'Проекты вместе',
  placeWithoutAny: 'место без них',
  togetherLong: 'Со всеми проектами и без единого: не сумма отдельных эффектов, а пересчёт',
  negative: 'отрицательная сумма: уровень уменьшается',
  absurd: (times) => `в ${times} раз больше уровня региона в этом году: проверьте сумму и единицу`,
  counted: (amount) => `учитывается ${amount}`,
  faults,
  problems,
  belowZero: (input, year, value) =>
    `${input}, ${year}: отрицательные суммы проектов опускают показатель ниже нуля (${value}). Проверьте суммы.`,
  takesAway: 'сумма отрицательная, она вычитается из показателя.',
  skipped: (fields) => `Не вставлено: ${counted(fields, 'ячейка', 'ячейки', 'ячеек')}.`,
  pasted: (projects) => `Записано: ${counted(projects, 'проект', 'проекта', 'проектов')}.`,
  leftOut: (rows) => `Не записано: ${counted(rows, 'строка', 'строки', 'строк')}.`,
  faultAt: (row, column, fault) => `Строка ${formatCount(row, 'ru')} вставки, «${column}»: ${fault}`,
  moreFaults: (cells) => `И ещё ${counted(cells, 'ошибочная ячейка', 'ошибочные ячейки', 'ошибочных ячеек')}.`,
  chooseRegion: 'Регион проекта',
  deleted: (projects) => `Удалено: ${counted(projects, 'проект', 'проекта', 'проектов')}. Ctrl+Z вернёт.`,

  rates: 'Курсы валют, тенге',
  ratesLead: 'Средний курс года и его источник; показывается в цепочке расчёта.',
  rateOf: (currency, year) => `1 ${currency}, ${year} год`,
  rateSourceOf: (currency, year) => `${currency}, ${year} год: источник курса`,
  rateMissing: 'нужен курс',
  rateDoubt: (isMore, times, than, year) =>
    `в ${times} раз ${isMore ? 'больше' : 'меньше'}, чем ${year === null ? `обычно (около ${than})` : `в ${year} году (${than})`}: проверьте число; записано как введено`,
  rateHint: 'например, 520',
  rateSourceHint: 'например, Нацбанк, средний за год',

  importFile: 'Импорт',
  importLong: 'Прочитать проекты из файла CSV или XLSX: сначала показывается, что добавится',
  exportFile: 'Экспорт',
  exportLong: 'Записать проекты сценария в файл; если их нет – образец для заполнения',
  fileName: 'проекты',
  example: 'Пример проекта',
  importOf: (file) => `Импорт проектов: ${file}`,
  importCounts: (rows, projects, rejected) =>
    `Прочитано: ${counted(rows, 'строка', 'строки', 'строк')}, ${counted(projects, 'проект', 'проекта', 'проектов')}. Не принято: ${counted(rejected, 'строка', 'строки', 'строк')}.`,
  headerUnknown: (missing, found) =>
    `В файле не найдены столбцы: ${missing.join(', ')}. Найдено: ${excerpt(found.join(', ')) || '–'}. Назовите столбцы в первой строке; образец даёт «Экспорт».`,
  repeated: (rows) =>
    `Тот же проект, показатель и год встречаются ещё раз: ${counted(rows, 'строка', 'строки', 'строк')}. Если это повтор, не складывайте.`,
  repeatedAsk: 'Повторные строки',
  repeatedSum: 'Сложить',
  repeatedLeave: 'Не брать',
  repeatedRow: (row, first) => `Строка ${formatCount(row, 'ru')} (как строка ${formatCount(first, 'ru')}):`,
  write: (projects) => `Записать ${counted(projects, 'проект', 'проекта', 'проектов')}`,
  amounts: 'Суммы',
  isNew: 'новый',
  changes: 'изменится',
  rejected: 'Непринятые строки',
  row: 'Строка',
  reason: 'Причина',
  rowText: 'Текст в файле',
  rowFaults,
};
