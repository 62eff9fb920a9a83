import { formatCount } from '../format';
import type { pasting as kazakh } from '../kk/pasting';
import { pluralRu } from '../plural';
import { scaleWords } from './scaleWords';

const count = (value: number): string => formatCount(value, 'ru');
const cells = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейка', 'ячейки', 'ячеек')}`;
const theCells = (value: number): string => `${count(value)} ${pluralRu(value, 'ячейку', 'ячейки', 'ячеек')}`;

export const pasting: typeof kazakh = {
  title: 'Вставка: предварительный просмотр',
  size: (rows, columns) =>
    `${count(rows)} ${pluralRu(rows, 'строка', 'строки', 'строк')} × ${count(columns)} ${pluralRu(columns, 'столбец', 'столбца', 'столбцов')}`,
  signs: { ',': 'десятичный знак – запятая', '.': 'десятичный знак – точка' },
  headings: (rows) => `строки заголовка не вставляются: ${count(rows)}`,
  byNames: 'регионы распознаны по названиям',
  unpinned: 'Выбрана закреплённая строка региона: блок ложится с первой строки таблицы.',
  pastNames: 'Выбраны названия регионов: числа ложатся с первого показателя.',
  bareAlmaty: (text) =>
    `«${text}» прочитано как город Алматы (KZ-75). Если имеется в виду область, напишите «Алматинская область» или KZ-19.`,

  choices: 'Как вставить',
  questions: 'Нужен ответ',
  questionsLead: 'Пока ответа нет, ничего не вставляется.',
  sign: 'Десятичный знак прочитывается двояко. Какой знак десятичный?',
  signChoices: { ',': 'Запятая – десятичный знак', '.': 'Точка – десятичный знак' },
  readAs: (sample, value) => `${sample} = ${value}`,
  rows: 'Строки',
  rowChoices: { names: 'По названиям регионов', order: 'По порядку в таблице' },
  columns: 'Столбцы',
  columnChoices: { headings: 'По заголовкам', order: 'По порядку в таблице' },
  figures: 'Числа',
  figureChoices: {
    stored: 'Точные числа, которые хранит исходная таблица',
    shown: 'Округлённые числа, как показано на экране',
  },
  units: (column, stated, kept) => `${column}: в заголовке «${stated}», в таблице «${kept}». Как взять числа?`,
  unitChoices: {
    convert: 'Пересчитать в единицу таблицы',
    'as is': 'Взять как есть',
    'leave out': 'Не вставлять эти столбцы',
  },
  slips: (slipped) =>
    `${cells(slipped)} примерно в сто, в тысячу раз или больше ${pluralRu(slipped, 'отличается', 'отличаются', 'отличаются')} от соседних значений. Как взять числа?`,
  slipChoices: { 'as is': 'Взять как есть', convert: 'Привести к масштабу остальных' },
  which: (row, text) => `Строка ${count(row)}, «${text}»: какой это регион?`,
  twice: (region) => `${region}: в блоке несколько строк. Какую взять?`,
  rowNumbered: (row, text) => `Строка ${count(row)}: ${text}`,
  leaveOut: 'Не вставлять',

  toWrite: 'Вставится',
  numbers: 'Числа',
  exact: 'Взято точных',
  missing: 'Нет данных',
  invalid: 'Не числа',
  emptied: 'Очистятся',
  readOnly: 'Не изменяются',
  outside: 'За краем таблицы',
  leftOut: 'Строки не взяты',

  doubtful: 'Ячейки под вопросом',
  leftOutRows: 'Строки, которые не вставляются',
  why: {
    total: 'итоговая строка',
    unknown: 'регион не распознан',
    blank: 'регион не указан',
    undecided: 'нужен ответ',
    'given up': 'выбрано «Не вставлять»',
    filtered: 'строка скрыта фильтром',
  },
  all: 'Что вставится',
  row: 'Строка',
  label: 'Название в блоке',
  region: 'Регион',
  input: 'Показатель',
  text: 'В блоке',
  read: 'Прочитано как',
  before: 'Сейчас стоит',
  remark: 'Замечание',
  empty: 'пусто',
  doubts: {
    missing: 'отметка, что данных нет; в расчёт не входит',
    text: 'не число; останется как есть, в расчёт не входит',
    date: 'дата, а не число; в расчёт не входит',
    error: 'ошибка формулы в исходной таблице; в расчёт не входит',
    notFinite: 'число вне допустимых пределов; в расчёт не входит',
    share: 'доля должна быть от 0 до 100 %; в расчёт не входит',
    hidden: 'строка скрыта в исходной таблице',
    percent: 'со знаком процента, а столбец не в процентах',
  },
  differing: (stored) => `исходная таблица хранит другое число: ${stored}; берётся показанное`,
  slip: (beside, factor) => `для сравнения ${beside}: разница примерно в ${scaleWords(factor).times}`,
  notPerCent: (beside) => `для сравнения ${beside}: похоже на долю или коэффициент, а столбец в процентах`,
  opposite: (beside) => `для сравнения ${beside}: знак противоположный`,

  lead: 'Всё вставляется одним шагом; потом можно отменить (Ctrl+Z).',
  answerFirst: (questions) => `Сначала ответьте на вопросы: ${count(questions)}.`,
  nothing: 'Нет ячеек, которые можно вставить.',
  giveUp: 'Отказаться',
  write: (written) => `Вставить ${theCells(written)}`,
  wrote: (written) =>
    `${pluralRu(written, 'Вставлена', 'Вставлены', 'Вставлено')} ${cells(written)}. Отменить – Ctrl+Z.`,
  wroteExact: (exact) => `Вместо показанных взяты точные числа: ${cells(exact)}.`,
  wroteEmptied: (emptied) => `Очищено пустыми значениями: ${cells(emptied)}.`,
  tooLarge: (pasted, most) =>
    `В блоке ${cells(pasted)}, за один раз вставляется не больше ${count(most)}. Ничего не изменено. Скопируйте таблицу по частям.`,
};
