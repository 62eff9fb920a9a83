import { formatCount } from '../format';
import type { importing as kazakh } from '../kk/importing';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');
const cellsOf = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейка', 'ячейки', 'ячеек')}`;
const answersOf = (value: number): string => `${count(value)} ${pluralRu(value, 'ответ', 'ответа', 'ответов')}`;

export const importing: typeof kazakh = {
  titleOf: (file) => `Импорт: ${file}`,
  reading: 'Файл читается',
  progress: (percent, rows) => `${percent}, прочитано ${count(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')}`,
  stop: 'Остановить',
  waiting: (files) => `В очереди ещё ${count(files)} ${pluralRu(files, 'файл', 'файла', 'файлов')}`,
  stopAll: 'Остановить всё',

  refused: 'Файл не импортирован. В пакете ничего не изменилось.',
  chooseOther: 'Выбрать другой файл',

  dataset: 'Показатели',
  survey: 'Ответы опроса',
  layouts: { long: 'одно значение в строке', wide: 'один регион в строке' },
  encodings: { 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16', 'windows-1251': 'Windows-1251' },
  delimiters: { ',': 'разделитель – запятая', ';': 'разделитель – точка с запятой', '\t': 'разделитель – табуляция' },
  decimalSigns: { ',': 'десятичный знак – запятая', '.': 'десятичный знак – точка' },
  extraColumns: (columns) => `Нераспознанные столбцы не берутся: ${columns}.`,
  extraKept: (columns) => `Нераспознанные столбцы сохраняются вместе с ответом: ${columns}.`,

  read: 'Прочитано',
  added: 'Новые',
  changed: 'Изменятся',
  same: 'Без изменений',
  blank: 'Пустые',
  asked: 'Под вопросом',
  accepted: 'Принято',
  rejected: 'Отклонено',
  unclear: 'Неясно',
  findings: 'Замечания',

  row: 'Строка',
  column: 'Столбец',
  reason: 'Причина',
  finding: 'Что замечено',
  text: 'Как в файле',
  region: 'Регион',
  input: 'Показатель',
  year: 'Год',
  before: 'Сейчас',
  after: 'В файле',
  also: 'Также',
  differs: { status: 'статус', source: 'источник', note: 'примечание', borders: 'границы', formula: 'формула' },
  changedCells: 'Ячейки, которые изменятся',
  rejectedCells: 'Отклонённые строки и ячейки',
  rejectedResponses: 'Отклонённые ответы',
  rejectedLead: 'Сохраняются с причиной, но в расчёт не входят.',
  synthetic: 'Ответы условные (составлены для примера): рейтинг по ним будет помечен как демо',
  unclearAnswers: 'Неясные ответы',
  unclearLead: 'Сохраняются как написаны, в расчёт не входят: решение принимает человек.',
  byRegion: 'По регионам и годам',
  leastResponses: (least) => `¶4: не менее ${count(least)} ответов от каждого региона`,
  inPackage: 'В пакете',
  noPlace: 'Регион или год неизвестен',
  question: 'Вопрос',
  answer: 'Ответ',
  more: (rows) => `Есть ещё ${count(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')}.`,
  copyList: 'Скопировать список',
  copied: 'Скопировано',
  notCopied: 'Браузер не разрешил копирование',

  questions: 'Нужен ответ',
  questionsLead: 'Пока ответа нет, ничего не записывается.',
  hangs: (cells) => `касается: ${cellsOf(cells)}`,
  alike: (questions) => `Таких вопросов: ${count(questions)}. Можно ответить на все одинаково:`,
  moreAlike: (questions) =>
    `Ещё ${count(questions)} ${pluralRu(questions, 'такой вопрос', 'таких вопроса', 'таких вопросов')}: ответьте на все одинаково.`,
  choices: {
    ',': 'Запятая – десятичный знак',
    '.': 'Точка – десятичный знак',
    'leave out': 'Не брать',
    convert: 'Пересчитать единицу',
    'as is': 'Взять числа как есть',
    first: 'Взять первое',
    last: 'Взять последнее',
  },
  toOthersScale: { divide: 'Разделить эти числа на тысячу', multiply: 'Умножить эти числа на тысячу' },

  write: 'Записать',
  writeCells: (cells) => `Записать ${count(cells)} ${pluralRu(cells, 'ячейку', 'ячейки', 'ячеек')}`,
  writeResponses: (responses) => `Записать ${answersOf(responses)}`,
  writeLead: 'Записывается всё вместе; потом можно отменить (Ctrl+Z).',
  answerFirst: (questions) => `Сначала ответьте на вопросы: ${count(questions)}.`,
  nothingToWrite: 'Данные файла те же, что в пакете: записывать нечего.',
  nothingLeft: 'В файле не осталось ничего, что можно записать.',
  giveUp: 'Отказаться',
  writing: 'Записывается…',
  spoken: (read, rejected, questions) =>
    `Файл прочитан: ${count(read)}. Отклонено: ${count(rejected)}. Вопросов: ${count(questions)}.`,
  wroteCells: (file, cells) => `«${file}»: ${pluralRu(cells, 'записана', 'записаны', 'записано')} ${cellsOf(cells)}.`,
  wroteResponses: (file, responses) =>
    `«${file}»: ${pluralRu(responses, 'записан', 'записано', 'записано')} ${answersOf(responses)}.`,
};
