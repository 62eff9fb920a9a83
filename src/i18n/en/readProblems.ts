import type { FilePlace } from '../../model/place';
import type { FileProblem, RowProblem } from '../../model/problem';
import { readUnit } from '../../model/unit';
import { formatCount, formatExact, formatShort, formatSize } from '../format';
import type { NamedMessagesOf } from '../messages';
import { pluralEn } from '../plural';
import { excerpt, rowList, sentence } from '../sentence';
import { unitDescription } from '../unitName';
import { scaleWords } from './scaleWords';
import { units } from './units';

const quoted = (text: string): string => `“${excerpt(text)}”`;

function say(place: FilePlace, what: string): string {
  const { file, part, row, column } = place;
  const parts = [
    file === undefined ? '' : quoted(file),
    part === undefined ? '' : quoted(part),
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${quoted(column)}`,
  ];
  return sentence(
    parts.filter((each) => each !== ''),
    what,
  );
}

const cells = (count: number): string => `${count} ${pluralEn(count, 'cell', 'cells')}`;

const OTHER_FORMATS: Readonly<Record<Extract<FileProblem, { code: 'notText' }>['looksLike'], string>> = {
  xlsx: 'this is not a CSV but an Excel workbook (XLSX). Open it in Excel and save it as “CSV UTF-8”.',
  xls: 'this is not a CSV but an old Excel workbook (XLS). Open it in Excel and save it as “CSV UTF-8”.',
  html: 'this is not a table but a web page (HTML). Open it in Excel and save it as “CSV UTF-8”.',
  xlsm: 'this is an Excel workbook with macros (XLSM). Macros are not run: open it in Excel and save it as “Excel Workbook (XLSX)”.',
  xlsb: 'this is a binary Excel workbook (XLSB). Open it in Excel and save it as “Excel Workbook (XLSX)”.',
  encrypted: 'the Excel workbook is guarded by a password. Open it in Excel, take the password away and save it again.',
  office:
    'this is another document of an office program, not an Excel workbook (XLSX). Save the table as XLSX or “CSV UTF-8”.',
  zip: 'this is an archive (ZIP). Take the file out of it and choose that file.',
  pdf: 'this is a PDF document. Get the table as a CSV.',
  binary: 'this is not text. Choose a CSV table.',
};

/** The unit of a package in words; files name it by a code. */
const unitWords = (code: string): string => {
  const unit = readUnit(code);
  return unit === null ? code : unitDescription(unit, units);
};

export const readProblems: NamedMessagesOf<FileProblem | RowProblem> = {
  emptyFile: ({ place }) => say(place, 'the file is empty. Choose a file with data.'),
  headerOnly: ({ place }) => say(place, 'there is a header and no data. Add rows of data and open the file again.'),
  unknownHeader: ({ place, found, missing }) =>
    say(
      place,
      `the column headers are not known. Missing: ${missing.join(', ') || '–'}. Found: ${excerpt(found.join(', ')) || '–'}. The header of a data table is region, input, year, value, or region and columns named input@year.`,
    ),
  unknownEncoding: ({ place, sample }) =>
    say(
      place,
      `the encoding of the text is not known (for example: ${quoted(sample)}). Choose below the line that reads right, or save the file again as “CSV UTF-8”.`,
    ),
  notText: ({ place, looksLike }) => say(place, OTHER_FORMATS[looksLike]),
  damagedWorkbook: ({ place }) =>
    say(
      place,
      'the file is damaged or was not copied whole: its sheets cannot be read. Open it in Excel and save it again.',
    ),
  swollenWorkbook: ({ place, bytes, limit }) =>
    say(
      place,
      `unpacked, the file would be too large: ${formatSize(bytes, 'en')}, the limit is ${formatSize(limit, 'en')}. It was not opened.`,
    ),
  severalSheets: ({ place }) => say(place, 'the workbook has several sheets. Choose the one to read.'),
  resultsFile: ({ place }) =>
    say(
      place,
      'these are computed results of a rating, which are not imported. Choose a file of raw inputs or of survey answers.',
    ),
  tooLarge: ({ place, bytes, limit }) =>
    say(
      place,
      `the file is too large: ${formatSize(bytes, 'en')}, the limit being ${formatSize(limit, 'en')}. Split it into several files.`,
    ),
  unreadableFile: ({ place, reason }) =>
    say(place, `the browser could not read the file (${reason}). It may have been moved or changed: choose it again.`),
  tooManyRejected: ({ place, rejected }) =>
    say(
      place,
      `nearly all rows were rejected (${formatCount(rejected, 'en')}), so reading was stopped. Check that this is the right file and that its header is right. Nothing was changed.`,
    ),
  cancelled: ({ place }) => say(place, 'reading was stopped. Nothing was changed.'),

  rowTooShort: ({ place, expected, found }) =>
    say(place, `the row has ${cells(found)}, the header ${expected}. Add the missing cells.`),
  rowTooLong: ({ place, expected, found }) =>
    say(
      place,
      `the row has ${cells(found)}, the header ${expected}. A delimiter inside a number or a text may have split a cell: put that cell in quotes (1,5 as "1,5") or save the table with “;” as the delimiter.`,
    ),
  brokenQuotes: ({ place }) =>
    say(place, 'the quotes do not pair. Write a quote inside a cell twice ("") and close the cell.'),
  endlessRow: ({ place, limit }) =>
    say(
      place,
      `the row does not end within ${formatCount(limit, 'en')} letters: a text in it is too long, or a quote is never closed. Shorten the text or close the quote.`,
    ),
  unknownRegion: ({ place, text }) =>
    say(
      place,
      `region ${quoted(text)} is not known. Write the official name or the code of the region (for example KZ-11).`,
    ),
  ambiguousRegion: ({ place, text, regions }, names) =>
    say(
      place,
      `${quoted(text)} fits several regions: ${regions.map(names.region).join(', ')}. Write the code of the region.`,
    ),
  blankRegion: ({ place }) => say(place, 'no region is given. Write its name or code.'),
  bareAlmaty: ({ place, text }) =>
    say(
      place,
      `${quoted(text)} was read as the city of Almaty (KZ-75). If the oblast is meant, write “Almaty Region” or KZ-19.`,
    ),
  unknownInput: ({ place, text }) =>
    say(place, `input ${quoted(text)} is not known. Write the code of the input (for example fixed_capital).`),
  notAYear: ({ place, text }) =>
    say(place, `${quoted(text)} is not a year. Write it with four digits (for example 2025).`),
  yearOutOfRange: ({ place, year }) => say(place, `year ${year} is not within 1990–2100. Correct the year.`),
  notANumber: ({ place, text }) =>
    say(place, `${quoted(text)} is not a number. It stays in the cell as it is and counts nowhere: correct it.`),
  notFinite: ({ place, text }) => say(place, `${quoted(text)} cannot be computed with. Write an ordinary number.`),
  shareOutOfRange: ({ place, input, text }, names) =>
    say(
      place,
      `a share (${names.input(input)}) lies between 0 and 1, but here stands ${quoted(text)}. Write 0.8 or 80 %.`,
    ),
  notADate: ({ place, text }) => say(place, `${quoted(text)} is not a date. Write it as 2025-03-31 or 31.03.2025.`),
  unknownStatus: ({ place, text }) =>
    say(place, `status ${quoted(text)} is not known. Write one of: final, provisional, estimate, synthetic, plan.`),
  unknownUnit: ({ place, text, input }, names) =>
    say(place, `the unit (${names.input(input)}) is not known: ${quoted(text)}. Choose how to take these numbers.`),
  unitDiffers: ({ place, input, inFile, inPackage, factor, isPeriodUnsaid }, names) =>
    say(
      place,
      isPeriodUnsaid
        ? `the unit (${names.input(input)}): ${quoted(inFile)} in the file says no period, ${quoted(unitWords(inPackage))} expected. Over which period are these numbers?${factor === null ? '' : ` The scale differs too (× ${formatShort(factor, 9, 'en')}): the numbers can be converted.`}`
        : `the unit (${names.input(input)}) differs: ${quoted(inFile)} in the file, ${quoted(unitWords(inPackage))} expected. ${
            factor === null
              ? 'Choose how to take these numbers.'
              : `They differ only in scale (× ${formatShort(factor, 9, 'en')}): the numbers can be converted.`
          }`,
    ),
  sameCellTwice: ({ place, region, input, year, values }, names) =>
    values.length > 1
      ? say(
          place,
          `one cell (${names.region(region)}, ${names.input(input)}, ${year}) stands in the file more than once with different values: ${excerpt(values.map((value) => (typeof value === 'number' ? formatExact(value, 'en') : value)).join('; '))}. Only one of them is taken, or none.`,
        )
      : say(
          place,
          `one cell (${names.region(region)}, ${names.input(input)}, ${year}) stands in the file more than once with the same value. The first is taken.`,
        ),
  totalRow: ({ place, text }) => say(place, `${quoted(text)} is a row of totals and was passed over.`),
  skippedRow: ({ place, text }) => say(place, `${quoted(text)} is a row without values and was passed over.`),
  ambiguousDecimals: ({ place, samples }) =>
    say(
      place,
      `the decimal sign cannot be told: these numbers can be read in two ways – ${samples.map(quoted).join(', ')}. Choose whether the sign is decimal or separates thousands.`,
    ),
  thousandfold: ({ place, input, year, rows, factor, beside }, names) =>
    say(
      place,
      `the values of ${quoted(names.input(input))} for ${year} look as if in ${beside === undefined ? 'two scales' : 'another scale'}: in these rows they are about ${scaleWords(factor).times} ${factor < 1 ? 'larger' : 'smaller'} than ${
        beside === undefined
          ? 'in the others'
          : `those of the same regions for ${beside.year} (${formatExact(beside.value, 'en')} and ${formatExact(beside.figure, 'en')})`
      } – ${rowList(rows)}. Check the unit; nothing is converted unless you choose so.`,
    ),
  negativeLevel: ({ place, input, value }, names) =>
    say(
      place,
      `the value of ${quoted(names.input(input))} is below zero (${formatShort(value, 6, 'en')}). Check its sign.`,
    ),
  unclearAnswer: ({ place, question, text }) =>
    say(
      place,
      `the answer to ${question} is unclear: ${quoted(text)}. It is kept and counts nowhere until a person decides.`,
    ),
};
