import type { FilePlace } from '../../model/place';
import type { FileProblem, RowProblem } from '../../model/problem';
import { readUnit } from '../../model/unit';
import { formatCount, formatExact, formatShort, formatSize } from '../format';
import type { NamedMessagesOf } from '../messages';
import { pluralRu } from '../plural';
import { excerpt, rowList, sentence } from '../sentence';
import { unitDescription } from '../unitName';
import { scaleWords } from './scaleWords';
import { units } from './units';

const quoted = (text: string): string => `«${excerpt(text)}»`;

function say(place: FilePlace, what: string): string {
  const { file, part, row, column } = place;
  const parts = [
    file === undefined ? '' : quoted(file),
    part === undefined ? '' : quoted(part),
    row === undefined ? '' : `строка ${row}`,
    column === undefined ? '' : `столбец ${quoted(column)}`,
  ];
  return sentence(
    parts.filter((each) => each !== ''),
    what,
  );
}

const cells = (count: number): string => `${count} ${pluralRu(count, 'ячейка', 'ячейки', 'ячеек')}`;

const OTHER_FORMATS: Readonly<Record<Extract<FileProblem, { code: 'notText' }>['looksLike'], string>> = {
  xlsx: 'это не CSV, а книга Excel (XLSX). Откройте её в Excel и сохраните в формате «CSV UTF-8».',
  xls: 'это не CSV, а книга Excel старого формата (XLS). Откройте её в Excel и сохраните в формате «CSV UTF-8».',
  html: 'это не таблица, а веб-страница (HTML). Откройте её в Excel и сохраните в формате «CSV UTF-8».',
  xlsm: 'это книга Excel с макросами (XLSM). Макросы не выполняются: откройте её в Excel и сохраните как «Книга Excel (XLSX)».',
  xlsb: 'это двоичная книга Excel (XLSB). Откройте её в Excel и сохраните как «Книга Excel (XLSX)».',
  encrypted: 'книга Excel защищена паролем. Откройте её в Excel, снимите пароль и сохраните заново.',
  office:
    'это другой документ офисной программы, не книга Excel (XLSX). Сохраните таблицу в формате XLSX или «CSV UTF-8».',
  zip: 'это архив (ZIP). Извлеките из него файл и выберите этот файл.',
  pdf: 'это документ PDF. Получите таблицу в формате CSV.',
  binary: 'это не текст. Выберите таблицу CSV.',
};

/** The unit of a package in words; files name it by a code. */
const unitWords = (code: string): string => {
  const unit = readUnit(code);
  return unit === null ? code : unitDescription(unit, units);
};

