import { formatCount } from '../format';
import type { importing as kazakh } from '../kk/importing';
import { pluralRu } from '../plural';

const count = (value: number): string => formatCount(value, 'ru');
const cells = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейка', 'ячейки', 'ячеек')}`;
const answers = (value: number): string => `${count(value)} ${pluralRu(value, 'ответ', 'ответа', 'ответов')}`;

export const importing: typeof kazakh = {
  title: 'Импорт',
  titleOf: (file) => `Импорт: ${file}`,
  reading: (file) => `Читается «${file}»`,
  progress: (rows) => `Прочитано: ${count(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')}`,
  cancel: 'Остановить',
  cancelled: 'Чтение остановлено. Ничего не изменено.',

  dataset: 'Таблица данных',
  layouts: { long: 'одно значение в строке', wide: 'один регион в строке' },
  survey: 'Ответы опроса',
  encoding: 'Кодировка',
  delimiter: 'Разделитель',
  delimiters: { ',': 'запятая', ';': 'точка с запятой', '\t': 'табуляция' },
  decimalSign: 'Десятичный знак',
  decimalSigns: { ',': 'запятая', '.': 'точка' },
  extraColumns: (columns) => `Нераспознанные столбцы: ${columns}`,

  read: 'Прочитано',
  added: 'Новые',
  changed: 'Изменятся',
  same: 'Без изменений',
  blank: 'Пустые',
  rejected: 'Отклонено',
  findings: 'Замечания',
  cells,
  responses: answers,
  rejectedOf: (rejected) => `Отклонено: ${count(rejected)}`,
  findingsOf: (findings) => `Замечаний: ${count(findings)}`,
  row: 'Строка',
  reason: 'Причина',
  text: 'Как в файле',
  before: 'Сейчас',
  after: 'В файле',
  noChanges: 'Данные файла те же, что в пакете: изменять нечего.',
  previewOf: (shown, all) => `показано ${count(shown)} из ${count(all)}`,
  region: 'Регион',
  input: 'Показатель',
  year: 'Год',

  questions: 'Нужен ответ',
  questionsLead: 'Пока на эти вопросы нет ответа, значения, которых они касаются, не записываются.',
  hangs: (value) => `касается: ${cells(value)}`,
  choices: {
    ',': 'Запятая – десятичный знак',
    '.': 'Точка – десятичный знак',
    'leave out': 'Пропустить',
    convert: 'Пересчитать единицу',
    'as is': 'Взять числа как есть',
    first: 'Взять первое',
    last: 'Взять последнее',
  },

  synthetic: 'Ответы условные (составлены для примера)',
  accept: 'Принять',
  acceptLead: 'Записывается всё вместе или ничего. Потом можно отменить (Ctrl+Z).',
  writing: 'Записывается…',
  done: (read, responses) =>
    [read > 0 ? cells(read) : '', responses > 0 ? answers(responses) : ''].filter((part) => part !== '').join(', ') ||
    'изменений нет',
  nothingWritten: 'Ничего не записано.',
};
