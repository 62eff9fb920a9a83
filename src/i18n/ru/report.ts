import { formatCount } from '../format';
import type { report as kazakh } from '../kk/report';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');

export const report: typeof kazakh = {
  command: 'Отчёт для печати',
  commandLead: 'Одна страница или полный отчёт, A4: на принтер или в PDF.',
  title: 'Печать отчёта',
  kind: 'Вид отчёта',
  kinds: {
    page: 'Одна страница',
    whole: 'Полный отчёт',
  },
  kindsLead: {
    page: 'Место и диапазон, почему, что дальше, сценарий на экране: для заместителя акима. Её же печатает Ctrl+P на этом экране.',
    whole:
      'Методика, паспорт данных, рейтинг, регион, сценарии, целевые индикаторы, качество опроса, стандарт: с источниками, датами и ¶.',
  },
  preparing: 'Отчёт готовится…',
  pdfLead: 'Если нужен PDF, выберите в окне браузера «Сохранить как PDF».',

  heading: (region, year, method) => `${region}: ${method ?? 'инвестиционная привлекательность'}, ${year}\u00A0год`,
  wholeHeading: (year, method) =>
    `${method ?? 'Рейтинг инвестиционной привлекательности регионов'}, ${year}\u00A0год: полный отчёт`,
  standing: (word, addition) => `${word}: ${addition}`,
  lead: (place, placed, score) => `${count(place)}-е место из ${count(placed)}, R = ${score} балла.`,
  leadBefore: (year, place) => `В ${year} году – ${count(place)}-е.`,

  why: 'Почему такое место',
  next: 'Что дальше',
  toNext: (place, region, score) => `До ${count(place)}-го места (${region}) не хватает ${score} балла R.`,
  ahead: (place, region, score) => `Запас над ${count(place)}-м местом (${region}): ${score} балла R.`,
  levers: 'Ближайшие пороговые значения',
  leversLead: 'Меняется один показатель, другие регионы как наблюдались.',
  noLevers: 'Одним показателем места не поднять.',
  needed: 'Нужно',
  change: 'Изменение, %',
  money: (input, unit) => `Наименьшая дополнительная сумма: ${unit === '' ? input : `${input}, ${unit}`}`,
  amount: 'Ещё',
  overtaken: 'Обгоняет',
  noMoney: 'Дополнительной суммой места не поднять.',
  scenario: (name) => `Сценарий «${name}»`,
  scenarioPlaces: (before, after) => `Место: ${count(before)} → ${count(after)}`,
  scenarioScores: (before, after, difference) => `R: ${before} → ${after} (${difference})`,
  scenarioChanges: (changes) =>
    `${count(changes)} ${pluralRu(changes, 'изменение', 'изменения', 'изменений')} к базовому варианту.`,
  scenarioRegions: 'Место базового варианта – при тех же вариантах толкования.',
  weightsOnView: (base, onView) =>
    `Веса: в базовом варианте – «${base}», в сценарии – «${onView}»: разница R – и от них.`,
  weightsOfScenarios: (base, named) =>
    `Веса: в базовом варианте – «${base}»; ${named === '' ? 'в сценариях те же' : `${named}; в остальных – «${base}»`}.`,
  weightsOfScenario: (scenario, weights) => `в сценарии «${scenario}» – «${weights}»`,
  projects: (names) => `Проекты: ${names}.`,
  more: (rest) => `ещё ${count(rest)}`,
  readings: (summary) => `Варианты толкования: ${summary}`,
  method: (number, title) => `Методика: «${title}», № ${number}`,
  unrounded: 'Места даны по R без округления.',

  contents: 'Содержание',
  parts: {
    method: 'Методика и варианты толкования',
    passport: 'Паспорт данных',
    rating: 'Рейтинг',
    region: 'Регион',
    scenarios: 'Сценарии',
    targets: 'Целевые индикаторы (¶14)',
    survey: 'Качество опроса (¶4, ¶19)',
    standard: 'Единый инвестиционный стандарт',
  },
  part: (number, name) => `${count(number)}. ${name}`,
  figures: 'Значений',
  missing: 'Нет',
  statuses: 'Статус',
  sources: 'Источник',
  written: 'Последнее изменение',
  passportLead:
    'По каждому показателю: за какие годы сколько значений, какого статуса, из какого источника и когда они в последний раз записаны в этот пакет.',
  files: 'Файлы опроса',
  file: 'Файл',
  imports: 'Когда и откуда внесены данные',
  noImports: 'Импорта в журнале нет: данные пришли вместе с пакетом.',
  contributions: 'Вклад направлений в R, балл',
  noScenarios: 'Сценариев в пакете нет.',
  noSurvey: 'Ответов опроса за этот год нет.',
  doubted: 'Сомнительных',
  doubtedLead: (doubted, of) =>
    `Из ${count(of)} проверенных ответов сомнительны ${count(doubted)} (похожие ответы, одна оценка на всё, одни высшие оценки). Сам собой из расчёта не исключён ни один.`,
  noneAssessed: 'Этот регион по стандарту ещё не оценён.',
  noTargets: 'Фактора целевых индикаторов в методике нет.',
  provision: 'Положение',
  fulfilled: 'Исполнение',
};