export const readProblems: NamedMessagesOf<FileProblem | RowProblem> = {
  emptyFile: ({ place }) => say(place, 'файл пуст. Выберите файл с данными.'),
  headerOnly: ({ place }) =>
    say(place, 'есть только заголовок, данных нет. Добавьте строки с данными и откройте файл снова.'),
  unknownHeader: ({ place, found, missing }) =>
    say(
      place,
      `заголовки столбцов не распознаны. Не хватает: ${missing.join(', ') || '–'}. Найдено: ${excerpt(found.join(', ')) || '–'}. Заголовок таблицы данных: region, input, year, value или столбцы region и input@year.`,
    ),
  unknownEncoding: ({ place, sample }) =>
    say(
      place,
      `кодировка текста не распознана (например: ${quoted(sample)}). Выберите ниже строку, которая читается верно, или сохраните файл заново как «CSV UTF-8».`,
    ),
  notText: ({ place, looksLike }) => say(place, OTHER_FORMATS[looksLike]),
  damagedWorkbook: ({ place }) =>
    say(place, 'файл повреждён или скопирован не целиком: листы не читаются. Откройте его в Excel и сохраните заново.'),
  swollenWorkbook: ({ place, bytes, limit }) =>
    say(
      place,
      `в распакованном виде файл слишком велик: ${formatSize(bytes, 'ru')} при пределе ${formatSize(limit, 'ru')}. Он не открыт.`,
    ),
  severalSheets: ({ place }) => say(place, 'в книге несколько листов. Выберите, какой читать.'),
  resultsFile: ({ place }) =>
    say(
      place,
      'это вычисленные результаты рейтинга, они не импортируются. Выберите файл с исходными показателями или с ответами опроса.',
    ),
  tooLarge: ({ place, bytes, limit }) =>
    say(
      place,
      `файл слишком велик: ${formatSize(bytes, 'ru')} при пределе ${formatSize(limit, 'ru')}. Разделите его на несколько файлов.`,
    ),
  unreadableFile: ({ place, reason }) =>
    say(place, `браузер не смог прочитать файл (${reason}). Возможно, файл перемещён или изменён: выберите его снова.`),
  tooManyRejected: ({ place, rejected }) =>
    say(
      place,
      `отклонены почти все строки (${formatCount(rejected, 'ru')}), поэтому чтение прекращено. Проверьте, тот ли это файл и верен ли заголовок. Ничего не изменено.`,
    ),
  cancelled: ({ place }) => say(place, 'чтение остановлено. Ничего не изменено.'),

  rowTooShort: ({ place, expected, found }) =>
    say(place, `в строке ${cells(found)}, а в заголовке – ${expected}. Добавьте недостающие ячейки.`),
  rowTooLong: ({ place, expected, found }) =>
    say(
      place,
      `в строке ${cells(found)}, а в заголовке – ${expected}. Возможно, ячейку разорвал разделитель внутри числа или текста: возьмите её в кавычки («1,5» – "1,5") или сохраните таблицу с разделителем «;».`,
    ),
  brokenQuotes: ({ place }) => say(place, 'кавычки не парные. Удвойте кавычку внутри ячейки ("") и закройте ячейку.'),
  endlessRow: ({ place, limit }) =>
    say(
      place,
      `строка не заканчивается в пределах ${formatCount(limit, 'ru')} знаков: текст в ней слишком длинный или не закрыта кавычка. Сократите текст или закройте кавычку.`,
    ),
  unknownRegion: ({ place, text }) =>
    say(place, `регион ${quoted(text)} не распознан. Укажите официальное название или код региона (например, KZ-11).`),
  ambiguousRegion: ({ place, text, regions }, names) =>
    say(
      place,
      `${quoted(text)} подходит к нескольким регионам: ${regions.map(names.region).join(', ')}. Укажите код региона.`,
    ),
  blankRegion: ({ place }) => say(place, 'регион не указан. Впишите его название или код.'),
  bareAlmaty: ({ place, text }) =>
    say(
      place,
      `${quoted(text)} прочитано как город Алматы (KZ-75). Если имеется в виду область, напишите «Алматинская область» или KZ-19.`,
    ),
  unknownInput: ({ place, text }) =>
    say(place, `показатель ${quoted(text)} неизвестен. Укажите код показателя (например, fixed_capital).`),
  notAYear: ({ place, text }) =>
    say(place, `${quoted(text)} – не год. Напишите год четырьмя цифрами (например, 2025).`),
  yearOutOfRange: ({ place, year }) => say(place, `год ${year} вне промежутка 1990–2100. Исправьте год.`),
  notANumber: ({ place, text }) =>
    say(place, `${quoted(text)} – не число. Останется в ячейке как есть, но в расчёт не войдёт: исправьте.`),
  notFinite: ({ place, text }) => say(place, `с ${quoted(text)} нельзя считать. Впишите обычное число.`),
  shareOutOfRange: ({ place, input, text }, names) =>
    say(place, `доля (${names.input(input)}) лежит от 0 до 1, а здесь ${quoted(text)}. Напишите 0,8 или 80 %.`),
  notADate: ({ place, text }) =>
    say(place, `${quoted(text)} – не дата. Напишите дату в виде 2025-03-31 или 31.03.2025.`),
  unknownStatus: ({ place, text }) =>
    say(
      place,
      `статус ${quoted(text)} неизвестен. Напишите одно из слов: окончательные, предварительные, оценка, условные, план.`,
    ),
  unknownUnit: ({ place, text, input }, names) =>
    say(
      place,
      `единица измерения (${names.input(input)}) не распознана: ${quoted(text)}. Выберите, как взять эти числа.`,
    ),
  unitDiffers: ({ place, input, inFile, inPackage, factor, isPeriodUnsaid }, names) =>
    say(
      place,
      isPeriodUnsaid
        ? `единица измерения (${names.input(input)}): в файле ${quoted(inFile)} без периода, ожидается ${quoted(unitWords(inPackage))}. За какой период эти числа?${factor === null ? '' : ` Множитель тоже другой (× ${formatShort(factor, 9, 'ru')}): числа можно пересчитать.`}`
        : `единица измерения (${names.input(input)}) не та: в файле ${quoted(inFile)}, ожидается ${quoted(unitWords(inPackage))}. ${
            factor === null
              ? 'Выберите, как взять эти числа.'
              : `Разница только в множителе (× ${formatShort(factor, 9, 'ru')}): числа можно пересчитать.`
          }`,
    ),
  sameCellTwice: ({ place, region, input, year, values }, names) =>
    values.length > 1
      ? say(
          place,
          `одна ячейка (${names.region(region)}, ${names.input(input)}, ${year}) повторяется в файле с разными значениями: ${excerpt(values.map((value) => (typeof value === 'number' ? formatExact(value, 'ru') : value)).join('; '))}. Берётся только одно из них или ни одного.`,
        )
      : say(
          place,
          `одна ячейка (${names.region(region)}, ${names.input(input)}, ${year}) повторяется в файле с тем же значением. Взято первое.`,
        ),
  totalRow: ({ place, text }) => say(place, `${quoted(text)} – итоговая строка, она пропущена.`),
  skippedRow: ({ place, text }) => say(place, `${quoted(text)} – строка без значений, она пропущена.`),
  ambiguousDecimals: ({ place, samples }) =>
    say(
      place,
      `десятичный знак не определён: эти числа можно прочитать двояко – ${samples.map(quoted).join(', ')}. Выберите, десятичный это знак или разделитель тысяч.`,
    ),
  thousandfold: ({ place, input, year, rows, factor, beside }, names) =>
    say(
      place,
      `значения показателя ${quoted(names.input(input))} за ${year} год, похоже, в ${beside === undefined ? 'разном' : 'другом'} масштабе: в этих строках они примерно в ${scaleWords(factor).times} ${factor < 1 ? 'больше' : 'меньше'} ${
        beside === undefined
          ? 'остальных'
          : `значений тех же регионов за ${beside.year} год (${formatExact(beside.value, 'ru')} и ${formatExact(beside.figure, 'ru')})`
      } – ${rowList(rows)}. Проверьте единицу измерения; без вашего выбора ничего не пересчитывается.`,
    ),
  negativeLevel: ({ place, input, value }, names) =>
    say(
      place,
      `значение показателя ${quoted(names.input(input))} ниже нуля (${formatShort(value, 6, 'ru')}). Проверьте знак.`,
    ),
  unclearAnswer: ({ place, question, text }) =>
    say(place, `ответ на ${question} неясен: ${quoted(text)}. Он сохраняется, но в расчёт не входит: решает человек.`),
};
