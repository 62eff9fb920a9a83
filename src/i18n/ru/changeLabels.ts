import type { ChangeLabel, MethodologyAct, RecordAct } from '../../model/change';
import type { NamedKind } from '../../model/records';
import { formatCount } from '../format';
import type { NamedMessagesOf } from '../messages';
import { pluralRu } from '../plural';
import { itemPlace } from './itemPlace';

const counted = (count: number, one: string, few: string, many: string): string =>
  `${formatCount(count, 'ru')} ${pluralRu(count, one, few, many)}`;
/** "of so many cells". */
const ofCells = (count: number): string => counted(count, 'ячейки', 'ячеек', 'ячеек');

/** ` (12 ячеек, 3 ответа)`; nothing where there is neither. */
function brought(cells: number, responses: number): string {
  const parts = [
    ...(cells > 0 ? [counted(cells, 'ячейка', 'ячейки', 'ячеек')] : []),
    ...(responses > 0 ? [counted(responses, 'ответ', 'ответа', 'ответов')] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const RECORD_NAMES: Readonly<Record<NamedKind, (name: string) => string>> = {
  scenario: (name) => `сценария «${name}»`,
  override: (name) => `ячеек сценария «${name}»`,
  project: (name) => `проекта «${name}»`,
  growth: (name) => `прогноза роста в сценарии «${name}»`,
  weights: (name) => `набора весов «${name}»`,
};

const RECORD_ACTS: Readonly<Record<RecordAct, string>> = {
  added: 'добавление',
  changed: 'изменение',
  deleted: 'удаление',
};

const METHODOLOGY_ACTS: Readonly<Record<MethodologyAct, string>> = {
  copied: 'копия методики',
  changed: 'изменение методики',
  imported: 'методика из файла',
  replaced: 'замена методики',
};

export const changeLabels: NamedMessagesOf<ChangeLabel> = {
  typed: ({ region, input, year }, names) => `ввод значения (${names.region(region)}, ${names.input(input)}, ${year})`,
  cleared: ({ cells }) => `очистка ${ofCells(cells)}`,
  pasted: ({ cells }) => `вставка ${ofCells(cells)}`,
  filled: ({ cells }) => `заполнение ${ofCells(cells)}`,
  moved: ({ cells }) => `перенос ${ofCells(cells)}`,
  corrected: ({ cells }) => `исправление ${ofCells(cells)} по предложению проверки`,
  checked: ({ cells }) => `отметка «проверено» для ${ofCells(cells)}`,
  imported: ({ file, cells, responses }) => `импорт файла «${file}»${brought(cells, responses)}`,
  status: ({ cells }) => `изменение статуса или источника ${ofCells(cells)}`,
  renamed: ({ name }) => `переименование в «${name}»`,
  readings: () => 'выбор вариантов толкования',
  methodology: ({ act, names }) => `${METHODOLOGY_ACTS[act]} («${names.ru}»)`,
  yearAdded: ({ year }) => `добавление ${year} года`,
  yearDeleted: ({ year, cells, responses }) => `удаление ${year} года${brought(cells, responses)}`,
  yearMoved: ({ from, to, cells }) => `перенос значений ${from} года на ${to} год${brought(cells, 0)}`,
  inputAdded: ({ names }) => `добавление ряда «${names.ru}»`,
  inputRenamed: ({ names }) => `переименование ряда в «${names.ru}»`,
  inputDeleted: ({ names, cells }) => `удаление ряда «${names.ru}»${brought(cells, 0)}`,
  inputsOrdered: () => 'изменение порядка рядов',
  unitDeclared: ({ input, cells }, names) =>
    `изменение единицы измерения (${names.input(input)})${cells > 0 ? `, пересчитано значений: ${formatCount(cells, 'ru')}` : ''}`,
  regionAdded: ({ names }) => `добавление региона «${names.ru}»`,
  regionChanged: ({ names }) => `изменение сведений о регионе «${names.ru}»`,
  regionDeleted: ({ names, cells, responses }) => `удаление региона «${names.ru}»${brought(cells, responses)}`,
  regionsOrdered: () => 'изменение порядка регионов',
  regionsReplaced: ({ regions }) => `замена набора регионов (${counted(regions, 'регион', 'региона', 'регионов')})`,
  remarked: ({ names }) => `примечание о регионе «${names.ru}»`,
  published: ({ year, places }) => `опубликованные места за ${year} год (${formatCount(places, 'ru')})`,
  recorded: ({ of, act, name }) => `${RECORD_ACTS[act]} ${RECORD_NAMES[of](name)}`,
  form: ({ act, region, year }, names) => `${RECORD_ACTS[act]} анкеты (${names.region(region)}, ${year})`,
  repaired: ({ line }) => `исправление ответа из строки ${line}`,
  excluded: ({ responses }) => `исключение из расчёта: ${counted(responses, 'ответ', 'ответа', 'ответов')}`,
  readmitted: ({ responses }) => `возврат в расчёт: ${counted(responses, 'ответ', 'ответа', 'ответов')}`,
  tagged: ({ tag, responses }) => `метка «${tag}» (${counted(responses, 'ответ', 'ответа', 'ответов')})`,
  expertMarks: ({ expert, year }) => `оценки эксперта (${expert}, ${year})`,
  decided: ({ question }) => `решение по неясному ответу на ${question}`,
  assessed: ({ region, item }, names) => `оценка по стандарту (${names.region(region)}, ${itemPlace(item)})`,
  reported: ({ region, year }, names) => `текст ежегодного отчёта (${names.region(region)}, ${year})`,
  projects: ({ act, projects }) => `${RECORD_ACTS[act]} проектов (${formatCount(projects, 'ru')})`,
  planningYears: ({ years }) => `число плановых лет: ${formatCount(years, 'ru')}`,
  exchangeRate: ({ currency, year }) => `курс ${currency} за ${year} год`,
  withheld: () => 'действие, не вошедшее в копию',
  reviewed: ({ file, accepted, refused, reason }) =>
    `сверка с файлом «${file}» (принято: ${formatCount(accepted, 'ru')}, отклонено: ${formatCount(refused, 'ru')}${reason === '' ? '' : `; ${reason}`})`,
};
